public import CommunityRequests
public import GatewayCore

/// What the public's pages ask of the gateway, one closure each.
public struct SiteUseCases: Sendable {
    /// Where the site is, for feeds: `https://gateway.example`.
    public var publicURL: String
    /// `Register.version`: where it is the same, so is every page.
    public var version: @Sendable () -> RegisterVersion
    /// `Register.open`: what takes answers now, the newest first, from before a place in the log.
    public var open: @Sendable (_ before: Int64?, _ limit: Int) async throws -> OpenRegister
    /// `Register.all`: everything that was ever published.
    public var all: @Sendable (_ before: Int64?, _ limit: Int) async throws -> RequestList
    /// `Register.request` with its evidence; `nil` where no public request has that code.
    public var request: @Sendable (PublicCode) async throws -> PublicRequest?
    /// `Register.agency`; `nil` where no agency has that identifier.
    public var agency: @Sendable (ORI, _ before: Int64?, _ limit: Int) async throws -> AgencyProfile?
    /// The agencies of the directory, in no order.
    public var agencies: @Sendable () -> [Agency]
    /// `Register.transparency`.
    public var transparency: @Sendable () async throws -> TransparencyReport

    public init(
        publicURL: String,
        version: @escaping @Sendable () -> RegisterVersion,
        open: @escaping @Sendable (Int64?, Int) async throws -> OpenRegister,
        all: @escaping @Sendable (Int64?, Int) async throws -> RequestList,
        request: @escaping @Sendable (PublicCode) async throws -> PublicRequest?,
        agency: @escaping @Sendable (ORI, Int64?, Int) async throws -> AgencyProfile?,
        agencies: @escaping @Sendable () -> [Agency],
        transparency: @escaping @Sendable () async throws -> TransparencyReport
    ) {
        self.publicURL = publicURL
        self.version = version
        self.open = open
        self.all = all
        self.request = request
        self.agency = agency
        self.agencies = agencies
        self.transparency = transparency
    }
}
