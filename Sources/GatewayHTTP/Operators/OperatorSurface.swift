import GatewayCore

/// The console and the operator API, beside what the public sees.
public struct OperatorSurface: Sendable {
    let desks: OperatorDesks
    let cookie: ConsoleCookie
    let publicURL: String
    let proxies: TrustedProxies

    /// - Parameters:
    ///   - isEncrypted: Whether browsers come over TLS, here or at a proxy; then the cookie is theirs for TLS only.
    ///   - publicURL: Where the gateway is reached from outside, without a trailing slash; empty where it is not said.
    ///   - proxies: Whose word counts for where a login comes from.
    public init(desks: OperatorDesks, isEncrypted: Bool, publicURL: String, proxies: TrustedProxies = .none) {
        self.desks = desks
        self.cookie = ConsoleCookie(isEncrypted: isEncrypted)
        self.publicURL = publicURL
        self.proxies = proxies
    }

    func addRoutes(to routes: inout SurfaceRoutes, renderer: PageRenderer) {
        let gate = OperatorGate(sessions: self.desks.sessions)
        ReviewAPI(desks: self.desks, gate: gate).addRoutes(to: &routes)
        DeliveryAPI(desks: self.desks, gate: gate).addRoutes(to: &routes)
        AdapterAPI(desks: self.desks, gate: gate).addRoutes(to: &routes)
        PartnerAPI(desks: self.desks, gate: gate).addRoutes(to: &routes)
        SupervisionAPI(desks: self.desks, gate: gate).addRoutes(to: &routes)
        AccountAPI(desks: self.desks, gate: gate, proxies: self.proxies).addRoutes(to: &routes)
        let door = ConsoleDoor(
            sessions: self.desks.sessions,
            cookie: self.cookie,
            publicURL: self.publicURL,
            proxies: self.proxies
        )
        let pages = ConsolePages(renderer: renderer)
        SessionConsole(desks: self.desks, door: door, pages: pages).addRoutes(to: &routes)
        AccountConsole(desks: self.desks, door: door, pages: pages).addRoutes(to: &routes)
        ReviewConsole(desks: self.desks, door: door, pages: pages).addRoutes(to: &routes)
        DeliveryConsole(desks: self.desks, door: door, pages: pages).addRoutes(to: &routes)
        AdapterConsole(desks: self.desks, door: door, pages: pages).addRoutes(to: &routes)
        PartnerConsole(desks: self.desks, door: door, pages: pages).addRoutes(to: &routes)
        SupervisionConsole(desks: self.desks, door: door, pages: pages).addRoutes(to: &routes)
    }
}
