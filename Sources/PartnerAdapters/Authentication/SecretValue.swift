import Crypto

/// A secret as it was configured. It is not shown, not encoded, and compared in constant time only.
public struct SecretValue: Sendable {
    let text: String

    /// Takes a secret out of sight; white space at its ends (a file's last line break) is dropped.
    public init(_ text: String) {
        self.text = String(decoding: ASCIIWhitespace.trimmed(Array(text.utf8)[...]), as: UTF8.self)
    }

    /// Whether a text that came from outside is the secret; takes the same time wherever they differ.
    public func matches(_ presented: String) -> Bool {
        SHA256.hash(data: Array(self.text.utf8)) == SHA256.hash(data: Array(presented.utf8))
    }
}

extension SecretValue: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "masked" }
    public var debugDescription: String { "masked" }
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}
