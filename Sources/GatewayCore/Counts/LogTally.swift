public import CommunityRequests
import Foundation

/// Adds up what entries of the log say, by agency and for all. Anybody who has the log comes to the same figures.
public struct LogTally: Sendable {
    /// Where a figure belongs: to all agencies (`nil`), and to the one that the entry names.
    public struct Place: Hashable, Sendable {
        public let agency: ORI?
        public let measure: PublicCount.Measure
        public let name: String
        public let month: String
    }

    public private(set) var counts: [Place: Int] = [:]
    private let decoder = JSONDecoder()

    public init() {}

    /// Adds an entry's figures; one of a kind that is not counted adds none.
    public mutating func add(_ bytes: [UInt8]) {
        guard let entry = try? self.decoder.decode(Entry.self, from: Data(bytes)),
            let kind = LogEntryKind(rawValue: entry.kind)
        else { return }
        switch kind {
        case .requestPublished:
            self.count(.published, entry.offense ?? PublicCount.noOffense, entry.publishedAt, entry)
            if entry.reviewed == true { self.count(.reviewed, "published", entry.publishedAt, entry) }
        case .requestRefused:
            self.count(.refused, "", entry.month, entry)
            for rule in entry.rules ?? [] { self.count(.refusedByRule, rule, entry.month, entry) }
            if entry.reviewed == true { self.count(.reviewed, "refused", entry.month, entry) }
        case .requestState: self.count(.state, entry.state ?? "", entry.at, entry)
        case .descriptionTakenDown: self.count(.takenDown, entry.reason ?? "", entry.at, entry)
        case .demandServed: self.count(.served, entry.demand ?? "", entry.date, entry)
        case .inForce: break
        }
    }

    private mutating func count(
        _ measure: PublicCount.Measure,
        _ name: String,
        _ time: String?,
        _ entry: Entry
    ) {
        guard let month = time.map({ String($0.prefix(7)) }) else { return }
        self.counts[Place(agency: nil, measure: measure, name: name, month: month), default: 0] += 1
        guard let agency = entry.agency.flatMap({ ORI($0) }) else { return }
        self.counts[Place(agency: agency, measure: measure, name: name, month: month), default: 0] += 1
    }

    /// What is counted of an entry; `LogEntries` has the forms.
    private struct Entry: Decodable {
        let kind: String
        let agency: String?
        let offense: String?
        let publishedAt: String?
        let reviewed: Bool?
        let rules: [String]?
        let month: String?
        let state: String?
        let reason: String?
        let at: String?
        let demand: String?
        let date: String?

        private enum CodingKeys: String, CodingKey {
            case kind, agency, offense, reviewed, rules, month, state, reason, at, demand, date
            case publishedAt = "published_at"
        }
    }
}
