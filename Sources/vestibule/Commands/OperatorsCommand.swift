import ArgumentParser
import CommunityRequests
import GatewayCore

/// `vestibule operators`: the accounts of the console and the operator API.
struct OperatorsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "operators",
        abstract: "The accounts of the console and the operator API. Works beside a running gateway, and before it.",
        discussion: """
            A viewer sees what the console shows; a reviewer also decides what waits for review; an operator also sends \
            deliveries again, lets partners go on and tries payloads.
            """,
        subcommands: [List.self, Add.self, ResetPassword.self, Disable.self, Enable.self, SignOut.self, Token.self]
    )

    /// The account's name.
    static func name(_ text: String) throws -> OperatorName {
        guard let name = OperatorName(text) else {
            throw CommandFailure(
                .wrongUse,
                "a name is 1 to 64 of a-z, 0-9, `.`, `-`, `_` and `@`, and begins with a letter or a digit"
            )
        }
        return name
    }

    static func unknown(_ name: OperatorName) -> CommandFailure {
        CommandFailure(.notHeld, "there is no account `\(name)`; `vestibule operators list` shows all")
    }

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "All accounts.")

        @OptionGroup var options: ConfigurationFile
        @Flag(name: .long, help: "Prints JSON.") var json = false

        func run() async throws {
            let items = try await OpenedStore.with(self.options) { try await $0.operators.accounts() }
                .map(OperatorItem.init)
            if self.json { return Terminal.print(try JSONText.encode(items)) }
            guard !items.isEmpty else {
                return Terminal.print("no accounts yet; `vestibule operators add NAME --role ROLE` makes one")
            }
            var table = TextTable(columns: ["name", "role", "state", "since"])
            for item in items {
                table.add([item.name, item.role, item.disabled ? "disabled" : "active", item.createdAt])
            }
            for line in table.lines { Terminal.print(line) }
        }
    }

    struct Add: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Adds an account.")

        @Argument(help: "The name to log in with.") var name: String
        @Option(name: .long, help: "\(OperatorRole.allCases.map(\.rawValue).joined(separator: ", "))") var role: String
        @OptionGroup var password: PasswordOptions
        @OptionGroup var options: ConfigurationFile
        @Flag(name: .long, help: "Prints JSON.") var json = false

        func run() async throws {
            let name = try OperatorsCommand.name(self.name)
            let roles = OperatorRole.allCases.map(\.rawValue)
            guard let role = OperatorRole(rawValue: self.role) else {
                throw CommandFailure(.wrongUse, "--role: \(Suggestion.sentence(for: self.role, in: roles))")
            }
            let password = try self.password.choose(for: name)
            let isNew = try await OpenedStore.with(self.options) {
                try await $0.operators.add(name, role: role, password: password.text, by: ActorOptions.terminal)
            }
            guard isNew else {
                throw CommandFailure(
                    .notHeld,
                    "there is an account `\(name)` already; `vestibule operators reset-password` gives it another password"
                )
            }
            let text = "account `\(name)` has the role \(role.rawValue)"
            try password.show(text, name: name, role: role, json: self.json)
        }
    }

    struct ResetPassword: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "reset-password",
            abstract: "Gives an account another password, and signs it out everywhere."
        )

        @Argument(help: "The account's name.") var name: String
        @OptionGroup var password: PasswordOptions
        @OptionGroup var options: ConfigurationFile
        @Flag(name: .long, help: "Prints JSON.") var json = false

        func run() async throws {
            let name = try OperatorsCommand.name(self.name)
            let password = try self.password.choose(for: name)
            let isDone = try await OpenedStore.with(self.options) {
                try await $0.operators.resetPassword(of: name, to: password.text, by: ActorOptions.terminal)
            }
            guard isDone else { throw OperatorsCommand.unknown(name) }
            try password.show("account `\(name)` has another password", name: name, role: nil, json: self.json)
        }
    }

    struct Disable: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Shuts an account out, at once, with all its sessions and tokens."
        )

        @Argument(help: "The account's name.") var name: String
        @OptionGroup var options: ConfigurationFile

        func run() async throws {
            let name = try OperatorsCommand.name(self.name)
            let isDone = try await OpenedStore.with(self.options) {
                try await $0.operators.setDisabled(true, name, by: ActorOptions.terminal)
            }
            guard isDone else { throw OperatorsCommand.unknown(name) }
            Terminal.print("account `\(name)` is disabled, and signed out everywhere")
        }
    }

    struct Enable: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Lets a disabled account in again. It gets no token back."
        )

        @Argument(help: "The account's name.") var name: String
        @OptionGroup var options: ConfigurationFile

        func run() async throws {
            let name = try OperatorsCommand.name(self.name)
            let isDone = try await OpenedStore.with(self.options) {
                try await $0.operators.setDisabled(false, name, by: ActorOptions.terminal)
            }
            guard isDone else { throw OperatorsCommand.unknown(name) }
            Terminal.print("account `\(name)` is active")
        }
    }

    struct SignOut: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "sign-out",
            abstract: "Ends every session of an account. Its password and tokens stay."
        )

        @Argument(help: "The account's name.") var name: String
        @OptionGroup var options: ConfigurationFile

        func run() async throws {
            let name = try OperatorsCommand.name(self.name)
            let isDone = try await OpenedStore.with(self.options) {
                try await $0.operators.endSessions(of: name, by: ActorOptions.terminal)
            }
            guard isDone else { throw OperatorsCommand.unknown(name) }
            Terminal.print("account `\(name)` is signed out everywhere")
        }
    }

    struct Token: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Makes a bearer token of the operator API, shown this once; or takes all of an account's back."
        )

        private struct View: Encodable {
            var name: String
            var token: String
        }

        @Argument(help: "The account's name.") var name: String
        @Flag(name: .long, help: "Takes all tokens of the account back, and makes none.") var revoke = false
        @OptionGroup var options: ConfigurationFile
        @Flag(name: .long, help: "Prints JSON.") var json = false

        func run() async throws {
            let name = try OperatorsCommand.name(self.name)
            guard !self.revoke else {
                let count = try await OpenedStore.with(self.options) {
                    try await $0.operators.revokeTokens(of: name, by: ActorOptions.terminal)
                }
                return Terminal.print("\(count) token\(count == 1 ? "" : "s") of `\(name)` taken back")
            }
            let token = try await OpenedStore.with(self.options) {
                try await $0.operators.makeToken(of: name, by: ActorOptions.terminal)
            }
            guard let token else { throw OperatorsCommand.unknown(name) }
            if self.json {
                return Terminal.print(try JSONText.encode(View(name: name.description, token: token.secret)))
            }
            Terminal.error("a token of `\(name)`, shown this once; send it as `Authorization: Bearer …`:")
            Terminal.print(token.secret)
        }
    }
}

extension OpenedStore {
    /// The desk of accounts on this store.
    var operators: OperatorDesk { OperatorDesk(store: self.store, environment: self.environment) }
}
