public import CommunityRequests
public import GatewayCore
public import PartnerAdapters

/// What the public surface asks of the gateway's use cases, one closure each, so that a surface is what it is given.
///
/// Closures throw ``Problem`` where the caller is to be told; any other error is answered 500 and not explained.
public struct PublicUseCases: Sendable {
    /// `Intake.receive`.
    public var receive: @Sendable (InboundMessage) async -> IntakeReply
    /// Whether there is a partner of that name; bounds what is counted by partner.
    public var isPartner: @Sendable (_ name: String) -> Bool
    /// `PartnerDesk.status`.
    public var status:
        @Sendable (_ partner: String, _ request: String, _ authorization: String?) async throws -> any Encodable
    /// `PartnerDesk.footage`, which in this version only ever throws.
    public var footage:
        @Sendable (_ partner: String, _ release: String, _ responder: String, _ authorization: String?) async throws ->
            Never
    /// `SandboxDesk.act`.
    public var sandbox:
        @Sendable (
            _ action: SandboxAction, _ partner: String, _ request: String, _ authorization: String?, _ body: [UInt8]
        ) async throws -> any Encodable
    /// `TokenDesk.sign`.
    public var sign:
        @Sendable (_ platform: String, _ headers: MessageHeaders, _ body: [UInt8]) async throws -> any Encodable
    /// `AnswerDesk.receive`: 4,096 bytes in, 4,096 bytes out.
    public var answer: @Sendable (_ body: [UInt8]) async throws -> [UInt8]
    /// `AnswerDesk.keys`.
    public var keys: @Sendable () async throws -> any Encodable
    /// `Register.region`.
    public var region: @Sendable (Region) async throws -> RegisterPage
    /// `Register.request`; `nil` where no public request has that code.
    public var request: @Sendable (PublicCode) async throws -> PublicRequest?
    /// What the public's pages ask.
    public var site: SiteUseCases
    /// `Register.rules`: the policy in force, with its digest.
    public var rules: @Sendable () -> PublishedRules
    /// The adapters in force, each once, by name.
    public var adapters: @Sendable () -> [PartnerAdapter]
    /// The transparency log.
    public var log: LogUseCases
    /// Oblivious HTTP.
    public var oblivious: ObliviousUseCases

    public init(
        receive: @escaping @Sendable (InboundMessage) async -> IntakeReply,
        isPartner: @escaping @Sendable (String) -> Bool,
        status: @escaping @Sendable (String, String, String?) async throws -> any Encodable,
        footage: @escaping @Sendable (String, String, String, String?) async throws -> Never,
        sandbox:
            @escaping @Sendable (SandboxAction, String, String, String?, [UInt8]) async throws -> any Encodable = {
                _,
                _,
                _,
                _,
                _ in throw Problem(.notFound)
            },
        sign: @escaping @Sendable (String, MessageHeaders, [UInt8]) async throws -> any Encodable,
        answer: @escaping @Sendable ([UInt8]) async throws -> [UInt8],
        keys: @escaping @Sendable () async throws -> any Encodable,
        region: @escaping @Sendable (Region) async throws -> RegisterPage,
        request: @escaping @Sendable (PublicCode) async throws -> PublicRequest?,
        site: SiteUseCases,
        rules: @escaping @Sendable () -> PublishedRules,
        adapters: @escaping @Sendable () -> [PartnerAdapter] = { [] },
        log: LogUseCases = .none,
        oblivious: ObliviousUseCases = .none
    ) {
        self.receive = receive
        self.isPartner = isPartner
        self.status = status
        self.footage = footage
        self.sandbox = sandbox
        self.sign = sign
        self.answer = answer
        self.keys = keys
        self.region = region
        self.request = request
        self.site = site
        self.rules = rules
        self.adapters = adapters
        self.log = log
        self.oblivious = oblivious
    }
}
