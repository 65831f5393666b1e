import ArgumentParser
import CommunityRequests
import Foundation
import GatewayCore
import RequestPolicy
import SQLiteStore

/// `vestibule review`: the review queue from a terminal.
struct ReviewCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "review",
        abstract: "Decides what a rule has sent to review. Works beside a running gateway.",
        subcommands: [List.self, Show.self, Approve.self, Refuse.self]
    )

    /// The desk on the configured store.
    static func desk(_ options: ConfigurationFile) throws -> (desk: ReviewDesk, store: SQLiteStore, roster: Roster) {
        let loaded = try options.load()
        guard let roster = loaded.roster else { throw CommandFailure(.internalError) }
        let keyStore = try SQLiteKeyStore(folder: loaded.configuration.keys)
        let store = try SQLiteStore(data: loaded.configuration.data, keys: keyStore)
        let clock = ClockFile(data: loaded.configuration.data).clock()
        let environment = GatewayEnvironment(now: { clock.now }, randomBytes: SystemRandom.bytes)
        let composer = CallbackComposer(
            roster: CurrentRoster(roster),
            environment: environment,
            publicURL: loaded.configuration.publicURL
        )
        return (ReviewDesk(store: store, composer: composer, environment: environment), store, roster)
    }

    /// The request that a word names, by its public code or by its identifier.
    static func record(_ text: String, in store: SQLiteStore) async throws -> RequestRecord {
        let record: RequestRecord?
        if let code = PublicCode(text) {
            record = try await store.request(code: code)
        } else if let id = RequestID(text) {
            record = try await store.request(id: id)
        } else {
            throw CommandFailure(.wrongUse, "that names no request; write CR-XXXX-XXXX-X, or its identifier, req_…")
        }
        guard let record else { throw CommandFailure(.notHeld, "there is no such request") }
        return record
    }

    static func report(_ outcome: ReviewDesk.Outcome, done: String) throws {
        switch outcome {
        case .done: Terminal.print(done)
        case .notWaiting: throw CommandFailure(.notHeld, "it does not wait for review")
        case .unknown: throw CommandFailure(.notHeld, "there is no such request")
        }
    }

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "What waits for a decision, oldest first.")

        @OptionGroup var options: ConfigurationFile
        @Flag(name: .long, help: "Prints JSON.") var json = false

        func run() async throws {
            let (desk, store, _) = try ReviewCommand.desk(self.options)
            let queue = try await desk.queue().map(ReviewView.init)
            try await store.close()
            if self.json { return Terminal.print(try JSONText.encode(queue)) }
            if queue.isEmpty { return Terminal.print("nothing waits for review") }
            for view in queue {
                Terminal.print(
                    "\(view.publicCode)  \(view.agency)  \(view.receivedAt)  \(view.rules.joined(separator: ", "))"
                )
            }
        }
    }

    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "One request as the public would see it, and why it waits."
        )

        @OptionGroup var options: ConfigurationFile
        @Argument(help: "The public code, or the identifier req_….") var code: String
        @Flag(name: .long, help: "Prints JSON.") var json = false

        func run() async throws {
            let (_, store, _) = try ReviewCommand.desk(self.options)
            let record = try await ReviewCommand.record(self.code, in: store)
            try await store.close()
            let view = ReviewView(record)
            Terminal.print(self.json ? try JSONText.encode(view) : view.text)
        }
    }

    struct Approve: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Lets a request pass; it is published within the second."
        )

        @OptionGroup var options: ConfigurationFile
        @Argument(help: "The public code, or the identifier req_….") var code: String

        func run() async throws {
            let (desk, store, _) = try ReviewCommand.desk(self.options)
            let code = try await ReviewCommand.record(self.code, in: store).request.code
            let outcome = try await desk.approve(code)
            try await store.close()
            try ReviewCommand.report(outcome, done: "\(code) is approved; the gateway publishes it")
        }
    }

    struct Refuse: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Refuses a request and tells the partner why.")

        @OptionGroup var options: ConfigurationFile
        @Argument(help: "The public code, or the identifier req_….") var code: String
        @Option(name: .long, help: "The rule under which it is refused; without one, the first that it waits for.")
        var rule: String?
        @Option(name: .long, help: "Why, for the partner. It must not repeat anything of the request.")
        var reason = "A reviewer refused the request."

        func validate() throws {
            guard self.reason.contains(where: { !$0.isWhitespace }) else {
                throw ValidationError("--reason: say why, or leave it out")
            }
        }

        func run() async throws {
            let (desk, store, roster) = try ReviewCommand.desk(self.options)
            let record = try await ReviewCommand.record(self.code, in: store)
            let code = record.request.code
            guard let rule = self.rule ?? record.reviewReasons.first?.rule.description else {
                throw CommandFailure(.notHeld, "it does not wait for review")
            }
            let rules = roster.policy.rules(under: roster.profile).map(\.id.description)
            guard self.rule == nil || rules.contains(rule) else {
                throw CommandFailure(
                    .wrongUse,
                    "there is no rule of that name. " + Suggestion.sentence(for: rule, in: rules)
                )
            }
            let outcome = try await desk.refuse(code, rule: RuleID(rule), note: self.reason)
            try await store.close()
            try ReviewCommand.report(outcome, done: "\(code) is refused; the partner is told")
        }
    }
}

/// A request as a reviewer sees it: what the public would see, what was redacted, why it waits. Nothing sealed.
struct ReviewView: Encodable {
    var publicCode: String
    var state: String
    var agency: String
    var offense: String?
    var description: String
    var windowStart: String
    var windowEnd: String
    var cells: Int
    var redactions: [String: Int]
    /// Those that sent it to review, each once.
    var rules: [String]
    /// Why, as `RULE: sentence`, each once; empty, as the rules are, unless it is in review.
    var reasons: [String]
    var receivedAt: String

    init(_ record: RequestRecord) {
        self.publicCode = record.request.code.description
        self.state = record.request.state.rawValue
        self.agency = record.request.agency.description
        self.offense = record.request.offense.map { "\($0.code) \($0.name)" }
        self.description = record.request.description
        self.windowStart = record.request.window.start.rfc3339
        self.windowEnd = record.request.window.end.rfc3339
        self.cells = record.request.cells.count
        self.redactions = record.redactions
        let reasons = record.request.state == .inReview ? record.reviewReasons : []
        self.rules = reasons.map(\.rule.description).withoutRepetitions
        self.reasons = reasons.map { "\($0.rule): \($0.detail)" }.withoutRepetitions
        self.receivedAt = record.receivedAt.rfc3339
    }

    var text: String {
        let removed = self.redactions.sorted { $0.key < $1.key }.map { "\($0.value) × \($0.key)" }
        let reasons = self.reasons.joined(separator: "\n             ")
        return """
            \(self.publicCode)  \(self.state)
            agency       \(self.agency)
            offense      \(self.offense ?? "none of the list")
            description  \(self.description)
            removed      \(removed.isEmpty ? "nothing" : removed.joined(separator: ", "))
            window       \(self.windowStart) to \(self.windowEnd)
            cells        \(self.cells)
            received     \(self.receivedAt)
            """ + (reasons.isEmpty ? "" : "\nwaits for    \(reasons)")
    }
}

extension [String] {
    /// The elements in their order, each at its first place only.
    fileprivate var withoutRepetitions: [String] {
        var seen: Set<String> = []
        return self.filter { seen.insert($0).inserted }
    }
}
