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
        subcommands: [List.self, Show.self, Approve.self, Refuse.self, SendBack.self]
    )

    /// The desk on the configured store.
    struct Desk {
        let opened: OpenedStore
        let roster: Roster
        let review: ReviewDesk

        /// The code of the request that a word names, by its public code or by its identifier.
        func code(_ text: String) async throws -> PublicCode {
            if let code = PublicCode(text) { return code }
            guard let id = RequestID(text) else {
                throw CommandFailure(.wrongUse, "that names no request; write CR-XXXX-XXXX-X, or its identifier, req_…")
            }
            guard let record = try await self.opened.store.request(id: id) else { throw ReviewCommand.unknown }
            return record.request.code
        }

        func reviewCase(_ text: String) async throws -> ReviewCase {
            guard let one = try await self.review.reviewCase(self.code(text)) else { throw ReviewCommand.unknown }
            return one
        }
    }

    static let unknown = CommandFailure(.notHeld, "there is no such request")

    static func with<Value>(_ options: ConfigurationFile, _ body: (Desk) async throws -> Value) async throws -> Value {
        let loaded = try options.load()
        guard let roster = loaded.roster else { throw CommandFailure(.internalError) }
        return try await OpenedStore(loaded.configuration).run { opened in
            let current = CurrentRoster(roster)
            let composer = CallbackComposer(
                roster: current,
                environment: opened.environment,
                publicURL: loaded.configuration.publicURL
            )
            let review = ReviewDesk(
                store: opened.store,
                roster: current,
                composer: composer,
                environment: opened.environment
            )
            do {
                return try await body(Desk(opened: opened, roster: roster, review: review))
            } catch let problem as Problem {
                throw CommandFailure(.wrongUse, problem.detail ?? problem.kind.rawValue)
            }
        }
    }

    static func report(_ outcome: ReviewDesk.Outcome, done: String) throws {
        switch outcome {
        case .done: Terminal.print(done)
        case .needsAnother: Terminal.print("noted; its rule asks for another reviewer too")
        case .repeated:
            throw CommandFailure(
                .notHeld,
                "this reviewer has approved it before, and its rule asks for another one; name yourself with --as"
            )
        case .notWaiting: throw CommandFailure(.notHeld, "it does not wait for review")
        case .unknown: throw self.unknown
        }
    }

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "What waits for a decision, oldest first.")

        @OptionGroup var options: ConfigurationFile
        @Flag(name: .long, help: "Prints JSON.") var json = false

        func run() async throws {
            let queue = try await ReviewCommand.with(self.options) { try await $0.review.cases() }.map(ReviewItem.init)
            if self.json { return Terminal.print(try JSONText.encode(queue)) }
            if queue.isEmpty { return Terminal.print("nothing waits for review") }
            for item in queue {
                Terminal.print(
                    "\(item.publicCode)  \(item.agency)  \(item.receivedAt)  \(item.rules.joined(separator: ", "))"
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
            let item = ReviewItem(try await ReviewCommand.with(self.options) { try await $0.reviewCase(self.code) })
            Terminal.print(self.json ? try JSONText.encode(item) : item.text)
        }
    }

    struct Approve: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Lets a request pass; it is published within the second."
        )

        @OptionGroup var options: ConfigurationFile
        @OptionGroup var actor: ActorOptions
        @Argument(help: "The public code, or the identifier req_….") var code: String

        func run() async throws {
            let (code, outcome) = try await ReviewCommand.with(self.options) { desk in
                let actor = try await self.actor.actor(.reviewer, in: desk.opened)
                let code = try await desk.code(self.code)
                return (code, try await desk.review.approve(code, by: actor))
            }
            try ReviewCommand.report(outcome, done: "\(code) is approved; the gateway publishes it")
        }
    }

    struct Refuse: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Refuses a request and tells the partner why.")

        @OptionGroup var options: ConfigurationFile
        @OptionGroup var actor: ActorOptions
        @OptionGroup var words: RefusalWords

        func run() async throws {
            let code = try await self.words.turnAway(.refuse, self.actor, self.options)
            Terminal.print("\(code) is refused; the partner is told")
        }
    }

    struct SendBack: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "send-back",
            abstract: "Refuses a request and tells the partner what to mend; it may come again as a new message."
        )

        @OptionGroup var options: ConfigurationFile
        @OptionGroup var actor: ActorOptions
        @OptionGroup var words: RefusalWords

        func run() async throws {
            let code = try await self.words.turnAway(.sendBack, self.actor, self.options)
            Terminal.print("\(code) is sent back; the partner is told what to mend")
        }
    }
}

