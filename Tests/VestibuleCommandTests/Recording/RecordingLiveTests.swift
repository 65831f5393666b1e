import ArgumentParser
import CommunityRequests
import ContractTesting
import Foundation
import GatewayCore
import PartnerAdapters
import Testing

@testable import vestibule

@Suite("A running gateway that is asked to record")
struct RecordingLiveTests {
    /// What stands in the messages that the tests post, and no file of the gateway may ever hold.
    private static let identities = ["Okafor", "26-004512", "-96.7479"]
    /// What the gateway keeps to answer the partner with, and no recording may hold.
    private static let references = [
        "ref-1", "ref-2", "ref-3", "msg-1", "msg-2", "TX0571200", "Cedar Hollow", "2026-02-1",
    ]

    private static func order(_ folder: GatewayFolder, partner: String = "nova", count: Int = 2) -> RecordingOrder {
        RecordingOrder(
            id: UUID().uuidString,
            partner: partner,
            count: count,
            seconds: 600,
            contracts: folder.path("Recorded")
        )
    }

    /// Every file below the gateway's folder that holds a text, but for the files the gateway was started from.
    private static func files(of folder: GatewayFolder, holding texts: [String]) -> [String] {
        let own = ["Adapters/", "Contracts/", "vestibule.yaml", "agencies.csv"]
        let names = FileManager.default.enumerator(atPath: folder.root.path)?.compactMap { $0 as? String } ?? []
        return names.filter { name in
            guard !own.contains(where: { name.hasPrefix($0) }),
                let bytes = FileManager.default.contents(atPath: folder.path(name))
            else { return false }
            let text = String(decoding: bytes, as: UTF8.self)
            return texts.contains { text.contains($0) }
        }
    }

    @Test("writes contracts that hold, of as many messages as were asked for, and nothing as it came")
    func recording() async throws {
        let folder = try GatewayFolder()
        let tested = try await folder.gateway()
        let data = folder.path("data")
        let desk = tested.running.recording
        await desk.look()
        #expect(await !desk.isRecording)
        let order = Self.order(folder)
        try order.write(data: data)
        await desk.look()
        #expect(await desk.isRecording)
        for number in 1...3 {
            _ = await tested.post(number)
            #expect(Self.files(of: folder, holding: Self.identities) == [])
        }
        await desk.look()
        let progress = try #require(RecordingProgress(data: data))
        #expect(progress.state == .ended)
        #expect(progress.id == order.id)
        #expect(progress.cases == ["recorded-001", "recorded-002"])
        #expect(progress.skipped.isEmpty)
        #expect(RecordingOrder(data: data) == nil)
        #expect(Self.files(of: folder, holding: Self.identities) == [])
        let leaking = Self.files(of: folder, holding: Self.references).filter { $0.hasPrefix("Recorded") }
        #expect(leaking == [])

        let adapter = try #require(tested.running.roster.now.partner(named: "nova")?.adapter)
        let recorded = ContractFolder(path: folder.path("Recorded"))
        let names = try recorded.sign(recorded: progress.cases, of: adapter)
        let contracts = recorded.cases(of: adapter.name).contracts
        let runner = try ContractRunner(drivers: .local)
        var reports: [CaseReport] = []
        for contract in contracts {
            reports.append(try await runner.verify(contract, among: contracts, adapter: adapter).accepting())
        }
        #expect(contracts.map(\.name) == names.sorted())
        #expect(AdapterReport(adapter: adapter.name, cases: reports).holds)
        try await tested.running.close()
    }

    @Test("ends when the order is taken away, and keeps what it has")
    func ending() async throws {
        let folder = try GatewayFolder()
        let tested = try await folder.gateway()
        let data = folder.path("data")
        try Self.order(folder, count: 9).write(data: data)
        await tested.running.recording.look()
        _ = await tested.post(1)
        RecordingOrder.remove(data: data)
        await tested.running.recording.look()
        _ = await tested.post(2)
        await tested.running.recording.look()
        #expect(RecordingProgress(data: data)?.state == .ended)
        #expect(RecordingProgress(data: data)?.cases == ["recorded-001"])
        try await tested.running.close()
    }

    @Test("refuses what it must not record", arguments: [("stranger", 2), ("nova", 0), ("nova", 5_000)])
    func refusals(partner: String, count: Int) async throws {
        let folder = try GatewayFolder()
        let tested = try await folder.gateway()
        let data = folder.path("data")
        try Self.order(folder, partner: partner, count: count).write(data: data)
        await tested.running.recording.look()
        #expect(RecordingProgress(data: data)?.state == .refused)
        #expect(await !tested.running.recording.isRecording)
        #expect(RecordingOrder(data: data) == nil)
        try await tested.running.close()
    }

    @Test("records nothing that it was asked for before it started")
    func restart() async throws {
        let folder = try GatewayFolder()
        let data = folder.path("data")
        try FileManager.default.createDirectory(atPath: data, withIntermediateDirectories: true)
        try Self.order(folder).write(data: data)
        let tested = try await folder.gateway()
        await tested.running.recording.look()
        #expect(await !tested.running.recording.isRecording)
        try await tested.running.close()
    }

    @Test("messages at hand become contracts in the same way")
    func offline() async throws {
        let folder = try GatewayFolder()
        let message = folder.path("Contracts/\(GatewayFolder.adapter)/created-with-area/request.http")
        try await Self.run([
            "contracts", "record", "--config", folder.path("vestibule.yaml"), "--partner", "nova", "--from", message,
            "--clock", "2026-02-13T13:40:00Z", "--out", folder.path("Recorded"),
        ])
        let adapter = try #require(
            AdapterFolder.compile(folder: folder.path("Adapters"), name: GatewayFolder.adapter).0
        )
        let contracts = ContractFolder(path: folder.path("Recorded")).cases(of: adapter.name).contracts
        #expect(contracts.map(\.name) == ["recorded-001", "recorded-with-a-wrong-signature"])
        #expect(contracts.map { $0.expectation?.status } == [202, 401])
        #expect(Self.files(of: folder, holding: ["Whitcombe", "26-007002", "Priya", "LMP7304", "32.984"]).isEmpty)
    }

    private static func run(_ arguments: [String]) async throws {
        var command = try Vestibule.parseAsRoot(arguments)
        guard var asynchronous = command as? any AsyncParsableCommand else { return try command.run() }
        try await asynchronous.run()
    }
}
