/// What one label of a redacted text stands for.
struct MaskedSpan {
    /// One word of it, or what stands between two.
    struct Part {
        let scalars: ArraySlice<Unicode.Scalar>
        /// Whether it only says what comes: `Det.`, `Street`, `badge`. It is no part of the identity.
        let isCue: Bool
    }

    let kind: RedactionKind
    var parts: [Part]

    /// An invention of the same kind and form.
    func invention(by inventor: IdentityInventor) -> String {
        let all = self.parts.flatMap(\.scalars)
        switch self.kind {
        case .phone where all.count(where: { (48...57).contains($0.value) }) >= 7:
            return inventor.phone(all[...])
        case .ssn: return inventor.securityNumber(all[...])
        case .email, .link: return inventor.identity(String(String.UnicodeScalarView(all)))
        case .text: return self.kind.label
        case .phone, .name, .plate, .vehicleID, .address, .birthDate, .age, .number, .account, .card, .bankAccount,
            .encoded, .place, .word:
            break
        }
        guard self.parts.contains(where: \.isCue) else {
            return inventor.identity(String(String.UnicodeScalarView(all)))
        }
        return self.parts.map { part in
            part.isCue
                ? String(String.UnicodeScalarView(part.scalars)) : inventor.plainRuns(Array(part.scalars))
        }.joined()
    }

    /// The words that announce an identity of a kind.
    static func cues(of kind: RedactionKind) -> WordTraits {
        switch kind {
        case .name: [.title, .role, .particle, .nameSuffix, .naming, .article]
        case .address:
            [
                .street, .softStreet, .streetAbbreviation, .unitCue, .compass, .blockWord, .highway, .corner, .onto,
                .article,
            ]
        case .phone: [.phoneCue, .extensionCue]
        case .number, .plate, .vehicleID, .ssn:
            [.numberCue, .weakNumberCue, .numberFiller, .plateCue, .plateFiller, .vinCue, .ssnCue, .endingWord]
        case .birthDate, .age: [.birthCue, .dateFiller, .month]
        case .place: [.coordinateCue, .compass]
        case .account, .email, .link: [.accountWord, .dotWord]
        case .card, .bankAccount: [.numberCue, .weakNumberCue, .numberFiller]
        case .word, .text, .encoded: []
        }
    }
}
