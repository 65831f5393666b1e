import CommunityRequests
import GRDB

/// Partners as a list of a statement's arguments: `NOT IN (?,?)`.
extension Set<PartnerID> {
    /// A mark for each.
    var marks: String { self.map { _ in "?" }.joined(separator: ",") }

    /// The arguments that take the marks' places.
    var arguments: StatementArguments { StatementArguments(self.map(\.description)) }
}
