extension TextForm {
    /// Whether a text has this form. Places are parsed elsewhere, with their own messages.
    func matches(_ text: String) -> Bool {
        guard !text.isEmpty, text.utf8.count <= 1_024 else { return false }
        switch self {
        case .any, .place, .relativePlace:
            return true
        case .adapterName:
            return text.utf8.allSatisfy { $0.isLowercaseLetter || $0.isDigit || $0 == UInt8(ascii: "-") }
                && text.utf8.count <= 64
        case .provenance:
            return Provenance(text) != nil
        case .mediaType:
            let parts = text.split(separator: "/", omittingEmptySubsequences: false)
            return parts.count == 2
                && parts.allSatisfy { part in
                    !part.isEmpty
                        && part.utf8.allSatisfy { $0.isLowercaseLetter || $0.isDigit || "+-.".utf8.contains($0) }
                }
        case .header:
            return text.utf8.allSatisfy {
                ($0 | 32).isLowercaseLetter || $0.isDigit || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_")
            }
        case .duration:
            return DurationText.seconds(text) != nil
        case .settingName:
            return Self.isSettingName(text[...])
        case .settingReference:
            return text.hasPrefix(Self.settingPrefix) && Self.isSettingName(text.dropFirst(Self.settingPrefix.count))
        }
    }

    /// What a reference to a table of the settings begins with.
    static let settingPrefix = "settings."

    private static func isSettingName(_ text: Substring) -> Bool {
        text.utf8.first?.isLowercaseLetter == true && text.utf8.count <= 64
            && text.utf8.allSatisfy { $0.isLowercaseLetter || $0.isDigit || $0 == UInt8(ascii: "_") }
    }
}

extension UInt8 {
    fileprivate var isLowercaseLetter: Bool { (97...122).contains(self) }
    fileprivate var isDigit: Bool { (48...57).contains(self) }
}
