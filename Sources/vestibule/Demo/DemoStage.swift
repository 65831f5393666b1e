import CommunityRequests
import ContractTesting
import Foundation
import GatewayHTTP
import Logging
import OwnerKit
import PartnerAdapters
import ServiceLifecycle
import Synchronization
import UnixSignals

/// Starts the demo's parties and lets the walk happen between them.
struct DemoStage {
    let script: DemoScript
    let folder: DemoFolder
    let clock: GatewayClock
    let adapters: String
    let contracts: String
    private let recording: RecordedMessage
    private let partner: String
    private let logger = Logger(label: "demo")

    init(
        script: DemoScript,
        folder: DemoFolder,
        clock: GatewayClock,
        adapters: String,
        contracts: String
    ) throws {
        self.script = script
        self.folder = folder
        self.clock = clock
        self.adapters = adapters
        self.contracts = contracts
        self.recording = try script.recording(script.caseName, contracts: contracts)
        // /v1/partners/NAME/webhook
        let parts = self.recording.path.split(separator: "/")
        guard parts.count == 4 else { throw CommandFailure(.wrongUse, "the recorded message has another path") }
        self.partner = String(parts[2])
    }

    /// Plays the walk. `false` where a step did not happen.
    ///
    /// - Parameter staysUp: Whether the parties go on until the process is interrupted.
    func play(staysUp: Bool) async throws -> Bool {
        let receiver = try CallbackReceiver(secret: self.folder.callbackSecret, clock: self.clock, logger: self.logger)
        let ports = Ports()
        let partnerSide = receiver.application(cases: self.script.others) { try await self.sendAnother($0, ports) }
        // The partner comes first: the gateway's configuration names its address.
        let partnerGroup = self.group([partnerSide], stopsAtSignals: false)
        return try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await partnerGroup.run() }
            try await self.wait { receiver.port > 0 }
            try self.folder.write(
                script: self.script,
                partner: self.partner,
                adapters: self.adapters,
                contracts: self.contracts,
                callbackPort: receiver.port
            )
            let running = try self.gateway(ports)
            try await running.openLog()
            let gatewayGroup = self.group(running.services(), stopsAtSignals: true)
            tasks.addTask { try await gatewayGroup.run() }
            try await self.wait { ports.publicPort > 0 && ports.privatePort > 0 }
            let walk = DemoWalk(
                stage: self,
                gateway: running.gateway,
                partner: self.partner,
                recording: self.recording,
                ports: ports,
                receiver: receiver
            )
            let happened = try await walk.walk()
            if staysUp {
                walk.invite(others: self.script.others)
                _ = try await tasks.next()
            }
            await gatewayGroup.triggerGracefulShutdown()
            await partnerGroup.triggerGracefulShutdown()
            try await tasks.waitForAll()
            try await running.close()
            return happened
        }
    }

    /// Where the gateway listens, once it does.
    final class Ports: Sendable {
        private let state = Mutex((public: 0, private: 0))
        var publicPort: Int { self.state.withLock { $0.public } }
        var privatePort: Int { self.state.withLock { $0.private } }
        func setPublic(_ port: Int) { self.state.withLock { $0.public = port } }
        func setPrivate(_ port: Int) { self.state.withLock { $0.private = port } }
        /// The gateway's address.
        var base: String { "http://127.0.0.1:\(self.publicPort)" }
    }

    /// Signs a recorded message anew and posts it.
    func post(_ message: RecordedMessage, to ports: Ports) async throws -> ExchangeResponse {
        guard let url = URL(string: ports.base) else { throw CommandFailure(.internalError) }
        let id = DeliveryID(random: SystemRandom.bytes(16)).description
        let signer = try WebhookSigner(secrets: [SecretValue(self.folder.webhookSecret)])
        var headers = Dictionary(
            signer.headers(id: id, time: self.clock.now, body: message.body).map { ($0.name, $0.value) },
            uniquingKeysWith: { $1 }
        )
        headers["content-type"] = message.headers.first { $0.name.lowercased() == "content-type" }?.value
        return try await URLSessionExchange(gateway: url)
            .send(ExchangeRequest(.post, message.path, headers: headers, body: message.body))
    }

    /// Waits until something is so, a quarter of a minute at the most.
    func wait(until holds: () async throws -> Bool) async throws {
        for _ in 0..<600 {
            if try await holds() { return }
            try await Task.sleep(for: .milliseconds(25))
        }
        throw CommandFailure(.notHeld, "a step of the demo did not happen in time")
    }

    private func sendAnother(_ name: String, _ ports: Ports) async throws -> String {
        let message = try self.script.recording(name, contracts: self.contracts)
        let response = try await self.post(message, to: ports)
        return "\(response.status) \(String(decoding: response.body, as: UTF8.self))"
    }

    private func gateway(_ ports: Ports) throws -> RunningGateway {
        var options = ConfigurationOptions()
        options.config = self.folder.configuration
        options.settings = []
        // Its warnings are about what a demo leaves open on purpose, such as the gateway's address to come.
        let loaded = options.read()
        guard !loaded.hasErrors, let roster = loaded.roster else {
            throw CommandFailure(.notHeld, loaded.report())
        }
        return try RunningGateway(
            RunningGateway.Plan(
                configuration: loaded.configuration,
                roster: roster,
                settings: loaded.settings,
                clock: self.clock,
                metrics: PrometheusRegistry(),
                logger: self.logger,
                onPublicPort: { ports.setPublic($0) },
                onPrivatePort: { ports.setPrivate($0) }
            )
        )
    }

    private func group(_ services: [any Service], stopsAtSignals: Bool) -> ServiceGroup {
        ServiceGroup(
            configuration: ServiceGroupConfiguration(
                services: services.map { .init(service: $0, successTerminationBehavior: .gracefullyShutdownGroup) },
                gracefulShutdownSignals: stopsAtSignals ? [.sigterm, .sigint] : [],
                logger: self.logger
            )
        )
    }
}
