import GatewayCore

/// Somebody who is logged in.
struct ConsoleVisitor: Sendable {
    let token: AccessToken
    let account: OperatorAccount

    var actor: AuditActor { self.account.actor }
}
