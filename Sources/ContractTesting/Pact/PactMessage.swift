import PartnerAdapters

/// A callback of a case, as an asynchronous message.
struct PactMessage {
    private let contract: Contract
    private let callback: ContractOutcome.Callback

    /// The callbacks of a case, in their order.
    static func all(of report: CaseReport) -> [PactMessage] {
        (report.transcript?.callbacks ?? []).map { PactMessage(contract: report.contract, callback: $0) }
    }

    /// By which the verifier asks for it; no other message of the file has it.
    var description: String { Self.description(of: self.callback.name, in: self.contract.name) }

    static func description(of callback: String, in contract: String) -> String {
        "\(contract): \(callback.hasSuffix(".json") ? String(callback.dropLast(5)) : callback)"
    }

    var json: JSONValue {
        let body = self.callback.body
        return [
            "type": "Asynchronous/Messages", "description": .string(self.description),
            "providerStates": [PactState(self.contract).json], "pending": false,
            "contents": PactBody(body, type: "application/json").json,
            "metadata": ["contentType": "application/json"],
            "matchingRules": ["body": .object(PactBody.rules(for: body))],
        ]
    }
}
