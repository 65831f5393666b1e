/// Whether a text names a person beside a harm that was done to one, or tells who was harmed.
enum NamedPerson {
    /// Whether it does; in a text of capitals only, names cannot be told. Any other name without harm stays to redaction.
    static func standsBesideHarm(_ text: ScreenedText) -> Bool {
        guard !text.isShouted else { return false }
        let names = NamesInText(text)
        let isHarmTold = text.tellsOfHarm
        let isNamed = text.words.indices.contains {
            names.isPersonAtHome(at: $0, isHarmTold: isHarmTold) || names.isVictim(at: $0)
        }
        if isNamed { return true }
        guard isHarmTold else { return false }
        return text.words.indices.contains { names.isPersonNamed(at: $0) || names.isPersonTold(at: $0) }
    }
}

/// The words of a text, asked for names by their places.
private struct NamesInText {
    private let text: ScreenedText

    init(_ text: ScreenedText) { self.text = text }

    private var words: [ScreenedText.Word] { self.text.words }

    /// Whether somebody is told by kin or by a role, which says who they are where they were harmed.
    func isPersonTold(at index: Int) -> Bool {
        self.has(.kin, at: index) && self.isKinOfNamed(at: index) || self.isPersonToldByRole(at: index)
    }

    /// Whether a person's name stands here: who was harmed, who saw it, or who lives there.
    func isPersonNamed(at index: Int) -> Bool {
        let lists = self.words[index].lists
        if lists.contains(.title), self.isTitled(at: index) { return true }
        if lists.contains(.called), self.isPersonCalled(at: index) { return true }
        if self.isInitial(at: index) {
            // `victim D.R.`.
            if self.isInitial(at: index + 1), self.has(.victim, at: index - 1) { return true }
            if self.isNameAfterInitial(at: index + 1) { return true }
        }
        guard self.isName(at: index), !self.isPlace(at: index), !self.isSuspect(at: index) else { return false }
        // `nurse Paula`, `the Nguyen residence`.
        if lists.contains(.given) && self.has(.role, at: index - 1) || self.isResidence(at: index + 1) { return true }
        return lists.contains(.given) ? self.isGivenNameOfPerson(at: index) : self.isFullNameOfPerson(at: index)
    }

    /// `homeowner Gerald Whitcomb`, `decedent ID'd as Jamal Prewitt`; not `Homeowner Association`.
    func isVictim(at index: Int) -> Bool {
        let isAfterVictim = self.has(.victim, at: index - 1)
        let isIdentified = self.has(.victim, at: index - 3) && self.has(.named, at: index - 2)
        guard isAfterVictim || isIdentified, self.isName(at: index) else { return false }
        return self.isName(at: index + 1) && !self.has(.placeKind, at: index + 2)
    }

    /// `Mr. Harold Stempel of 1120 Poplar`, and `Layla Haddad, 73 Osage Court` beside a harm; not `don Ernesto, de 77 años`.
    func isPersonAtHome(at index: Int, isHarmTold: Bool) -> Bool {
        let isTitle = self.has(.title, at: index)
        guard isTitle && self.isTitled(at: index) || isHarmTold && self.has(.given, at: index) else { return false }
        var next = index + 1
        while next < index + 4, self.isName(at: next) || self.isInitial(at: next) { next += 1 }
        guard next > index + 1 else { return false }
        if self.has(.beforePlace, at: next) || self.has(.beforeKin, at: next) { next += 1 }
        guard next + 1 < self.words.count, self.words[next].beginsWithDigit else { return false }
        guard self.words[next + 1].isCapitalized else { return false }
        return isTitle || (next + 2...next + 3).contains { self.has(.streetKind, at: $0) }
    }

    /// `Mrs. Pettibone`, `Ms. K. Odom`; not `Oak Dr. North`.
    private func isTitled(at index: Int) -> Bool {
        guard !(index > 0 && self.words[index - 1].isCapitalized && self.words[index].count == 2) else { return false }
        let next = self.isInitial(at: index + 1) ? index + 2 : index + 1
        return self.isName(at: next) && !self.has(.placeKind, at: next + 1)
    }

    /// `a girl named Precious`; not `a sailboat named Second Wind`.
    private func isPersonCalled(at index: Int) -> Bool {
        guard self.isName(at: index + 1) else { return false }
        // `se llama Maribel`.
        let isReflexive = index > 0 && self.text.bytes[self.words[index - 1].range].elementsEqual("se".utf8)
        return isReflexive || self.has(.kin, at: index - 1) || self.has(.person, at: index - 1)
    }

    /// `a student body president was sexually assaulted`, `the captain who was raped`; not `a woman was raped`.
    private func isPersonToldByRole(at index: Int) -> Bool {
        guard self.has(.sexual, at: index), self.has(.passive, at: index - 1), index >= 2 else { return false }
        let noun = self.has(.who, at: index - 2) ? index - 3 : index - 2
        guard self.words.indices.contains(noun) else { return false }
        return self.words[noun].lists.isDisjoint(with: [.person, .who, .victim, .plain, .passive])
    }

    /// `twins of Pastor Ellison`, `hija de los Medina`, `the Larson family`, `Odom's daughter`.
    private func isKinOfNamed(at index: Int) -> Bool {
        if index > 0, self.isName(at: index - 1), !self.has(.given, at: index - 1) || self.endsInS(at: index - 1) {
            return true
        }
        guard self.has(.beforeKin, at: index + 1) else { return false }
        let next = self.has(.article, at: index + 2) ? index + 3 : index + 2
        if self.isName(at: next) || self.has(.title, at: next) { return true }
        // `daughter of our librarian`, and any `family of a hiker`.
        return next == index + 3 && !self.has(.person, at: index) && self.isUnlisted(at: next)
    }

