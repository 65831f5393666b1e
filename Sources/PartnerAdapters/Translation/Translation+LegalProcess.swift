import CommunityRequests

extension Translation {
    /// Where the message claims legal process.
    func legalProcessClaims(by plan: SubmitPlan) -> [String] {
        var claims: [String] = []
        for claim in plan.legalProcess { claims += self.claims(by: claim) }
        return claims
    }

    /// Where something stands that claims legal process: anything but `null`, `false`, the adapter's words for no, and
    /// nothing.
    private func claims(by plan: ClaimPlan) -> [String] {
        let place = plan.place
        // Where the way there has the wrong type nothing is claimed: `[]` for an object says nothing of a warrant.
        guard case .present = place.presence(in: self.message) else { return [] }
        let found: [Place.Found]
        switch place.find(from: self.message.node, prefix: self.message.pointer, message: self.message) {
        case .one(let node, let pointer): found = [Place.Found(node: node, pointer: pointer)]
        case .several(let items, _): found = items
        case .nothing, .unfit: return []
        }
        return found.filter { claim in
            switch claim.node.kind {
            case .null: false
            case .bool: claim.node.bool == true
            case .string: claim.node.text.map { !$0.isBlank && $0 != "false" && !plan.isFalse.contains($0) } ?? false
            case .object, .array: claim.node.count > 0
            case .number: claim.node.numberLiteral.map { !plan.isFalse.contains($0) } ?? true
            }
        }.map(\.pointer)
    }
}
