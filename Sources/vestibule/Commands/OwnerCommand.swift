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
        case .keysNotLogged: "the gateway's keys are not in a log that is believed; this app does not go on"
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
