import ArgumentParser
import GatewayCore

/// `vestibule audit`: who did what.
struct AuditCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit",
        abstract: "The audit trail: who did what, when, and on what. It only grows.",
        subcommands: [List.self, Verify.self]
    )

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "The latest entries, the newest first.")

        @OptionGroup var options: ConfigurationFile
        @Option(name: .long, help: "How many at most.") var limit = 50
        @Option(name: .long, help: "Only those before that number.") var before: Int64?
        @Flag(name: .long, help: "Prints JSON.") var json = false

        func validate() throws {
            guard (1...10_000).contains(self.limit) else { throw ValidationError("--limit: write 1 to 10000") }
        }

        func run() async throws {
            let items = try await OpenedStore.with(self.options) {
                try await AuditTrail(store: $0.store).entries(before: self.before, limit: self.limit)
            }.map(AuditItem.init)
            if self.json { return Terminal.print(try JSONText.encode(items)) }
            guard !items.isEmpty else { return Terminal.print("nothing has been done yet") }
            var table = TextTable(columns: ["", "when", "who", "what", "on", ""], rightAligned: [0])
            for item in items {
                table.add([
                    String(item.number), item.at, item.actor, item.action, item.subject ?? "", item.detail ?? "",
                ])
            }
            for line in table.lines { Terminal.print(line) }
        }
    }

    struct Verify: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Recomputes the trail: each entry is bound to the one before it."
        )

        private struct View: Encodable {
            var entries: Int64
            var holds: Bool
            var firstBroken: Int64?
        }

        @OptionGroup var options: ConfigurationFile
        @Flag(name: .long, help: "Prints JSON.") var json = false

        func run() async throws {
            let (count, broken) = try await OpenedStore.with(self.options) {
                try await AuditTrail(store: $0.store).verify()
            }
            if self.json {
                let view = View(entries: count, holds: broken == nil, firstBroken: broken)
                Terminal.print(try JSONText.encode(view))
            } else {
                let text = broken.map { "entry \($0) is not what was written" } ?? "\(count) entries, and all hold"
                Terminal.print(text)
            }
            guard broken == nil else { throw CommandFailure(.notHeld) }
        }
    }
}
