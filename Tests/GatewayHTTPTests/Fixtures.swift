import CommunityRequests
import GatewayCore
import GatewayHTTP
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import NIOCore
import RequestPolicy
import Synchronization
import Testing

/// A public surface over use cases that answer what a test wants.
struct SurfaceFixture {
    var reply = IntakeReply.refused(Problem(.notAuthenticated))
    var requests: [PublicRequest] = []
    var answer: @Sendable ([UInt8]) async throws -> [UInt8] = { $0.reversed() }
    var sign: @Sendable () async throws -> any Encodable = { ["token": "text"] }
    var status: @Sendable () async throws -> any Encodable = { throw Problem(.notAuthenticated) }
    var footage: Problem = Problem(.noFootageYet)
    var rateLimit: RateLimit?
    let received = Received()

    /// The bodies that reached intake.
    final class Received: Sendable {
        private let messages = Mutex<[InboundMessage]>([])
        var all: [InboundMessage] { self.messages.withLock { $0 } }
        func add(_ message: InboundMessage) { self.messages.withLock { $0.append(message) } }
    }

    func surface() -> PublicSurface {
        let (reply, requests, received) = (self.reply, self.requests, self.received)
        let (footage, sign, status) = (self.footage, self.sign, self.status)
        let useCases = PublicUseCases(
            receive: { message in
                received.add(message)
                return reply
            },
            isPartner: { $0 == "nova" },
            status: { _, _, _ in try await status() },
            footage: { _, _, _, _ in throw footage },
            sign: { _, _, _ in try await sign() },
            answer: self.answer,
            keys: { ["answer_key": "text"] },
            region: { region in RegisterPage(bytes: Array("[\(region.x),\(region.y)]".utf8), etag: "tag") },
            request: { code in requests.first { $0.request.code == code } },
            openRequests: { requests },
            agency: { ori in
                requests.first { $0.agency.ori == ori }.map { AgencyProfile(agency: $0.agency, requests: requests) }
            },
            agencies: { requests.map(\.agency) },
            rules: { PublishedRules(Policy.builtIn.rules(under: PolicyProfile())) }
        )
        return PublicSurface(
            useCases: useCases,
            rateLimit: self.rateLimit,
            now: { Instant(seconds: 1_771_000_000) },
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        )
    }

    /// Runs a test against the surface's router.
    func test(_ body: @Sendable (any TestClientProtocol) async throws -> Void) async throws {
        try await Application(responder: self.surface().responder()).test(.router, body)
    }
}

enum Example {
    static let webhook = "/v1/partners/nova/webhook"

    static func message() throws -> MessageAnswer {
        MessageAnswer(
            request: RequestID(time: Instant(seconds: 0), random: Array(repeating: 7, count: 10)),
            code: PublicCode(random: [1, 2, 3, 4, 5]),
            state: .open
        )
    }

    /// A request whose free texts are the given ones.
    static func request(
        description: String = "Dark blue pickup. The caller [name] gave [phone].",
        agencyName: String = "Cedar Hollow Police Department",
        contact: String = "requests@cedarhollow.example",
        state: RequestState = .open
    ) throws -> PublicRequest {
        let ori = try #require(ORI("TX0571200"))
        let cells = try [(30_310, 52_800), (30_311, 52_800), (30_310, 52_801), (30_311, 52_801), (30_312, 52_801)]
            .map { try #require(Cell(x: $0.0, y: $0.1)) }
        let start = try #require(Instant(rfc3339: "2026-02-12T22:00:00Z"))
        let published = try #require(Instant(rfc3339: "2026-02-13T13:30:00Z"))
        let request = CommunityRequest(
            code: PublicCode(random: [1, 2, 3, 4, 5]),
            state: state,
            platform: "Sample Platform",
            agency: ori,
            offense: Offense(
                code: "220",
                name: "Burglary/Breaking & Entering",
                group: "A",
                note: "",
                defaultDecision: .permit
            ),
            description: description,
            window: TimeWindow(start: start, end: start + .seconds(16_200)),
            timeZone: "America/Chicago",
            cells: cells,
            publication: Publication(
                schedule: ReleaseSchedule(publishedAt: published, interval: 21_600, openFor: 604_800),
                tokenKey: [1, 2, 3]
            )
        )
        let agency = Agency(
            ori: ori,
            name: agencyName,
            kind: .municipalPolice,
            state: try #require(USState(code: "TX")),
            contact: contact,
            timeZone: "America/Chicago",
            isActive: true
        )
        return PublicRequest(request: request, agency: agency, json: Array(#"{"public_code":"text"}"#.utf8))
    }
}

extension TestResponse {
    var text: String { String(buffer: self.body) }

    /// A field by its name, where there is one.
    func field(_ name: String) -> String? { HTTPField.Name(name).flatMap { self.headers[$0] } }
}
