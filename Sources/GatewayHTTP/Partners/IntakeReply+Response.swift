import CommunityRequests
import GatewayCore
import HTTPTypes
import Hummingbird

extension HTTPResponse.Status {
    /// 207 (RFC 4918 §11.1).
    fileprivate static var multiStatus: Self { .init(code: 207, reasonPhrase: "Multi-Status") }
}

extension IntakeReply {
    /// The answer to a message of a partner.
    func response(to partner: String) -> Response {
        if case .refused(let problem) = self { return problem.response(challenge: Challenge.signature) }
        if case .batch(let items) = self { return Self.response(items, to: partner) }
        var object = JSONObjectWriter()
        self.write(to: &object, partner: partner)
        var response = Response(bytes: object.finished(), type: Response.json, status: self.status, cache: .noStore)
        if case .repeated = self, let name = HTTPField.Name.idempotentReplayed { response.headers[name] = "true" }
        return response
    }

    /// The answer to a batch: one entry for each item, with its own status (as RFC 4918 §13 does).
    private static func response(_ items: [IntakeReply], to partner: String) -> Response {
        let entries = items.enumerated().map { index, item in
            var entry = JSONObjectWriter()
            entry.field("index", index)
            // A problem document has its status among its members.
            if case .refused = item {} else { entry.field("status", Int(item.status.code)) }
            item.write(to: &entry, partner: partner)
            if case .repeated = item { entry.field("idempotent_replayed", true) }
            return entry.finished()
        }
        var object = JSONObjectWriter()
        object.field("items", array: entries)
        return Response(bytes: object.finished(), type: Response.json, status: .multiStatus, cache: .noStore)
    }

    private var status: HTTPResponse.Status {
        switch self {
        case .accepted: .accepted
        case .repeated, .unchanged, .ignored: .ok
        case .refused(let problem): problem.status
        case .batch: .multiStatus
        }
    }

    private func write(to object: inout JSONObjectWriter, partner: String) {
        switch self {
        case .accepted(let answer), .repeated(let answer), .unchanged(let answer):
            let first = AnsweredRequest(request: answer.request, code: answer.code, state: answer.state)
            Self.write(first, to: &object, partner: partner)
            if !answer.others.isEmpty {
                let others = answer.others.map { other in
                    var entry = JSONObjectWriter()
                    Self.write(other, to: &entry, partner: partner)
                    return entry.finished()
                }
                object.field("others", array: others)
            }
            Self.write(answer.redactions, to: &object)
        case .ignored: object.field("state", "ignored")
        case .refused(let problem): problem.write(to: &object)
        case .batch: break
        }
    }

    private static func write(_ one: AnsweredRequest, to object: inout JSONObjectWriter, partner: String) {
        object.field("request_id", one.request.description)
        object.field("public_code", one.code.description)
        object.field("state", one.state.rawValue)
        object.field("status_url", "/v1/partners/\(partner)/requests/\(one.request)")
    }

    /// What was taken out of the description, and how to write so that less is; nothing where nothing was.
    private static func write(_ redactions: [String: Int], to object: inout JSONObjectWriter) {
        guard !redactions.isEmpty else { return }
        let kinds = redactions.sorted { $0.key < $1.key }
        let entries = kinds.map { kind, count in
            var entry = JSONObjectWriter()
            entry.field("kind", kind)
            entry.field("count", count)
            return entry.finished()
        }
        object.field("redactions", array: entries)
        object.field("advice", RedactionAdvice.text(for: kinds.map(\.key)))
    }
}
