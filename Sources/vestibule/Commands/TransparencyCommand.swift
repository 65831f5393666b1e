import ArgumentParser
import CommunityRequests
import GatewayCore

/// `vestibule transparency`: what the operator accounts for by hand.
struct TransparencyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "transparency",
        abstract: "Records what was served on the operator, for the page /transparency and the log.",
        subcommands: [Record.self]
    )

    struct Record: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Records a legal demand or an emergency request. Works beside a running gateway.",
            discussion:
                "It is counted and becomes an entry of the public log, for good. The note is shown beside the log, and"
                + " stands in it as a commitment only; it must not name anybody."
        )

        /// The longest note, in characters.
        private static let noteLimit = 500

        @OptionGroup var options: ConfigurationFile
        @OptionGroup var actor: ActorOptions
        @Option(name: .long, help: "\(DemandKind.allCases.map(\.rawValue).joined(separator: ", "))")
        var kind: String
        @Option(name: .long, help: "The day on which it was served: 2026-02-13.") var date: String
        @Option(
            name: .long,
            help: "\(DemandOutcome.allCases.map(\.rawValue).joined(separator: ", ")); left out, not decided yet."
        )
        var outcome: String?
        @Option(name: .long, help: "What the public reads beside it.") var note = ""

        func run() async throws {
            try await OpenedStore.with(self.options) { opened in
                let demand = try self.demand(now: opened.environment.now())
                let actor = try await self.actor.actor(.operator, in: opened)
                try await DemandDesk(store: opened.store, environment: opened.environment).record(demand)
                let event = AuditEvent(
                    at: opened.environment.now(),
                    actor: actor,
                    action: .demandRecorded,
                    subject: demand.kind.rawValue,
                    detail: demand.date
                )
                try await AuditTrail(store: opened.store).note(event)
            }
            Terminal.print("recorded; the page and the log say so within seconds")
        }

        /// What is to be recorded, or everything that is wrong with it.
        func demand(now: Instant) throws -> ServedDemand {
            var problems: [String] = []
            func choice<Value: RawRepresentable<String> & CaseIterable>(_ text: String, _ option: String) -> Value? {
                let value = Value(rawValue: text)
                if value == nil {
                    let all = Value.allCases.map(\.rawValue)
                    problems.append("\(option): is none of the list. " + Suggestion.sentence(for: text, in: all))
                }
                return value
            }
            let kind: DemandKind? = choice(self.kind, "--kind")
            let outcome: DemandOutcome? = self.outcome.flatMap { choice($0, "--outcome") }
            let day = self.date.utf8.count == 10 ? Instant(rfc3339: "\(self.date)T00:00:00Z") : nil
            if day == nil { problems.append("--date: is no day; write it as 2026-02-13") }
            // Somewhere it is tomorrow already.
            if let day, day > now + .seconds(86_400) { problems.append("--date: is still to come") }
            if self.note.count > Self.noteLimit {
                problems.append("--note: is longer than \(Self.noteLimit) characters; shorten it")
            }
            if self.note.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) {
                problems.append("--note: has control characters or line ends; write it in one line")
            }
            guard problems.isEmpty, let kind else {
                throw CommandFailure(.wrongUse, problems.joined(separator: "\n"))
            }
            return ServedDemand(kind: kind, date: self.date, outcome: outcome, note: self.note)
        }
    }
}
