/// Whether a text only describes what can be seen: persons, clothes, vehicles, places and times, in words of a list.
enum PlainDescription {
    /// Whether hardly a word is unknown: one in eight may be a name, or rare.
    static func isPlain(_ text: ScreenedText) -> Bool {
        text.words.indices.count { !self.isUsual(at: $0, in: text) } * 8 <= text.words.count
    }

    private static func isUsual(at index: Int, in text: ScreenedText) -> Bool {
        let word = text.words[index]
        if word.count == 1 || word.hasDigit || !word.lists.isDisjoint(with: Self.usual) { return true }
        return index > 0 && (word.isCapitalized || word.isUppercase && !text.isShouted)
    }

    /// The lists of what reports say.
    private static let usual: WordLists = [
        .plain, .common, .distinct, .generic, .carried, .carrying, .vehicle, .plainBeforeVehicle, .person, .race,
        .colour, .group, .skin, .code, .measure, .nothing, .afterRace, .placeKind, .kin, .harm, .usual, .incident,
    ]
}
