import ArgumentParser
import CommunityRequests
import GatewayCore

/// `vestibule deliveries`: callbacks to partners, and those that did not arrive.
struct DeliveriesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "deliveries",
        abstract: "Callbacks to partners; those that were given up can be sent again. Works beside a running gateway.",
        subcommands: [List.self, Retry.self]
    )

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Deliveries, the newest first.")

        @OptionGroup var options: ConfigurationFile
        @Option(name: .long, help: "\(DeliveryState.allCases.map(\.rawValue).joined(separator: ", "))") var state:
            String?
        @Option(name: .long, help: "How many at most.") var limit = 50
        @Option(name: .long, help: "Only those before that number.") var before: Int64?
        @Flag(name: .long, help: "Prints JSON.") var json = false

        func validate() throws {
            guard (1...10_000).contains(self.limit) else { throw ValidationError("--limit: write 1 to 10000") }
            guard let state = self.state, DeliveryState(rawValue: state) == nil else { return }
            let states = DeliveryState.allCases.map(\.rawValue)
            throw ValidationError("--state: \(Suggestion.sentence(for: state, in: states))")
        }

        func run() async throws {
            let items = try await OpenedStore.with(self.options) {
                try await $0.deliveries.deliveries(
                    in: self.state.flatMap(DeliveryState.init),
                    before: self.before,
                    limit: self.limit
                )
            }.map(DeliveryItem.init)
            if self.json { return Terminal.print(try JSONText.encode(items)) }
            guard !items.isEmpty else { return Terminal.print("no deliveries") }
            var table = TextTable(
                columns: ["", "delivery", "partner", "request", "event", "state", "tried", "due"],
                rightAligned: [0, 6]
            )
            for item in items {
                table.add([
                    String(item.number), item.id, item.partner, item.publicCode, item.event, item.state,
                    String(item.attempts), item.dueAt,
                ])
            }
            for line in table.lines { Terminal.print(line) }
        }
    }

    struct Retry: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Sends what was given up again: one delivery, all to a partner, or all."
        )

        @OptionGroup var options: ConfigurationFile
        @OptionGroup var actor: ActorOptions
        @Argument(help: "The delivery's identifier, msg_….") var id: String?
        @Option(name: .long, help: "All to that partner.") var partner: String?
        @Flag(name: .long, help: "All.") var all = false

        func validate() throws {
            guard [self.id != nil, self.partner != nil, self.all].count(where: { $0 }) == 1 else {
                throw ValidationError("name one delivery, or --partner NAME, or --all")
            }
            if let id = self.id, DeliveryID(id) == nil {
                throw ValidationError("that names no delivery; write its identifier, msg_…")
            }
            if let partner = self.partner, PartnerID(partner) == nil {
                throw ValidationError("--partner: write 1 to 64 of a-z, 0-9, - and _")
            }
        }

        func run() async throws {
            let count = try await OpenedStore.with(self.options) { opened in
                let actor = try await self.actor.actor(.operator, in: opened)
                guard let id = self.id.flatMap(DeliveryID.init) else {
                    return try await opened.deliveries.retryAll(to: self.partner.flatMap(PartnerID.init), by: actor)
                }
                guard try await opened.deliveries.retry(id, by: actor) else {
                    throw CommandFailure(.notHeld, "there is no such delivery that was given up")
                }
                return 1
            }
            Terminal.print("\(count) deliver\(count == 1 ? "y is" : "ies are") queued again")
        }
    }
}

extension OpenedStore {
    /// The desk of deliveries on this store.
    var deliveries: DeliveryDesk { DeliveryDesk(store: self.store, environment: self.environment) }
}
