import AnswerProtocol
import CommunityRequests

/// The other side of a partner's request while the partner tries things out: owners who do not exist, and releases that
/// need not be waited for.
///
/// Consents take the real way, through blind tokens, sealed messages, releases and callbacks. Nothing of the sandbox is
/// public: its requests stand in no region, list, profile or log, and their codes are unknown to everybody else.
public struct SandboxDesk: Sendable {
    private let partners: PartnerDesk
    private let store: any RegisterStore
    private let keyStore: any KeyStore
    private let answers: AnswerDesk
    private let releaser: Releaser
    private let environment: GatewayEnvironment

    public init(
        partners: PartnerDesk,
        store: any RegisterStore,
        keyStore: any KeyStore,
        answers: AnswerDesk,
        releaser: Releaser,
        environment: GatewayEnvironment
    ) {
        self.partners = partners
        self.store = store
        self.keyStore = keyStore
        self.answers = answers
        self.releaser = releaser
        self.environment = environment
    }

    /// Does what a partner asks with a request of the sandbox.
    ///
    /// - Throws: ``Problem`` `not-authenticated`; `not-found` for what is not this partner's, or not of the sandbox;
    ///   `malformed-request`; `not-open` where the request takes no answers, or has no further release.
    public func act(
        _ action: SandboxAction,
        partner name: String,
        request: String,
        authorization: String?,
        body: [UInt8]
    ) async throws -> any Encodable & Sendable {
        let partner = try self.partners.authenticated(name, authorization)
        guard partner.isSandbox, let id = RequestID(request), let record = try await self.store.request(id: id),
            record.partner == partner.id, record.isSandbox
        else { throw Problem(.notFound) }
        switch action {
        case .consents: return try await self.consent(to: record, body)
        case .withdrawals: return try await self.withdraw(from: record, body)
        case .releases:
            guard try await self.releaser.releaseEarly(record) else { throw Problem(.notOpen) }
            return try await self.partners.status(partner: name, request: request, authorization: authorization)
        }
    }

    private func consent(to record: RequestRecord, _ body: [UInt8]) async throws -> SandboxConsents {
        guard let asked = try? WireJSON.decode(SandboxAnswers.self, from: body),
            (1...SandboxAnswers.limit).contains(asked.owners.count)
        else {
            let form = #"{"owners": [{"clips": [{"start": "2026-02-12T22:15:00Z", "end": "2026-02-12T22:20:00Z"}]}]}"#
            throw Problem(.malformedRequest, detail: "Send \(form), with 1 to \(SandboxAnswers.limit) owners.")
        }
        guard record.request.publication != nil, let code = RequestCode(record.request.code.description),
            let der = try await self.keyStore.keys(of: record.id)?.token
        else { throw Problem(.notOpen) }
        let issuer = try TokenIssuerKey(der: der)
        let gateway = try self.answers.keys.gateway
        // All are prepared before the first one answers: a mistake in one leaves nothing of the others.
        let owners = try asked.owners.compactMap { owner in
            try SimulatedOwner(
                sharing: owner.clips,
                of: code,
                at: gateway,
                issuer: issuer,
                randomBytes: self.environment.randomBytes
            )
        }
        let window = record.request.window
        let isInside = asked.owners.flatMap(\.clips).allSatisfy {
            window.start <= Instant(seconds: $0.end) && Instant(seconds: $0.start) <= window.end
        }
        guard owners.count == asked.owners.count, isInside else { throw Self.badClips }
        for owner in owners { try Self.check(try await owner.consent(to: self.answers, as: .sandbox)) }
        return SandboxConsents(consents: owners.map(\.receipt))
    }

    private func withdraw(from record: RequestRecord, _ body: [UInt8]) async throws -> SandboxConsents {
        guard let asked = try? WireJSON.decode(SandboxConsents.self, from: body),
            (1...SandboxAnswers.limit).contains(asked.consents.count),
            let code = RequestCode(record.request.code.description)
        else {
            throw Problem(.malformedRequest, detail: "Send what the consents were answered with, or some of it.")
        }
        for receipt in asked.consents {
            let message = try receipt.key.withdraw(receipt.consent, from: code)
            try Self.check(try await self.answers.refusal(of: .withdrawal(message), from: .sandbox))
        }
        return asked
    }

    private static func check(_ refusal: Refusal?) throws {
        switch refusal {
        case nil: break
        case .notOpen: throw Problem(.notOpen)
        case .clipOutsideWindow: throw Self.badClips
        case .unknownConsent: throw Problem(.malformedRequest, detail: "A consent is none of this request.")
        case .malformed, .unsupportedVersion, .notEligible, .tokenSpent: throw Problem(.internalError)
        }
    }

    private static let badClips = Problem(
        .malformedRequest,
        detail: "Every owner shares 1 to \(ConsentMessage.clipLimit) clips, inside the request's window."
    )
}
