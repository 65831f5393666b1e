public import CommunityRequests
public import Logging

/// Everything that is served to partners, owners' apps and the public.
public struct PublicSurface: Sendable {
    private let useCases: PublicUseCases
    private let limiter: RateLimiter?
    private let now: @Sendable () -> Instant
    private let operators: OperatorSurface?
    private let logger: Logger

    /// Makes the surface.
    ///
    /// - Parameters:
    ///   - rateLimit: How fast one partner may send, ``RateLimit/standard(for:)`` as a rule; `nil` for as fast as it
    ///     can.
    ///   - operators: The console and the operator API; `nil` for none, where recorded messages are replayed.
    ///   - now: The clock by which rates are measured, and the age of pages that are kept.
    public init(
        useCases: PublicUseCases,
        rateLimit: RateLimit? = nil,
        operators: OperatorSurface? = nil,
        now: @escaping @Sendable () -> Instant,
        logger: Logger
    ) {
        self.useCases = useCases
        self.limiter = rateLimit.map { RateLimiter(limit: $0, now: now) }
        self.now = now
        self.operators = operators
        self.logger = logger
    }

    /// The surface's responder.
    public func responder() throws -> SurfaceResponder {
        let renderer = try PageRenderer()
        let problems = ProblemPages(renderer: renderer)
        return self.routes(renderer).responder(
            needsHost: true,
            page: { problems.page(of: $0, to: $1) },
            logger: self.logger
        )
    }

    /// Every route there is, with what is said of it.
    func routes(_ renderer: PageRenderer) -> SurfaceRoutes {
        let cache = PageCache(version: self.useCases.site.version, now: self.now)
        let pages = PageController(
            site: self.useCases.site,
            rules: self.useCases.rules,
            renderer: renderer,
            cache: cache
        )
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
        self.addOwnerRoutes(to: &routes)
        ObliviousController(oblivious: self.useCases.oblivious, target: self.ownerResponder()).addRoutes(to: &routes)
        RulesController(rules: self.useCases.rules).addRoutes(to: &routes)
        pages.addRoutes(to: &routes)
        FeedController(site: self.useCases.site, renderer: renderer, cache: cache, pages: pages).addRoutes(to: &routes)
        ProblemPages(renderer: renderer).addRoutes(to: &routes, cache: cache)
        DocumentationPage(adapters: self.useCases.adapters, renderer: renderer, cache: cache).addRoutes(to: &routes)
        Assets.addRoutes(to: &routes)
        self.operators?.addRoutes(to: &routes, renderer: renderer)
        // The last, for it describes the others.
        OpenAPIController(adapters: self.useCases.adapters).addRoutes(to: &routes)
        return routes
    }

    /// What owners' apps ask, by either way: the same for everybody, and nothing that needs a name.
    private func addOwnerRoutes(to routes: inout SurfaceRoutes) {
        AnswerController(answer: self.useCases.answer, keys: self.useCases.keys).addRoutes(to: &routes)
        RegisterController(region: self.useCases.region, request: self.useCases.request).addRoutes(to: &routes)
        LogController(log: self.useCases.log).addRoutes(to: &routes)
    }

    /// The owner surface alone, for what comes through oblivious HTTP.
    private func ownerResponder() -> SurfaceResponder {
        var routes = SurfaceRoutes()
        self.addOwnerRoutes(to: &routes)
        return routes.responder(needsHost: false, page: nil, logger: self.logger)
    }
}