/// What is refused, under which rule, and why.
struct RefusalWords: ParsableArguments {
    @Argument(help: "The public code, or the identifier req_….") var code: String
    @Option(name: .long, help: "The rule under which it is refused; without one, the first that it waits for.")
    var rule: String?
    @Option(
        name: [.long, .customLong("note")],
        help: "Why, for the partner. It must not repeat anything of the request."
    )
    var reason = "A reviewer refused the request."

    func validate() throws {
        guard self.reason.contains(where: { !$0.isWhitespace }) else {
            throw ValidationError("--reason: say why, or leave it out")
        }
    }

    /// Turns the request away. Its code.
    func turnAway(
        _ way: ReviewDesk.TurningAway,
        _ actor: ActorOptions,
        _ options: ConfigurationFile
    ) async throws -> PublicCode {
        try await ReviewCommand.with(options) { desk in
            let actor = try await actor.actor(.reviewer, in: desk.opened)
            let one = try await desk.reviewCase(self.code)
            guard let rule = self.rule ?? one.grounds.first?.rule.description else {
                throw CommandFailure(.notHeld, "it does not wait for review")
            }
            let rules = desk.roster.policy.rules(under: desk.roster.profile).map(\.id.description)
            guard rules.contains(rule) else {
                throw CommandFailure(
                    .wrongUse,
                    "there is no rule of that name. " + Suggestion.sentence(for: rule, in: rules)
                )
            }
            let outcome = try await desk.review.turnAway(
                one.request.code,
                way,
                rule: RuleID(rule),
                note: self.reason,
                by: actor
            )
            guard outcome == .done else {
                try ReviewCommand.report(outcome, done: "")
                throw CommandFailure(.internalError)
            }
            return one.request.code
        }
    }
}

extension ReviewItem {
    /// The request as a person at a terminal reads it.
    var text: String {
        let removed = self.redactions.sorted { $0.key < $1.key }.map { kind, count in
            let places = self.removed.filter { $0.kind == kind }.map { String($0.character) }
            return "\(count) × \(kind)" + (places.isEmpty ? "" : " (at character \(places.joined(separator: ", ")))")
        }
        let reasons = self.reasons.joined(separator: "\n             ")
        let approvals = self.approvedBy.isEmpty ? "" : "\napproved by  \(self.approvedBy.joined(separator: ", "))"
        let past = self.history.map { "\($0.publicCode)  \($0.state)  \($0.offense ?? "")" }
        return """
            \(self.publicCode)  \(self.state)
            agency       \(self.agency)  \(self.agencyName)
            offense      \(self.offense ?? "none of the list")
            description  \(self.description)
            removed      \(removed.isEmpty ? "nothing" : removed.joined(separator: ", "))
            window       \(self.windowStart) to \(self.windowEnd)
            cells        \(self.cells)
            received     \(self.receivedAt)
            """ + (reasons.isEmpty ? "" : "\nwaits for    \(reasons)")
                + (self.reviewersNeeded > 1 ? "\nneeds        \(self.reviewersNeeded) reviewers" : "") + approvals
                + (past.isEmpty ? "" : "\nasked before \(past.joined(separator: "\n             "))")
    }
}
