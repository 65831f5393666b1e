import GatewayCore

/// Somebody who is logged in.
struct ConsoleVisitor: Sendable {
    let token: AccessToken
    let account: OperatorAccount
    /// Where it comes from, for slowing down whoever tries passwords.
    let network: String

    var actor: AuditActor { self.account.actor }
}
