public import AnswerProtocol
import CommunityRequests
public import PartnerAdapters

/// Signs blinded tokens for owners whom a platform vouches for, with the request's own key.
///
/// The gateway sees blinded bytes and the platform's signature; nothing of an owner. The same blinded bytes get the
/// same signature again, so a lost answer loses nothing.
public struct TokenDesk: Sendable {
    private let roster: CurrentRoster
    private let store: any RegisterStore
    private let keyStore: any KeyStore
    private let environment: GatewayEnvironment

    public init(
        roster: CurrentRoster,
        store: any RegisterStore,
        keyStore: any KeyStore,
        environment: GatewayEnvironment
    ) {
        self.roster = roster
        self.store = store
        self.keyStore = keyStore
        self.environment = environment
    }

    /// Answers a platform's request for blind signatures.
    ///
    /// - Throws: ``Problem`` `not-authenticated`, `malformed-request`, or `not-found` where no open request has that
    ///   code.
    public func sign(platform name: String, headers: MessageHeaders, body: [UInt8]) async throws -> TokenSigningResponse
    {
        let now = self.environment.now()
        guard let platform = self.roster.now.platform(named: name),
            platform.authenticator.verify(headers: headers, body: body, now: now) == nil
        else { throw Problem(.notAuthenticated) }
        guard let asked = try? WireJSON.decode(TokenSigningRequest.self, from: body) else {
            throw Problem(
                .malformedRequest,
                detail: "Send {\"public_code\", \"blinded\": [1 to 256 base64 texts of 256 bytes each]}."
            )
        }
        guard let code = PublicCode(asked.code.description), let record = try await self.store.request(code: code),
            record.isPublished, record.request.state.takesAnswers,
            let der = try await self.keyStore.keys(of: record.id)?.token, let key = try? TokenIssuerKey(der: der)
        else { throw Problem(.notFound) }
        var signatures: [[UInt8]] = []
        for blinded in asked.blinded {
            guard let signature = try? key.blindSign(blinded.bytes) else {
                throw Problem(.malformedRequest, detail: "A blinded message is not a number below the key's modulus.")
            }
            signatures.append(signature)
            // 0.6 ms of a core each: others may go between.
            await Task.yield()
        }
        guard let response = TokenSigningResponse(code: asked.code, signatures: signatures) else {
            throw Problem(.internalError)
        }
        return response
    }
}
