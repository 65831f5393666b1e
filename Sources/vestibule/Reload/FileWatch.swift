/// Decides when changed files are read again: once they have stood still from one look to the next.
///
/// A `git pull` that is under way, or a file that is half written, is waited for. What was refused is not tried again
/// before something changes.
struct FileWatch {
    private(set) var read: FileFingerprint
    private var pending: FileFingerprint?

    /// - Parameter read: How the files stood when they were read.
    init(read: FileFingerprint) { self.read = read }

    /// Takes how the files stand now. Whether they are to be read.
    mutating func look(_ now: FileFingerprint) -> Bool {
        guard now != self.read else {
            self.pending = nil
            return false
        }
        guard now == self.pending else {
            self.pending = now
            return false
        }
        self.pending = nil
        self.read = now
        return true
    }

    /// Notes that the files were read as they stand there, by whoever asked for it.
    mutating func wasRead(_ fingerprint: FileFingerprint) {
        guard fingerprint != self.read else { return }
        self.read = fingerprint
        self.pending = nil
    }
}
