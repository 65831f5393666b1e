import Foundation

/// A line of a note that holds a signature.
public struct NoteSignature: Hashable, Sendable {
    public let name: KeyName
    public let keyID: UInt32
    /// As the key's kind has it.
    public let bytes: [UInt8]

    public init(name: KeyName, keyID: UInt32, bytes: [UInt8]) {
        self.name = name
        self.keyID = keyID
        self.bytes = bytes
    }

    /// Reads a line without its line break; `nil` where it is none of a signature.
    public init?(line: some StringProtocol) {
        let parts = line.split(separator: " ", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0] == "\u{2014}", let name = KeyName(String(parts[1])),
            let data = Data(base64Encoded: String(parts[2])), data.count > 4
        else { return nil }
        self.init(name: name, keyID: data.prefix(4).reduce(0) { $0 << 8 | UInt32($1) }, bytes: Array(data.dropFirst(4)))
    }

    /// The line, with its line break.
    public var line: String {
        let id = (0..<4).map { UInt8(truncatingIfNeeded: self.keyID >> (24 - 8 * UInt32($0))) }
        return "\u{2014} \(self.name) \(Data(id + self.bytes).base64EncodedString())\n"
    }
}
