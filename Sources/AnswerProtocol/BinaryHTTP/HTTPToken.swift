/// The letters of HTTP's grammar (RFC 9110, section 5.6.2; RFC 9113, section 8.3.1).
enum HTTPToken {
    /// Whether the bytes are a token: a method, or a field's name.
    static func isToken(_ bytes: some Collection<UInt8>) -> Bool {
        !bytes.isEmpty && bytes.allSatisfy { Self.isLetterOrDigit($0) || Self.marks.contains($0) }
    }

    /// Whether the bytes are a scheme (RFC 3986, section 3.1).
    static func isScheme(_ bytes: some Collection<UInt8>) -> Bool {
        guard let first = bytes.first, Self.isLetter(first) else { return false }
        return bytes.allSatisfy { Self.isLetterOrDigit($0) || $0 == 0x2b || $0 == 0x2d || $0 == 0x2e }
    }

    /// Whether every byte is a visible one of ASCII.
    static func isVisible(_ bytes: some Collection<UInt8>) -> Bool { bytes.allSatisfy { (0x21...0x7e).contains($0) } }

    private static let marks = Set("!#$%&'*+-.^_`|~".utf8)

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7a).contains(byte | 0x20) }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool { Self.isLetter(byte) || (0x30...0x39).contains(byte) }
}
