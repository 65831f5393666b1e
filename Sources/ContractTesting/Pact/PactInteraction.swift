import Foundation
import PartnerAdapters

/// A case's message and the gateway's answer, as a synchronous HTTP interaction.
struct PactInteraction {
    private let contract: Contract
    private let response: RecordedResponse
    private let needsState: Bool

    /// `nil` where the case was not replayed.
    init?(_ report: CaseReport, needsState: Bool) {
        guard let transcript = report.transcript else { return nil }
        self.contract = report.contract
        self.response = transcript.response
        self.needsState = needsState
    }

    var json: JSONValue {
        var members: [(String, JSONValue)] = [
            ("type", "Synchronous/HTTP"), ("key", .string(self.contract.name)),
            ("description", .string("\(self.contract.name) is answered \(self.response.status)")),
        ]
        if self.needsState { members.append(("providerStates", [PactState(self.contract).json])) }
        members.append(("pending", false))
        members.append(("request", self.request))
        members.append(("response", self.answer))
        return .object(members)
    }

    /// The recorded bytes: what is signed must not be written anew.
    private var request: JSONValue {
        let message = self.contract.message
        let left = ["host", "content-length"]
        var members: [(String, JSONValue)] = [
            ("method", .string(message.method)), ("path", .string(message.path)),
            ("headers", Self.fields(message.headers.filter { !left.contains($0.name.lowercased()) })),
        ]
        if !message.body.isEmpty {
            let type = message.headers.first { $0.name.lowercased() == "content-type" }?.value
            members.append(
                (
                    "body",
                    [
                        "contentType": .string(type ?? "application/octet-stream"), "contentTypeHint": "BINARY",
                        "encoded": "base64", "content": .string(Data(message.body).base64EncodedString()),
                    ]
                )
            )
        }
        return .object(members)
    }

    private var answer: JSONValue {
        let type = self.response.headers.first { $0.name.lowercased() == "content-type" }?.value
        let body = self.response.json
        var members: [(String, JSONValue)] = [
            ("status", .number(String(self.response.status))),
            ("headers", Self.fields(self.response.headers.filter { Self.promised.contains($0.name.lowercased()) })),
            ("body", PactBody(body, type: type ?? "application/json").json),
        ]
        let rules = PactBody.rules(for: body)
        if !rules.isEmpty { members.append(("matchingRules", ["body": .object(rules)])) }
        return .object(members)
    }

    /// The fields of an answer that a partner may rely on.
    private static let promised = ["content-type", "retry-after", "idempotent-replayed", "www-authenticate"]

    private static func fields(_ headers: [RecordedMessage.Header]) -> JSONValue {
        var names: [String] = []
        for header in headers where !names.contains(header.name) { names.append(header.name) }
        return .object(
            names.map { name in (name, .texts(headers.filter { $0.name == name }.map(\.value))) }
        )
    }
}
