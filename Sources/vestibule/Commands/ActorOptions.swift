import ArgumentParser
import Foundation
import GatewayCore
import SQLiteStore

/// Who acts, for the audit trail.
struct ActorOptions: ParsableArguments {
    @Option(
        name: .customLong("as"),
        help: "The account that acts; without it, this machine's user. Whoever may run this could also edit the store."
    )
    var account: String?

    /// - Throws: ``CommandFailure`` where there is no such account, or it may not do this.
    func actor(_ role: OperatorRole, in opened: OpenedStore) async throws -> AuditActor {
        guard let text = self.account else { return Self.terminal }
        guard let name = OperatorName(text), let account = try await opened.store.account(name), !account.isDisabled
        else { throw CommandFailure(.wrongUse, "--as: there is no such account, or it is disabled") }
        guard account.role.includes(role) else {
            throw CommandFailure(
                .wrongUse,
                "--as: a \(account.role.rawValue) may not do this; it takes a \(role.rawValue)"
            )
        }
        return .account(name)
    }

    /// Whoever sits at this machine.
    static var terminal: AuditActor { .terminal(user: NSUserName()) }
}
