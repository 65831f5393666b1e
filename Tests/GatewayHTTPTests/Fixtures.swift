import CommunityRequests
import GatewayCore
import GatewayHTTP
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import NIOCore
import PartnerAdapters
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
    var counts = PublicCounts(counts: [], entries: 0)
    var demands: [ServedDemand] = []
    var log = LogUseCases.none
    var oblivious = ObliviousUseCases.none
    var version = Version()
    /// Called when the page of what is open is made.
    var onOpen: @Sendable () -> Void = {}
    var adapters: @Sendable () -> [PartnerAdapter] = { [] }
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
            site: self.site(),
            rules: { PublishedRules(Policy.builtIn.rules(under: PolicyProfile())) },
            adapters: self.adapters,
            log: self.log,
            oblivious: self.oblivious
        )
        return PublicSurface(
            useCases: useCases,
            rateLimit: self.rateLimit,
            now: { Instant(seconds: 1_771_000_000) },
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        )
    }

    /// The register, as pages read it: the first request is the newest.
    private func site() -> SiteUseCases {
        let (requests, counts, demands, version) = (self.requests, self.counts, self.demands, self.version)
        let onOpen = self.onOpen
        @Sendable func list(_ before: Int64?, _ limit: Int, of ori: ORI? = nil) -> RequestList {
            let all = requests.filter { ori == nil || $0.agency.ori == ori }
                .filter { request in before.map { (request.logIndex ?? 0) < $0 } ?? true }
            return RequestList(
                requests: Array(all.prefix(limit)),
                next: all.count > limit ? all[limit - 1].logIndex : nil
            )
        }
        return SiteUseCases(
            publicURL: "https://gateway.example",
            version: { RegisterVersion(size: version.next(), rosterRevision: 0) },
            open: { before, limit in
                onOpen()
                let regions = Set(requests.flatMap { $0.request.cells.map(\.region) })
                return OpenRegister(
                    list: list(before, limit),
                    places: regions.map { OpenRequests.Place(region: $0, count: 1) },
                    count: requests.count
                )
            },
            all: { list($0, $1) },
            request: { code in requests.first { $0.request.code == code } },
            agency: { ori, before, limit in
                requests.first { $0.agency.ori == ori }.map {
                    AgencyProfile(agency: $0.agency, list: list(before, limit, of: ori), counts: counts)
                }
            },
            agencies: {
                let agencies = requests.map { ($0.agency.ori, $0.agency) }
                return Array(Dictionary(agencies, uniquingKeysWith: { first, _ in first }).values)
            },
            transparency: { TransparencyReport(counts: counts, waiting: 2, demands: demands) }
        )
    }

    /// A version that is another one at each look, unless it is held.
    final class Version: Sendable {
        private let size = Mutex(0)
        private let isHeld: Bool

        init(isHeld: Bool = false) { self.isHeld = isHeld }

        func next() -> Int {
            self.size.withLock { size in
                size += self.isHeld ? 0 : 1
                return size
            }
        }
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
        state: RequestState = .open,
        number: UInt8 = 5,
        platform: String = "Sample Platform",
        takenDown: TakeDownReason? = nil
    ) throws -> PublicRequest {
        let ori = try #require(ORI("TX0571200"))
        let cells = try [(30_310, 52_800), (30_311, 52_800), (30_310, 52_801), (30_311, 52_801), (30_312, 52_801)]
            .map { try #require(Cell(x: $0.0, y: $0.1)) }
        let start = try #require(Instant(rfc3339: "2026-02-12T22:00:00Z"))
        let published = try #require(Instant(rfc3339: "2026-02-13T13:30:00Z"))
        let request = CommunityRequest(
            code: PublicCode(random: [1, 2, 3, 4, number]),
            state: state,
            platform: platform,
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
        return PublicRequest(
            request: request,
            agency: agency,
            json: PublicForm(request, agency: agency).json,
            logIndex: Int64(number),
            takenDown: takenDown
        )
    }
}

extension TestResponse {
    var text: String { String(buffer: self.body) }

    /// A field by its name, where there is one.
    func field(_ name: String) -> String? { HTTPField.Name(name).flatMap { self.headers[$0] } }
}
