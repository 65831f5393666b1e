import ArgumentParser
import Foundation
import GatewayCore
import GatewayHTTP
import Testing

@testable import vestibule

@Suite("The gateway's health, as a command")
struct HealthTests {
    @Test("says what the operator API says, and in words for a terminal")
    func content() async throws {
        let gateway = try await OperatedGateway(accounts: ["vic": .viewer])
        _ = try await gateway.waiting()
        let running = gateway.tested.running.gateway
        let health = try await GatewayHealth(
            checks: [ReadinessCheck(name: "gateway", isReady: true), ReadinessCheck(name: "store", isReady: false)],
            adapters: [AdapterHealth(name: "flock-nova", isActive: false, digest: nil, reason: "no contracts")],
            witnesses: [WitnessHealth(name: "witness.example", hasCosigned: false)],
            deliveries: running.deliveries,
            waiting: running.review.queue().count
        )
        #expect(!health.isReady)
        for line in [
            "the gateway is not ready", "  gateway: good", "  store: fails",
            "  adapter flock-nova: not in force, no contracts",
            "  witness witness.example: did not cosign the newest checkpoint", "  partners not delivered to: none",
            "  waiting for review: 1",
        ] {
            #expect(health.lines.contains(line), "\(line)")
        }
        let token = [(name: "authorization", value: "Bearer \(try await gateway.token(of: "vic"))")]
        let answer = try await gateway.send("GET", "/v1/operator/health", token)
        func keys(_ text: String) throws -> Set<String> {
            let object = try JSONSerialization.jsonObject(with: Data(text.utf8))
            return Set(try #require(object as? [String: Any]).keys)
        }
        #expect(try keys(answer.text) == keys(try JSONText.encode(health)))
        try await gateway.close()
    }

    @Test("where no gateway runs, it is not ready")
    func nobodyAnswers() async throws {
        let gateway = try await OperatedGateway(accounts: [:])
        let command = try HealthCommand.parse(["--config", gateway.folder.options.config])
        let failure = await #expect(throws: CommandFailure.self) { try await command.run() }
        #expect(failure?.status == .notHeld)
        try await gateway.close()
    }
}
