import CommunityRequests
import PartnerAdapters

/// The state of the gateway that a case needs: its clock, its partner and what came before.
struct PactState {
    private let contract: Contract

    init(_ contract: Contract) { self.contract = contract }

    var json: JSONValue {
        let context = self.contract.context
        let before = context.before.map(\.name)
        let history = before.isEmpty ? "" : ", after \(before.joined(separator: ", "))"
        return [
            "name": .string("at \(context.clock.rfc3339)\(history)"),
            "params": ["case": .string(self.contract.name)],
        ]
    }
}
