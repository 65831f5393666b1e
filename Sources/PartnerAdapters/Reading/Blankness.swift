extension StringProtocol {
    /// Whether nothing of the text can be seen: it is empty, or white space, controls and invisible characters alone.
    var isBlank: Bool { self.unicodeScalars.allSatisfy(\.isInvisible) }
}

extension Unicode.Scalar {
    /// Whether the character shows nothing, or nothing that is the same everywhere.
    ///
    /// The characters that are ignored by default (UAX #44, `Default_Ignorable_Code_Point`) are among them: joiners,
    /// marks of direction, variation selectors, U+FEFF.
    fileprivate var isInvisible: Bool {
        let properties = self.properties
        if properties.isWhitespace || properties.isDefaultIgnorableCodePoint || properties.isNoncharacterCodePoint {
            return true
        }
        return properties.generalCategory == .control || properties.generalCategory == .privateUse
    }
}
