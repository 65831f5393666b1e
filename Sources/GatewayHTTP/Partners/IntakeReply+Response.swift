import CommunityRequests
import GatewayCore
import HTTPTypes
import Hummingbird

extension IntakeReply {
    /// The answer to a message of a partner.
    func response(to partner: String) -> Response {
        if case .refused(let problem) = self { return problem.response(challenge: Challenge.signature) }
        var object = JSONObjectWriter()
        self.write(to: &object, partner: partner)
        var response = Response(bytes: object.finished(), type: Response.json, status: self.status, cache: .noStore)
        if case .repeated = self, let name = HTTPField.Name.idempotentReplayed { response.headers[name] = "true" }
        return response
    }

    private var status: HTTPResponse.Status {
        switch self {
        case .accepted: .accepted
        case .repeated, .unchanged, .ignored: .ok
        case .refused(let problem): problem.status
        }
    }

    private func write(to object: inout JSONObjectWriter, partner: String) {
        switch self {
        case .accepted(let answer), .repeated(let answer), .unchanged(let answer):
            object.field("request_id", answer.request.description)
            object.field("public_code", answer.code.description)
            object.field("state", answer.state.rawValue)
            object.field("status_url", "/v1/partners/\(partner)/requests/\(answer.request)")
        case .ignored: object.field("state", "ignored")
        case .refused(let problem): problem.write(to: &object)
        }
    }
}
