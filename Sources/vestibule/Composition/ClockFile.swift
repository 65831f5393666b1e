import CommunityRequests
import Foundation

/// How far a gateway's clock is from the machine's, for commands that work beside it: the file `clock` in its data.
///
/// Only a gateway that was started with `--clock` writes it. What others write for it is due by its clock then.
struct ClockFile {
    let path: String

    /// - Parameter data: The gateway's data folder.
    init(data: String) { self.path = "\(data)/clock" }

    /// The gateway's clock: the machine's where there is no file.
    func clock() -> GatewayClock {
        guard let data = FileManager.default.contents(atPath: self.path),
            let offset = Int64(String(decoding: data, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines))
        else { return GatewayClock() }
        return GatewayClock(offset: offset)
    }

    /// Says what a gateway's clock shows, in whole seconds (0600).
    func write(_ clock: GatewayClock) throws {
        self.remove()
        try SecretFile.write("\(clock.offsetSeconds)\n", to: self.path)
    }

    /// Takes away what a gateway before this one has said.
    func remove() { unlink(self.path) }
}
