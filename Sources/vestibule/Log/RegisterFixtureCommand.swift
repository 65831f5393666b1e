import ArgumentParser
import CommunityRequests
import Foundation
import GatewayCore
import SQLiteStore

/// `vestibule log fill`: puts so many invented, published requests into a new store, for measuring the public site.
struct RegisterFixtureCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fill",
        abstract: "Fills a new store with invented requests of its agencies, for measurements.",
        shouldDisplay: false
    )

    private static let batch = 500
    /// Over so many seconds they were published: before their first release, so that nothing is due while one measures.
    private static let span: Int64 = 18_000

    @OptionGroup var options: ConfigurationFile
    @Option(name: .long, help: "Requests.") var requests: Int

    func run() async throws {
        let loaded = try self.options.load()
        guard let roster = loaded.roster else { throw CommandFailure(.internalError) }
        let agencies = roster.agencies.agencies.values.sorted { $0.ori.description < $1.ori.description }
        guard !agencies.isEmpty else { throw CommandFailure(.notHeld, "the directory has no agency") }
        try await OpenedStore(loaded.configuration).run { opened in
            guard try await opened.store.logEntries(from: 0, limit: 1).isEmpty else {
                throw CommandFailure(.notHeld, "the store is not new")
            }
            let end = opened.environment.now().cut(toSeconds: 900)
            for start in stride(from: 0, to: self.requests, by: Self.batch) {
                let numbers = start..<min(start + Self.batch, self.requests)
                let writes = try numbers.map { number in
                    let age = Self.span * Int64(self.requests - number) / Int64(max(self.requests, 1))
                    let published = (end - .seconds(age)).cut(toSeconds: 900)
                    return IntakeWrite.accept(
                        try Self.request(number, of: agencies[number % agencies.count], at: published)
                    )
                }
                _ = try await opened.store.commit(writes)
            }
        }
        Terminal.print("\(self.requests) requests")
    }

    private static func request(_ number: Int, of agency: Agency, at published: Instant) throws -> NewRequest {
        let box = agency.state.boundingBox
        let column = Cell(
            containing: Coordinate(
                latitude: (box.south + box.north) / 2 + Double(number * 7 % 200) / 200,
                longitude: (box.west + box.east) / 2 + Double(number * 13 % 200) / 200
            )
        )
        let cells = (0..<3).flatMap { row in (0..<3).compactMap { Cell(x: column.x + $0, y: column.y + row) } }
        let codes = ["220", "240", "23F", "120", "290", "200"]
        guard let partner = PartnerID("bench"), let investigation = InvestigationCode("BENCH-\(number)") else {
            throw CommandFailure(.internalError)
        }
        let record = RequestRecord(
            id: RequestID(time: published, random: SystemRandom.bytes(10)),
            partner: partner,
            adapter: "bench",
            adapterDigest: String(repeating: "0", count: 64),
            reference: nil,
            investigation: investigation,
            request: CommunityRequest(
                code: PublicCode(random: SystemRandom.bytes(5)),
                state: .open,
                platform: "Invented",
                agency: agency.ori,
                offense: Offense(code: codes[number % codes.count]),
                description: "Dark blue pickup with a damaged tailgate left northbound after the break-in. Call "
                    + "[name] at [phone]. Footage of the street between the corner and the school may show it.",
                window: TimeWindow(start: published - .seconds(36_000), end: published - .seconds(21_600)),
                timeZone: agency.timeZone,
                cells: cells.sorted(),
                publication: Publication(
                    schedule: ReleaseSchedule(publishedAt: published, interval: 21_600, openFor: 604_800),
                    tokenKey: SystemRandom.bytes(294)
                )
            ),
            reviewReasons: [],
            redactions: ["name": 1, "phone": 1],
            sealed: nil,
            receivedAt: published,
            isSandbox: false
        )
        return NewRequest(
            message: MessageRecord(
                partner: partner,
                messageID: "bench-\(number)",
                bodyDigest: SystemRandom.bytes(32)
            ),
            record: record,
            keys: RequestKeys(sealing: SystemRandom.bytes(32), token: nil),
            investigationLimit: 2,
            onKnownReference: .separateRequest,
            deliveries: [],
            logEntry: try LogEntries.published(record, salt: SystemRandom.bytes(16))
        )
    }
}
