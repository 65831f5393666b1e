import CommunityRequests

/// Looks a text through for what a person must see before it is published.
///
/// Words are the weaker half of a screen: what the request's own fields say (its offence, what it attests) decides
/// whether weak words count.
enum TextScreen: CaseIterable, Sendable {
    case immigrationEnforcement, reproductiveCare, lawfulAssembly, pressure, surveillance, victimIdentity

    /// What was found.
    struct Hit: Sendable, Hashable {
        let weight: ScreenPhrase.Weight
        /// The phrase as it stands in the file: never the words of the text.
        let phrase: String
        let reason: String
    }

    /// The screen's file: `words,weight,with,unless,reason`, one phrase a line.
    var csv: [UInt8] {
        switch self {
        case .immigrationEnforcement: PackageResources.immigration_enforcement_csv
        case .reproductiveCare: PackageResources.reproductive_care_csv
        case .lawfulAssembly: PackageResources.lawful_assembly_csv
        case .pressure: PackageResources.pressure_csv
        case .surveillance: PackageResources.surveillance_csv
        case .victimIdentity: PackageResources.victim_identity_csv
        }
    }

    /// The phrases of a file, and the lines that hold none.
    static func phrases(in csv: [UInt8]) -> (phrases: [ScreenPhrase], mistakes: [Int]) {
        var phrases: [ScreenPhrase] = []
        var mistakes: [Int] = []
        for row in CSV(csv).rows.dropFirst() {
            let fields = row.fields.map(\.text)
            guard fields.count == 5, let weight = ScreenPhrase.Weight(rawValue: fields[1]),
                let phrase = ScreenPhrase(
                    fields[0],
                    weight: weight,
                    with: fields[2],
                    unless: fields[3],
                    reason: fields[4]
                )
            else {
                mistakes.append(row.line)
                continue
            }
            phrases.append(phrase)
        }
        return (phrases, mistakes)
    }
}
