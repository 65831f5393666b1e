/// Tells keys that look like names from those that could be values.
enum FieldName {
    /// Whether a key is `[A-Za-z_][A-Za-z0-9_.-]{0,63}`, or such a name after `@`, as an attribute of XML has it.
    static func isName(_ key: String) -> Bool {
        var name = key.utf8[...]
        if name.first == UInt8(ascii: "@") { name.removeFirst() }
        guard (1...64).contains(name.count), let first = name.first, Self.isLetter(first) else { return false }
        return name.allSatisfy { Self.isLetter($0) || (48...57).contains($0) || $0 == 45 || $0 == 46 }
    }

    /// Whether it is such a name, perhaps behind the prefix of a vocabulary: `nc:ActivityDate`.
    static func isQualifiedName(_ key: String) -> Bool {
        let parts = key.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        return parts.count <= 2 && parts.allSatisfy(Self.isName)
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (97...122).contains(byte | 32) || byte == UInt8(ascii: "_")
    }
}
