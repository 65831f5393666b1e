public import AnswerProtocol
public import TransparencyLog

/// What an owner's app does: reads the register, matches it with its camera, takes tokens, answers, withdraws.
///
/// Everything that is sent is saved first, so that what is sent again after a crash or a lost response is the same.
public actor OwnerAgent {
    let client: GatewayClient
    let randomBytes: @Sendable (Int) -> [UInt8]
    private let camera: CameraLocation
    private let platform: any OwnerPlatform
    private let vault: any OwnerVault
    /// Which logs and witnesses are believed; `nil`: the log whose key the gateway showed when it was met first.
    let policy: LogPolicy?
    private(set) var state: VaultState
    private var keys: GatewayKeys?
    /// Token requests whose answer has not come: a blinding cannot be saved, only kept in memory.
    private var pending: [RequestCode: TokenRequest] = [:]
    /// The requests around the camera as they were read last.
    var seen: [RequestCode: OpenRequest] = [:]

    /// - Parameters:
    ///   - policy: Which logs are believed, and which witnesses must have cosigned them. Without one, the log whose key
    ///     the gateway showed first is believed: that leaves it to the first meeting.
    ///   - randomBytes: That many random bytes, fit for keys.
    public init(
        exchange: any HTTPExchange,
        camera: CameraLocation,
        platform: any OwnerPlatform,
        vault: any OwnerVault,
        policy: LogPolicy? = nil,
        randomBytes: @escaping @Sendable (Int) -> [UInt8]
    ) throws(OwnerError) {
        self.client = GatewayClient(exchange: exchange)
        self.camera = camera
        self.platform = platform
        self.vault = vault
        self.policy = policy
        self.randomBytes = randomBytes
        self.state = try vault.load()
    }

    /// The open requests that ask about the camera's place.
    ///
    /// The whole region is fetched and matched here, so that nobody learns which request, or whether one, concerns
    /// this camera. The gateway's keys are read with it, so that they need not be for an answer; while requests are
    /// turned off, nothing else is.
    ///
    /// - Parameter includingDeclined: Also those that were declined, for an owner who may have changed her mind.
    public func watch(includingDeclined: Bool = false) async throws(OwnerError) -> [OpenRequest] {
        let policy = try LogPolicy(self.policy, elseTrustingLogOf: try await self.fetchKeys())
        guard !self.state.isTurnedOff else { return [] }
        let reading = try await self.client.region(self.camera.cell.region, policy: policy)
        try await self.remember(reading.checkpoints)
        let around = reading.requests.filter { $0.isOpen && self.camera.matches($0) }
        self.seen = Dictionary(around.map { ($0.code, $0) }, uniquingKeysWith: { $1 })
        return includingDeclined ? around : self.undeclined(around)
    }

    /// Takes the token for a request, or finds the one that was taken.
    ///
    /// An app does so for **every** open request around its camera, at a random moment of the next hour, whether or
    /// not its owner will ever answer: then having a token says nothing.
    public func takeToken(for request: OpenRequest) async throws(OwnerError) {
        guard !self.state.isTurnedOff else { throw .turnedOff }
        guard request.isLogged else { throw .notLogged }
        let gateway = try await self.currentKeys().gateway
        if (try? self.token(for: request, at: gateway)) != nil { return }
        let asked: TokenRequest
        if let waiting = self.pending[request.code] {
            asked = waiting
        } else {
            do {
                asked = try TokenRequest(
                    for: request.code,
                    at: gateway,
                    key: request.tokenKey,
                    nonce: self.randomBytes(32)
                )
            } catch {
                throw .wrongTokenKey
            }
            self.pending[request.code] = asked
        }
        let signature = try await self.platform.sign(asked.blinded, for: request.code)
        guard let token = try? asked.finalize(signature) else { throw .wrongTokenKey }
        try self.change { state in
            state.requests[request.code.description, default: .init()].token = Base64Bytes(token.encoded)
            state.requests[request.code.description]?.tokenMoment = nil
        }
        self.pending[request.code] = nil
    }

    /// Remembers, on this device and nowhere else, that the owner does not want to answer. **Nothing is sent.**
    ///
    /// - Throws: ``OwnerError/alreadyConsented`` where a consent was given and not withdrawn: it would be released.
    public func decline(_ code: RequestCode) throws(OwnerError) {
        if let consent = self.state.requests[code.description]?.consent, !consent.isWithdrawn {
            throw .alreadyConsented
        }
        try self.change { $0.requests[code.description, default: .init()].isDeclined = true }
    }

    /// Turns requests off, or on again, on this device. Nothing is sent.
    public func turnRequests(off isOff: Bool) throws(OwnerError) { try self.change { $0.isTurnedOff = isOff } }

    /// Sends a message that says nothing, so that one that does is not noticed.
    public func cover() async throws(OwnerError) {
        guard try await self.deliver(.cover) == .acknowledged else { throw .malformedResponse }
    }

    /// The token for a request, as it was kept and as it still holds.
    func token(for request: OpenRequest, at gateway: GatewayName) throws(OwnerError) -> EligibilityToken {
        guard let kept = self.state.requests[request.code.description]?.token,
            let token = EligibilityToken(kept.bytes)
        else { throw .noToken }
        do {
            try request.tokenKey.verify(token, for: request.code, at: gateway)
        } catch {
            throw .wrongTokenKey
        }
        return token
    }

    /// Delivers a message; once more with newly fetched keys where the gateway no longer has the one it was sealed to.
    func deliver(_ message: AnswerMessage) async throws(OwnerError) -> AnswerReply {
        let keys = try await self.currentKeys()
        do {
            return try await self.client.deliver(message, sealedTo: keys.answerKey)
        } catch .unexpectedStatus(let status) where (400..<500).contains(status) {
            let renewed = try await self.fetchKeys()
            guard renewed.answerKey != keys.answerKey else { throw .unexpectedStatus(status) }
            return try await self.client.deliver(message, sealedTo: renewed.answerKey)
        }
    }

    func currentKeys() async throws(OwnerError) -> GatewayKeys {
        if let keys = self.keys { return keys }
        return try await self.fetchKeys()
    }

    /// Changes what is kept: on disk first, then here.
    func change(_ body: (inout VaultState) -> Void) throws(OwnerError) {
        var next = self.state
        body(&next)
        guard next != self.state else { return }
        try self.vault.save(next)
        self.state = next
    }

    /// Reads the gateway's keys, and believes them only where they stand in its log.
    private func fetchKeys() async throws(OwnerError) -> GatewayKeys {
        let keys = try await self.client.keys()
        do {
            try await self.believe(keys)
        } catch {
            // What was believed before is not gone on with where the gateway contradicts it.
            if error == .gatewayChanged || error == .splitView { self.keys = nil }
            throw error
        }
        self.keys = keys
        return keys
    }

    private func believe(_ keys: GatewayKeys) async throws(OwnerError) {
        let seen = KnownGateway(keys)
        // A name or a key of her own would mark an owner's tokens and make her receipts worthless.
        if let known = self.state.gateway, known != seen { throw .gatewayChanged }
        let logged = try LoggedKeys(of: keys, under: try LogPolicy(self.policy, elseTrustingLogOf: keys))
        try await self.remember([logged.checkpoint])
        try self.change { $0.gateway = seen }
    }
}