    /// `Harold and June Pettibone`, `Melissa Grantham`, `Ashley P.`, `Noah, 15`, `her name is Tasha`, `groped Ashley`.
    private func isGivenNameOfPerson(at index: Int) -> Bool {
        if self.isInitial(at: index + 1) { return true }
        if self.isAnd(at: index + 1), self.words[index + 2].isCapitalized, self.isName(at: index + 3),
            !self.has(.placeKind, at: index + 4)
        {
            return true
        }
        // `Calvin Klein` is a brand; `Robert Klein, 71` and `the girl, Kayla Morgan` are not.
        let isTold = self.has(.kin, at: index - 1) || self.has(.person, at: index - 1)
        let isBrand = !isTold && self.has(.brand, at: index + 1) && !self.isAge(at: index + 2)
        if self.isName(at: index + 1), !isBrand, !self.has(.placeKind, at: index + 2) { return true }
        return self.has(.named, at: index - 1) || self.isHarmed(before: index) || self.isHarmed(after: index)
            || self.isAge(at: index + 1) || self.has(.victim, at: index - 1) || self.isFrom(at: index + 1)
    }

    /// `is K. Vasquez`, `victim K. Vasquez`, `J. Whitlock, 61`; not `on S. Monroe`.
    private func isNameAfterInitial(at index: Int) -> Bool {
        guard self.isName(at: index), !self.has(.placeKind, at: index + 1) else { return false }
        return self.isAge(at: index + 1) || self.isHarmed(after: index) || self.has(.named, at: index - 2)
            || self.has(.victim, at: index - 2) || self.has(.harmed, at: index - 2)
    }

    /// Two names that no list knows tell of a person only beside an age or the harm itself.
    private func isFullNameOfPerson(at index: Int) -> Bool {
        // `victim Lamont, 19`.
        if self.has(.victim, at: index - 1), self.isAge(at: index + 1) || self.has(.passive, at: index + 1) {
            return true
        }
        guard self.isName(at: index + 1), !self.has(.placeKind, at: index + 2) else { return false }
        return self.isAge(at: index + 2) || self.isHarmed(after: index + 1) || self.isHarmed(before: index)
            || self.has(.named, at: index - 1)
    }

    /// `was raped`, `fue golpeada`.
    private func isHarmed(after index: Int) -> Bool {
        self.has(.harmed, at: index + 1) || self.has(.passive, at: index + 1) && self.has(.harmed, at: index + 2)
    }

    /// `stabbed Karen`, `dispararon a Héctor`.
    private func isHarmed(before index: Int) -> Bool {
        if self.has(.harmed, at: index - 1) { return true }
        guard self.has(.harmed, at: index - 2) else { return false }
        return self.text.bytes[self.words[index - 1].range].elementsEqual("a".utf8)
    }

    /// A word with a capital that is a given name, or that no list knows.
    private func isName(at index: Int) -> Bool {
        guard self.words.indices.contains(index) else { return false }
        let word = self.words[index]
        return word.isCapitalized && word.count > 1 && !word.hasDigit
            && (word.lists.contains(.given) || word.lists.isSubset(of: [.brand, .common]))
    }

    /// Whether no list says of it that it is a person, a place or a thing.
    private func isUnlisted(at index: Int) -> Bool {
        self.words.indices.contains(index) && self.words[index].lists.isEmpty
    }

    private func isInitial(at index: Int) -> Bool {
        guard self.words.indices.contains(index) else { return false }
        return self.words[index].isCapitalized && self.words[index].count == 1
    }

    /// `on Ashley Street`, `Kent 15 pm`: what stands before or after it makes a place of it.
    private func isPlace(at index: Int) -> Bool {
        self.has(.beforePlace, at: index - 1) || self.has(.placeKind, at: index + 1)
    }

    /// One or two digits that are no hour: `24`, not `24 hours`.
    private func isAge(at index: Int) -> Bool {
        guard self.words.indices.contains(index) else { return false }
        let word = self.words[index]
        // `10/1` and `4:45` are a day and an hour.
        let isFollowedByDigit = index + 1 < self.words.count && self.words[index + 1].beginsWithDigit
        return word.beginsWithDigit && word.count <= 2 && !isFollowedByDigit && !self.has(.hour, at: index + 1)
    }

    private func isResidence(at index: Int) -> Bool {
        guard self.words.indices.contains(index) else { return false }
        let word = self.text.bytes[self.words[index].range]
        return word.elementsEqual("residence".utf8) || word.elementsEqual("household".utf8)
    }

    /// `suspect Dwayne Pruitt`, `wanted for robbery: Curtis Lamb`: redaction takes the name, and it is no victim's.
    private func isSuspect(at index: Int) -> Bool {
        if index > 0, self.text.bytes[self.words[index - 1].range].elementsEqual("suspect".utf8) { return true }
        return self.words[max(0, index - 9)..<index].contains {
            self.text.bytes[$0.range].elementsEqual("wanted".utf8)
        }
    }

    /// `Beth from the corner bakery`.
    private func isFrom(at index: Int) -> Bool {
        guard self.words.indices.contains(index) else { return false }
        return self.text.bytes[self.words[index].range].elementsEqual("from".utf8)
    }

    /// `and`, before three words more.
    private func isAnd(at index: Int) -> Bool {
        guard index + 2 < self.words.count else { return false }
        let word = self.text.bytes[self.words[index].range]
        return word.elementsEqual("and".utf8) || word.elementsEqual("y".utf8)
    }

    private func endsInS(at index: Int) -> Bool { self.text.bytes[self.words[index].range].last == UInt8(ascii: "s") }

    private func has(_ list: WordLists, at index: Int) -> Bool {
        self.words.indices.contains(index) && self.words[index].lists.contains(list)
    }
}
