/// A secret as it was configured. It is not shown, not encoded, and compared in constant time only.
public struct SecretValue: Sendable {
    let text: String

    /// Takes a secret out of sight; white space at its ends (a file's last line break) is dropped.
    public init(_ text: String) {
        self.text = String(decoding: ASCIIWhitespace.trimmed(Array(text.utf8)[...]), as: UTF8.self)
    }
}

extension SecretValue: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "masked" }
    public var debugDescription: String { "masked" }
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}
