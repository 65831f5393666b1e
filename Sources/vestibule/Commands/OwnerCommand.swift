import AnswerProtocol
import ArgumentParser
import CommunityRequests
import Foundation
import OwnerKit

/// `vestibule owner`: an owner's app in a terminal, for engineers of owner platforms.
struct OwnerCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "owner",
        abstract: "Acts as an owner's app, and as the small platform that vouches for her.",
        subcommands: [Watch.self, Answer.self, Withdraw.self]
    )

    struct Watch: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "The open requests around the camera. Matching happens here; the gateway learns nothing."
        )

        @OptionGroup var owner: OwnerOptions
        @Flag(name: .long, help: "Prints JSON.") var json = false

        func run() async throws {
            let requests = try await OwnerFailure.explained { try await self.owner.agent(.matching).watch() }
            let views = requests.map(OwnerRequestView.init)
            if self.json { return Terminal.print(try JSONText.encode(views)) }
            if views.isEmpty { return Terminal.print("no open request is around this camera") }
            for view in views { Terminal.print(view.text + "\n") }
        }
    }

    struct Answer: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Shares clips with the agency, or declines. A decline never leaves this machine."
        )

        @OptionGroup var owner: OwnerOptions
        @Option(name: .long, help: "The request's public code.") var request: String
        @Flag(name: .long, help: "Consents to sharing.") var share = false
        @Flag(name: .long, help: "Declines: remembered here, told to nobody.") var decline = false
        @Option(name: .long, help: "A clip, START/END in RFC 3339; without one, the whole window.") var clip: [String] =
            []
        @Option(name: .long, help: "Where the receipt goes; without it, receipt-CODE.json.") var receipt: String?

        func validate() throws {
            guard self.share != self.decline else { throw ValidationError("give either --share or --decline") }
            guard !self.decline || (self.clip.isEmpty && self.receipt == nil) else {
                throw ValidationError("--clip and --receipt belong to --share; a decline sends nothing")
            }
        }

        func run() async throws {
            let agent = try await OwnerFailure.explained { try self.owner.agent(self.share ? .answering : .nothing) }
            guard let code = PublicCode(self.request).flatMap({ RequestCode($0.description) }) else {
                throw CommandFailure(.wrongUse, "that is no public code; write it as CR-XXXX-XXXX-X")
            }
            if self.decline {
                try await OwnerFailure.explained { try await agent.decline(code) }
                return Terminal.print("declined; nothing was sent")
            }
            let clips = try self.clip.map(self.span)
            let held = try await OwnerFailure.explained {
                let open = try await agent.watch(includingDeclined: true)
                guard let request = open.first(where: { $0.code == code }) else {
                    throw CommandFailure(.notHeld, "no open request of that code is around this camera")
                }
                try await agent.takeToken(for: request)
                return try await agent.consent(to: request, clips: clips.isEmpty ? [request.window] : clips)
            }
            let path = self.receipt ?? "receipt-\(code).json"
            try await OwnerFailure.explained { try held.write(to: URL(fileURLWithPath: path)) }
            Terminal.print("shared; the receipt, with the key to withdraw it, is in \(path)")
        }

        private func span(_ text: String) throws -> ClipSpan {
            let parts = text.split(separator: "/").compactMap { Instant(rfc3339: String($0)) }
            guard parts.count == 2, let span = ClipSpan(start: parts[0].seconds, end: parts[1].seconds) else {
                throw CommandFailure(.wrongUse, "--clip: write START/END in RFC 3339, the earlier first")
            }
            return span
        }
    }

    struct Withdraw: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Withdraws a consent, by its receipt.")

        @OptionGroup var owner: OwnerOptions
        @Option(name: .long, help: "The receipt's file.") var receipt: String

        func run() async throws {
            try await OwnerFailure.explained {
                let held = try HeldReceipt(contentsOf: URL(fileURLWithPath: self.receipt))
                try await self.owner.agent(.nothing).withdraw(held)
            }
            Terminal.print("withdrawn")
        }
    }
}

/// Who the owner is and where the gateway.
struct OwnerOptions: ParsableArguments {
    @Option(name: .long, help: "The gateway's address.") var gateway = "http://127.0.0.1:8080"
    @Option(name: .long, help: "An oblivious relay's address, so that the gateway does not see this machine's.")
    var relay: String?
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
        let exchange = try self.exchange(direct, authority: url.host ?? "", now: { clock.now.seconds })
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
            randomBytes: SystemRandom.bytes
        )
    }

    /// The way to the gateway: straight, or through a relay.
    private func exchange(
        _ direct: URLSessionExchange,
        authority: String,
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

/// A request as an owner sees it.
struct OwnerRequestView: Encodable {
    var publicCode: String
    var agency: String
    var contact: String?
    var platform: String
    var offense: String?
    var description: String
    var windowStart: String
    var windowEnd: String
    var answersCloseAt: String

    init(_ request: OpenRequest) {
        self.publicCode = request.code.description
        self.agency = request.agency.name
        self.contact = request.agency.contact
        self.platform = request.platform
        self.offense = request.offense
        self.description = request.description
        self.windowStart = Instant(seconds: request.window.start).rfc3339
        self.windowEnd = Instant(seconds: request.window.end).rfc3339
        self.answersCloseAt = Instant(seconds: request.answersCloseAt).rfc3339
    }

    var text: String {
        """
        \(self.publicCode)  \(self.agency)
          \(self.offense ?? "offence not of the list")
          \(self.description)
          footage between \(self.windowStart) and \(self.windowEnd)
          answers close at \(self.answersCloseAt); contact \(self.contact ?? "not named")
        """
    }
}

/// Says what went wrong in words an engineer can act on.
enum OwnerFailure {
    static func explained<Value>(_ body: () async throws -> Value) async throws -> Value {
        do {
            return try await body()
        } catch let error as OwnerError {
            throw CommandFailure(.notHeld, self.text(error))
        }
    }

    private static func text(_ error: OwnerError) -> String {
        switch error {
        case .unreachable: "the gateway does not answer"
        case .unexpectedStatus(let status): "the gateway answered \(status)"
        case .malformedResponse: "the gateway's answer is not of the form it should have"
        case .gatewayChanged: "the gateway has other keys than before; this app does not go on with it"
        case .notLogged: "the request is not in the gateway's log; this app does not answer it"
        case .splitView: "the gateway has shown two views of its log that contradict each other"
        case .noToken: "there is no token for this request yet"
        case .notVouchedFor: "the platform does not vouch for this camera and request, or has done so before"
        case .wrongTokenKey: "the token is not of the key in the request's public form"
        case .refused(let refusal): "the gateway refused: \(refusal)"
        case .clips(.count): "give 1 to 16 clips"
        case .clips(.outsideWindow): "a clip lies outside the request's window"
        case .consentedToOtherClips: "you consented to other clips before; withdraw that first"
        case .alreadyConsented: "you have consented; withdraw with the receipt first"
        case .alreadyWithdrawn: "you withdrew your consent to this request; it cannot be given again"
        case .falseReceipt: "the gateway's receipt is not what was consented to"
        case .turnedOff: "requests are turned off"
        case .vault: "the app's files cannot be read or written"
        case .unusableRelay: "the relay does not lead to the gateway that the keys are of"
        case .invalidSetting: "a setting is not usable"
        }
    }
}
