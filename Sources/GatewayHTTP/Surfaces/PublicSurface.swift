public import CommunityRequests
public import Logging

/// Everything that is served to partners, owners' apps and the public.
public struct PublicSurface: Sendable {
    private let useCases: PublicUseCases
    private let limiter: RateLimiter?
    private let logger: Logger

    /// Makes the surface.
    ///
    /// - Parameters:
    ///   - rateLimit: How fast one partner may send, ``RateLimit/standard(for:)`` as a rule; `nil` for as fast as it
    ///     can.
    ///   - now: The clock by which rates are measured.
    public init(
        useCases: PublicUseCases,
        rateLimit: RateLimit? = nil,
        now: @escaping @Sendable () -> Instant,
        logger: Logger
    ) {
        self.useCases = useCases
        self.limiter = rateLimit.map { RateLimiter(limit: $0, now: now) }
        self.logger = logger
    }

    /// The surface's responder.
    public func responder() throws -> SurfaceResponder {
        let pages = PageController(useCases: self.useCases, renderer: try PageRenderer())
        var routes = SurfaceRoutes()
        WebhookController(
            receive: self.useCases.receive,
            isPartner: self.useCases.isPartner,
            limiter: self.limiter,
            logger: self.logger
        ).addRoutes(to: &routes)
        PartnerController(status: self.useCases.status, footage: self.useCases.footage).addRoutes(to: &routes)
        SandboxController(act: self.useCases.sandbox).addRoutes(to: &routes)
        TokenController(sign: self.useCases.sign).addRoutes(to: &routes)
        AnswerController(answer: self.useCases.answer, keys: self.useCases.keys).addRoutes(to: &routes)
        RegisterController(region: self.useCases.region, request: self.useCases.request).addRoutes(to: &routes)
        RulesController(rules: self.useCases.rules).addRoutes(to: &routes)
        LogController(log: self.useCases.log).addRoutes(to: &routes)
        pages.addRoutes(to: &routes)
        return routes.responder(needsHost: true, page: { pages.page(of: $0) }, logger: self.logger)
    }
}
