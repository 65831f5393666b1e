import ArgumentParser
import CommunityRequests
import Foundation
import GatewayCore
import GatewayHTTP
import OwnerKit
import SQLiteStore

/// `vestibule health`: what the console's health page shows, from a terminal.
struct HealthCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "health",
        abstract: "How the gateway is: what it needs, adapters in force, deliveries, and what waits for review.",
        discussion: "Asks the gateway on its private address. Exit status: 1 where it is not ready, or does not answer."
    )

    @OptionGroup var options: ConfigurationFile
    @Flag(name: .long, help: "Prints JSON, as `/v1/operator/health` does.") var json = false

    /// What the private address says of readiness.
    private struct Readiness: Decodable {
        struct Check: Decodable {
            let name: String
            let ready: Bool
        }

        struct Adapter: Decodable {
            let name: String
            let active: Bool
            let digest: String?
            let reason: String?
        }

        struct Witness: Decodable {
            let name: String
            let cosigned: Bool
        }

        let checks: [Check]
        let adapters: [Adapter]?
        let witnesses: [Witness]?
    }

    func run() async throws {
        let configuration = self.options.readUnchecked()
        let readiness = try? await Self.readiness(at: configuration.privateListen)
        let checks = (readiness?.checks ?? []).map { ReadinessCheck(name: $0.name, isReady: $0.ready) }
        let health = try await OpenedStore.with(self.options) { opened in
            try await GatewayHealth(
                checks: [ReadinessCheck(name: "gateway", isReady: readiness != nil)] + checks,
                adapters: (readiness?.adapters ?? []).map {
                    AdapterHealth(name: $0.name, isActive: $0.active, digest: $0.digest, reason: $0.reason)
                },
                witnesses: (readiness?.witnesses ?? []).map {
                    WitnessHealth(name: $0.name, hasCosigned: $0.cosigned)
                },
                deliveries: opened.deliveries,
                waiting: opened.store.inReview(limit: GatewayHealth.waitingLimit).count
            )
        }
        Terminal.print(self.json ? try JSONText.encode(health) : health.lines.joined(separator: "\n"))
        guard health.isReady else { throw CommandFailure(.notHeld) }
    }

    private static func readiness(at address: ListenAddress) async throws -> Readiness {
        guard let url = URL(string: "http://\(address)") else { throw CommandFailure(.wrongUse) }
        let response = try await URLSessionExchange(gateway: url).send(ExchangeRequest(.get, "/health/ready"))
        return try JSONDecoder().decode(Readiness.self, from: Data(response.body))
    }
}
