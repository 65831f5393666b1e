public import CommunityRequests

/// Who the victim is stays with the agency, unless somebody is looked for.
public struct VictimIdentity: PolicyRule {
    public static let id = RuleID.victimIdentity
    public static let title = "Not who the victim is"
    public static let basis =
        "Request for Assistance (2021–24): victims' identities were banned, missing persons excepted"
    public static let outcomes: [RuleOutcome] = [.review]

    public static func explanation(under _: PolicyProfile) -> String {
        "A request does not say or ask who the victim or the witness is, or where they live. A text that may do so, such as one "
            + "with a person's name beside a harm, goes to a person before anyone sees it, except where the agency attests that somebody is missing or abducted."
    }

    public static func lists(under _: PolicyProfile) -> [PolicyList] { Self.lists }

    private static let lists = [
        PolicyList(builtIn: "names.csv", PackageResources.names_csv),
        PolicyList(builtIn: "victim-identity.csv", PackageResources.victim_identity_csv),
    ]

    public func evaluate(_ submission: Submission, in context: PolicyContext) -> [RuleFinding] {
        guard submission.attests(.missingPerson) != true else { return [] }
        if let found = submission.screened(by: .victimIdentity, in: context) {
            return [.review(detail: "The text may be about a victim's identity: \(found).")]
        }
        let isNamed = context.texts.contains {
            Self.namesVictim($0.plain) || NamedPerson.standsBesideHarm($0.plain)
                || $0.disguised.map(NamedPerson.standsBesideHarm) == true
        }
        guard isNamed else { return [] }
        return [
            .review(
                detail: "The text may be about a victim's identity: it seems to name a person beside a harm, or to "
                    + "tell who was harmed."
            )
        ]
    }

    /// Whether two words with capitals follow the victim, or one that is a name: `victim John Alvarez`, `the victim, Maria Lopez, said`.
    private static func namesVictim(_ screened: ScreenedText) -> Bool {
        // In a text of capitals only, a given name must follow.
        guard !screened.isShouted else {
            return screened.words.indices.dropLast().contains {
                screened.words[$0].lists.contains(.victim) && screened.words[$0 + 1].lists.contains(.given)
            }
        }
        for index in screened.words.indices.dropLast(2) where screened.words[index].lists.contains(.victim) {
            // `the victim is Maria Lopez`.
            let first = screened.words[index + 1].lists.contains(.being) ? index + 2 : index + 1
            let name = screened.words[first...].prefix(2)
            let hasCapitals = name.allSatisfy { ($0.isCapitalized || $0.isUppercase) && $0.count > 1 }
            if name.count == 2, hasCapitals { return true }
            // `victim is Dre, who`.
            if first == index + 2, let word = name.first, word.isCapitalized, word.count > 1,
                word.lists.isEmpty || word.lists.contains(.given)
            {
                return true
            }
        }
        return false
    }
}
