import Crypto

/// A list that a rule reads, as anybody can compare it: its name, how much is in it, and its digest.
public struct PolicyList: Hashable, Sendable {
    /// The name of its file, without a folder.
    public let name: String
    public let entries: Int
    /// SHA-256 of the file's bytes, lower-case hexadecimal.
    public let digest: String

    public init(name: String, entries: Int, content: some Sequence<UInt8>) {
        self.name = name
        self.entries = entries
        self.digest = SHA256.hash(data: Array(content)).map { byte in
            let digits = String(byte, radix: 16)
            return digits.count == 1 ? "0" + digits : digits
        }.joined()
    }

    /// A list of the project's own: one entry a line, below a heading.
    init(builtIn name: String, _ content: [UInt8]) {
        self.init(name: name, entries: max(content.count { $0 == UInt8(ascii: "\n") } - 1, 0), content: content)
    }
}
