import Foundation

/// What a running gateway is asked to record: the file `recording.json` in its data folder.
///
/// Whoever can write there is the gateway's own user. Taking the file away ends the recording.
struct RecordingOrder: Codable, Equatable, Sendable {
    /// Random, so that an order can be told from the one before it.
    var id: String
    var partner: String
    /// The most messages.
    var count: Int
    /// The longest time, in seconds.
    var seconds: Int64
    /// The folder of contracts to which cases are added, as an absolute path.
    var contracts: String

    static func file(data: String) -> String { "\(data)/recording.json" }

    /// The order in a data folder.
    init?(data: String) {
        guard let bytes = FileManager.default.contents(atPath: Self.file(data: data)),
            let order = try? JSONDecoder().decode(Self.self, from: bytes)
        else { return nil }
        self = order
    }

    init(id: String, partner: String, count: Int, seconds: Int64, contracts: String) {
        self.id = id
        self.partner = partner
        self.count = count
        self.seconds = seconds
        self.contracts = contracts
    }

    /// Puts the order into a data folder (0600), whole or not at all.
    func write(data: String) throws { try WholeFile.write(self, to: Self.file(data: data)) }

    static func remove(data: String) { unlink(Self.file(data: data)) }
}

/// What has come of an order: the file `recorded.json` in the data folder. Nothing of any message is in it.
struct RecordingProgress: Codable, Equatable, Sendable {
    enum State: String, Codable, Sendable { case recording, ended, refused }

    /// The order's.
    var id: String
    var state: State
    /// The adapter whose contracts the cases are.
    var adapter = ""
    /// The names of the cases that were written.
    var cases: [String] = []
    /// Why other messages were not recorded, and how many for each reason.
    var skipped: [String: Int] = [:]
    /// Why it was refused or had to end.
    var reason: String?

    static func file(data: String) -> String { "\(data)/recorded.json" }

    /// The progress in a data folder.
    init?(data: String) {
        guard let bytes = FileManager.default.contents(atPath: Self.file(data: data)),
            let progress = try? JSONDecoder().decode(Self.self, from: bytes)
        else { return nil }
        self = progress
    }

    init(id: String, state: State, reason: String? = nil) {
        self.id = id
        self.state = state
        self.reason = reason
    }

    func write(data: String) throws { try WholeFile.write(self, to: Self.file(data: data)) }
}

/// Files of JSON that are there as a whole or not at all, for this user alone (0600).
enum WholeFile {
    static func write(_ value: some Encodable, to file: String) throws {
        let temporary = "\(file).new"
        unlink(temporary)
        try SecretFile.write(try JSONText.encode(value), to: temporary)
        guard rename(temporary, file) == 0 else { throw CommandFailure(.notHeld, "\(file): cannot be written") }
    }
}
