/// What is the same for every transfer of a transport.
struct TransferOptions: Sendable {
    let policy: EgressPolicy
    let limits: TransferLimits
    let certificateAuthorities: String?
}
