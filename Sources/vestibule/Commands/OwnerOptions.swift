import AnswerProtocol
import ArgumentParser
import CommunityRequests
import Foundation
import OwnerKit
import TransparencyLog

/// Who the owner is and where the gateway.
struct OwnerOptions: ParsableArguments {
    @Option(name: .long, help: "The gateway's address.") var gateway = "http://127.0.0.1:8080"
    @Option(name: .long, help: "An oblivious relay's address, so that the gateway does not see this machine's.")
    var relay: String?
    @Option(name: .long, help: "A policy file: which logs, and which witnesses must agree (c2sp.org/tlog-policy).")
    var policy: String?
    @Option(name: .long, help: "The owner platform that vouches, as the gateway's configuration names it.")
    var platform = "porch"
    @Option(name: .long, help: "Where the camera is: LAT,LON.") var at: String?
    @Option(name: .long, help: "The camera's cell at zoom 17: X/Y.") var cell: String?
    @Option(name: .long, help: "The gateway's configuration, for the platform's secret.") var config = "vestibule.yaml"
    @Option(name: .customLong("platform-secret"), help: "The platform's secret instead: file:PATH or env:NAME.")
    var platformSecret: String?
    @Option(name: .long, help: "The folder in which the app keeps its tokens and receipts.") var vault = "./owner"
    @Option(name: .long, help: "The time to sign with, for a gateway that was started with --clock.")
    var clock: String?

    func validate() throws {
        guard self.at == nil || self.cell == nil else { throw ValidationError("give either --at or --cell") }
    }

    /// What a command needs beside the gateway.
    enum Need {
        /// Withdrawing: the receipt says all. Declining: nothing is sent.
        case nothing
        /// The camera's place.
        case matching
        /// The camera's place, and a platform that vouches for it.
        case answering
    }

    /// The app.
    func agent(_ need: Need) throws -> OwnerAgent {
        guard let url = URL(string: self.gateway), url.scheme != nil else {
            throw CommandFailure(.wrongUse, "--gateway is no address")
        }
        let camera = try self.camera(need != .nothing)
        // The platform's own requests are not the owner's, and go to the gateway.
        let direct = URLSessionExchange(gateway: url)
        try KeyFiles.makeFolder(self.vault)
        let folder = URL(fileURLWithPath: self.vault)
        let start = try ClockOption.instant(self.clock)
        let clock = GatewayClock(startingAt: start)
        let policy = try self.policy.map { try LogPolicy(file: $0) }
        let exchange = try self.exchange(
            direct,
            authority: url.host ?? "",
            policy: policy,
            now: { clock.now.seconds }
        )
        let platform: any OwnerPlatform =
            need == .answering
            ? try StandInPlatform(
                name: self.platform,
                secret: try self.secret(),
                owner: "owner",
                camera: camera,
                ledger: folder.appendingPathComponent("platform.json"),
                exchange: direct,
                now: { clock.now.seconds },
                randomBytes: SystemRandom.bytes
            )
            : NoPlatform()
        return try OwnerAgent(
            exchange: exchange,
            camera: camera,
            platform: platform,
            vault: FileVault(url: folder.appendingPathComponent("app.json")),
            policy: policy,
            randomBytes: SystemRandom.bytes
        )
    }

    /// The way to the gateway: straight, or through a relay.
    private func exchange(
        _ direct: URLSessionExchange,
        authority: String,
        policy: LogPolicy?,
        now: @escaping @Sendable () -> Int64
    ) throws -> any HTTPExchange {
        guard let relay = self.relay else { return direct }
        guard let url = URL(string: relay), url.host != nil else {
            throw CommandFailure(.wrongUse, "--relay is no address")
        }
        return ObliviousExchange(
            relay: URLSessionExchange(gateway: url),
            relayPath: url.path.isEmpty ? "/" : url.path,
            gateway: direct,
            authority: authority,
            policy: policy,
            now: now
        )
    }

    private func camera(_ isNeeded: Bool) throws -> CameraLocation {
        if let cell = self.cell {
            guard let cell = CameraCell(cell) else { throw CommandFailure(.wrongUse, "--cell: write X/Y") }
            return CameraLocation(cell: cell)
        }
        let numbers = (self.at ?? (isNeeded ? "" : "0,0")).split(separator: ",").compactMap { Double($0) }
        guard numbers.count == 2, let camera = CameraLocation(latitude: numbers[0], longitude: numbers[1]) else {
            throw CommandFailure(.wrongUse, "say where the camera is: --at LAT,LON or --cell X/Y")
        }
        return camera
    }

    private func secret() throws -> WebhookSecret {
        let sink = DiagnosticSink()
        let environment = ProcessInfo.processInfo.environment
        let reader = ConfigurationReader(file: self.config, sink: sink)
        let text: String?
        if let reference = self.platformSecret {
            let place = ConfigurationPlace(file: "--platform-secret", line: 0, column: 0)
            let parts = reference.split(separator: ":", maxSplits: 1).map(String.init)
            switch (parts.first, parts.count) {
            case ("file", 2): text = SecretReader(environment: environment, sink: sink).read(.file(parts[1]), at: place)
            case ("env", 2):
                text = SecretReader(environment: environment, sink: sink).read(.environment(parts[1]), at: place)
            default: throw CommandFailure(.wrongUse, "--platform-secret: write file:PATH or env:NAME")
            }
        } else {
            let entry = reader.read(environment: environment, flags: []).ownerPlatforms
                .first { $0.id.description == self.platform }
            text = entry?.secrets.first.flatMap {
                SecretReader(environment: environment, sink: sink).read($0.value, at: $0.place)
            }
        }
        guard let text, let secret = WebhookSecret(text) else {
            throw CommandFailure(
                .wrongUse,
                "there is no usable secret of platform `\(self.platform)`; name the gateway's configuration with --config, "
                    + "or the secret with --platform-secret file:PATH"
            )
        }
        return secret
    }
}

/// Stands where no platform is needed.
private struct NoPlatform: OwnerPlatform {
    func sign(_ blinded: [UInt8], for code: RequestCode) async throws(OwnerError) -> [UInt8] {
        throw .notVouchedFor
    }
}
