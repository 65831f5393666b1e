import CommunityRequests
import GatewayCore
import HTTPTypes
import Hummingbird

extension Problem {
    /// The media type of problem details (RFC 9457 §3).
    static let mediaType = "application/problem+json"

    /// The problem document (RFC 9457 §3.1), with every violation.
    var document: [UInt8] {
        var object = JSONObjectWriter()
        self.write(to: &object)
        return object.finished()
    }

    /// Writes the members of the problem document into an object that may have others.
    func write(to object: inout JSONObjectWriter) {
        let text = self.kind.text
        object.field("type", self.kind.type)
        object.field("title", text.title)
        object.field("status", text.status)
        object.field("detail", self.detail ?? text.cure)
        guard !self.violations.isEmpty else { return }
        let violations = self.violations.map { violation in
            var entry = JSONObjectWriter()
            entry.field("rule", violation.rule.description)
            entry.field("pointer", violation.pointer)
            entry.field("detail", violation.detail)
            return entry.finished()
        }
        object.field("violations", array: violations)
    }

    /// The answer for programs.
    ///
    /// - Parameter challenge: What `WWW-Authenticate` says where the problem is `not-authenticated`.
    func response(challenge: String = Challenge.bearer) -> Response {
        var response = Response(bytes: self.document, type: Self.mediaType, status: self.status, cache: .noStore)
        self.addFields(to: &response, challenge: challenge)
        return response
    }

    /// The status that goes with it.
    var status: HTTPResponse.Status { HTTPResponse.Status(code: self.kind.text.status) }

    /// Adds the fields that depend on the problem: `Retry-After`, `WWW-Authenticate`.
    func addFields(to response: inout Response, challenge: String = Challenge.bearer) {
        if let retryAfter = self.retryAfter { response.headers[.retryAfter] = String(retryAfter) }
        if self.kind == .notAuthenticated { response.headers[.wwwAuthenticate] = challenge }
    }
}

/// What an unauthenticated caller is told to present (RFC 9110 §11.6.1 asks for one with every 401).
enum Challenge {
    static let bearer = #"Bearer realm="partners""#
    /// Which scheme a partner uses is not told to whoever asks; that it has to sign is no secret.
    static let signature = #"Signature realm="webhooks""#
}
