import CommunityRequests
import Foundation
import GatewayCore
import PartnerAdapters
import Synchronization
import Testing

@testable import vestibule

@Suite("A reload")
struct ReloadTests {
    private static let manifest = "Adapters/\(GatewayFolder.adapter)/adapter.yaml"
    private static let contracts = "Contracts/\(GatewayFolder.adapter)"

    /// A state of the files that must not come into force.
    struct Accident: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let happen: @Sendable (GatewayFolder) throws -> Void
    }

    private static let accidents = [
        Accident(testDescription: "a manifest that is half written") { folder in
            let text = try String(contentsOfFile: folder.path(manifest), encoding: .utf8)
            try folder.write(String(text.prefix(text.count / 2)), to: manifest)
        },
        Accident(testDescription: "an empty manifest") { try $0.write("", to: manifest) },
        Accident(testDescription: "a manifest that is not there") { try $0.remove(manifest) },
        Accident(testDescription: "no folder of adapters") { try $0.remove("Adapters") },
        Accident(testDescription: "no folder of contracts") { try $0.remove("Contracts") },
        Accident(testDescription: "a case that differs") {
            try $0.replace("\"status\": 401", with: "\"status\": 400", in: "\(contracts)/signature-wrong/expected.json")
        },
        Accident(testDescription: "an empty configuration") { try $0.write("partners: [", to: "vestibule.yaml") },
        Accident(testDescription: "no configuration") { try $0.remove("vestibule.yaml") },
        Accident(testDescription: "a secret that is not there") { try $0.remove("secrets/nova") },
        Accident(testDescription: "an agency directory that is cut off") { try $0.write("ori,na", to: "agencies.csv") },
    ]

    @Test("is refused with its reasons, and leaves in force what was, after", arguments: accidents)
    func refused(_ accident: Accident) async throws {
        let folder = try GatewayFolder()
        let gateway = try await folder.gateway()
        let digest = try #require(gateway.digest)
        try accident.happen(folder)
        let report = await gateway.reloader.reload()
        #expect(report.outcome == .refused && !report.reasons.isEmpty)
        #expect(gateway.digest == digest)
        let reply = await gateway.post(1)
        guard case .accepted = reply else { throw Unexpected(reply) }
        try await gateway.running.close()
    }

    @Test("puts a changed adapter in force, and one that is mended")
    func replaced() async throws {
        let folder = try GatewayFolder()
        try folder.move(Self.contracts, to: "elsewhere")
        let gateway = try await folder.gateway()
        #expect(gateway.digest == nil)
        // Still without contracts: that it stays out holds up nothing else.
        let idle = await gateway.reloader.reload()
        #expect(idle.outcome == .reloaded && idle.reasons.contains { $0.contains("has no contracts") })
        #expect(await gateway.post(1) == .refused(Problem(.adapterInactive, retryAfter: 300)))
        try folder.move("elsewhere", to: Self.contracts)
        #expect(await gateway.reloader.reload().notes.contains { $0.contains("in force now") })
        let first = try #require(gateway.digest)
        try folder.replace("adapter:", with: "# A comment makes another manifest.\nadapter:", in: Self.manifest)
        let report = await gateway.reloader.reload()
        #expect(report.outcome == .reloaded && report.notes.contains { $0.contains("is replaced by") })
        let second = try #require(gateway.digest)
        #expect(second != first)
        guard case .accepted(let answer) = await gateway.post(2) else { throw Unexpected(nil) }
        #expect(try await gateway.digest(of: answer) == second)
        try await gateway.running.close()
    }

    @Test("says which changes wait for a new start")
    func lateKeys() async throws {
        let folder = try GatewayFolder()
        let gateway = try await folder.gateway()
        try folder.replace("partners:", with: "release: { every: 1h }\npartners:", in: "vestibule.yaml")
        #expect(await gateway.reloader.reload().notes.map { $0.prefix(15) } == ["`release.every`"])
        try await gateway.running.close()
    }

    @Test("under a stream of posts never leaves a moment without the last good set")
    func underLoad() async throws {
        let folder = try GatewayFolder()
        let gateway = try await folder.gateway()
        let course = Course(try #require(gateway.digest))
        try await withThrowingTaskGroup(of: Int.self) { group in
            for sender in 0..<2 {
                group.addTask {
                    var count = 0
                    while !course.isOver {
                        let reply = await gateway.post(sender * 100_000 + count)
                        guard case .accepted(let answer) = reply else { throw Unexpected(reply) }
                        let digest = try await gateway.digest(of: answer)
                        #expect(course.isGood(digest))
                        count += 1
                    }
                    return count
                }
            }
            let text = try String(contentsOfFile: folder.path(Self.manifest), encoding: .utf8)
            for round in 0..<3 {
                // As version control does it: unlinked, then made anew, in pieces.
                try folder.remove(Self.manifest)
                #expect(await gateway.reloader.reload().outcome == .refused)
                let new = text + "# round \(round)\n"
                try folder.write(String(new.prefix(new.count - 700)), to: Self.manifest)
                #expect(await gateway.reloader.reload().outcome == .refused)
                let adapter = AdapterFolder.compile(folder: folder.path("Adapters"), name: GatewayFolder.adapter).0
                #expect(adapter?.digest != gateway.digest)
                try folder.write(new, to: Self.manifest)
                let digest = AdapterFolder.compile(folder: folder.path("Adapters"), name: GatewayFolder.adapter).0?
                    .digest
                course.add(digest ?? "")
                #expect(await gateway.reloader.reload().outcome == .reloaded)
                #expect(gateway.digest == digest)
                try folder.move("Adapters", to: "gone")
                #expect(await gateway.reloader.reload().outcome == .refused)
                try folder.move("gone", to: "Adapters")
            }
            course.end()
            for try await count in group { #expect(count > 10) }
        }
        try await gateway.running.close()
    }

    /// What senders and files have in common.
    private final class Course: Sendable {
        private let state: Mutex<(good: Set<String>, isOver: Bool)>

        init(_ digest: String) { self.state = Mutex(([digest], false)) }

        var isOver: Bool { self.state.withLock { $0.isOver } }

        func isGood(_ digest: String) -> Bool { self.state.withLock { $0.good.contains(digest) } }

        func add(_ digest: String) { self.state.withLock { _ = $0.good.insert(digest) } }

        func end() { self.state.withLock { $0.isOver = true } }
    }

    /// A reply that should have been another.
    struct Unexpected: Error, CustomStringConvertible {
        let description: String

        init(_ reply: IntakeReply?) {
            if case .refused(let problem) = reply {
                self.description = "\(problem.kind.rawValue) \(problem.violations.map(\.rule))"
            } else {
                self.description = "the reply was another"
            }
        }
    }
}
