import Foundation

/// Writes files so that each is there whole or not at all, and stays there once it is said to.
///
/// Everything here waits for the disk: not for threads that others need.
struct DurableFiles: Sendable {
    /// Below it all files are written.
    let root: String
    /// Where a file is written before it is moved into its place. A crash leaves nothing anywhere else.
    private var workshop: String { self.root + "/.unfinished" }

    /// Makes the folder, and clears away what a crash has left unfinished.
    ///
    /// - Throws: ``LogError`` with code `input`.
    init(_ root: String) throws {
        self.root = root
        try? FileManager.default.removeItem(atPath: self.workshop)
        do {
            try FileManager.default.createDirectory(atPath: self.workshop, withIntermediateDirectories: true)
        } catch {
            throw LogError(.input, "the log's folder cannot be made or written to")
        }
        try Self.sync(root)
    }

    /// Writes files below the root and returns when they are on the disk, with the folders that lead to them.
    ///
    /// - Throws: ``LogError`` with code `input`; some may be there then, each whole.
    func write(_ files: [(path: String, bytes: [UInt8])]) throws {
        var folders: Set<String> = []
        for (number, file) in files.enumerated() {
            let unfinished = "\(self.workshop)/\(number)"
            try Self.write(file.bytes, to: unfinished)
            let path = "\(self.root)/\(file.path)"
            let folder = String(path[..<(path.lastIndex(of: "/") ?? path.endIndex)])
            try self.make(folder, noting: &folders)
            guard rename(unfinished, path) == 0 else { throw Self.failure("moved into its place") }
            folders.insert(folder)
        }
        for folder in folders { try Self.sync(folder) }
    }

    /// Makes a folder and those above it, noting each in which there is a new name.
    private func make(_ folder: String, noting folders: inout Set<String>) throws {
        guard folder.count > self.root.count, access(folder, F_OK) != 0 else { return }
        let parent = String(folder[..<(folder.lastIndex(of: "/") ?? folder.startIndex)])
        try self.make(parent, noting: &folders)
        guard mkdir(folder, 0o755) == 0 || errno == EEXIST else { throw Self.failure("put into its folder") }
        folders.insert(parent)
    }

    /// Writes a new file and waits until it is on the disk.
    private static func write(_ bytes: [UInt8], to path: String) throws {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw self.failure("made") }
        defer { close(descriptor) }
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw self.failure("written") }
            rest = rest.dropFirst(count)
        }
        guard fsync(descriptor) == 0 else { throw self.failure("written") }
    }

    private static func sync(_ folder: String) throws {
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw self.failure("put into its folder") }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw self.failure("put into its folder") }
    }

    private static func failure(_ step: String) -> LogError {
        LogError(.input, "a file of the log could not be \(step): \(String(cString: strerror(errno)))")
    }
}
