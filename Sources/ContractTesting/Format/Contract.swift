/// One case of an adapter's contracts: a recorded message, what surrounded it, and what is expected of the gateway.
public struct Contract: Sendable {
    public let adapter: String
    public let name: String
    /// The case's folder.
    public let folder: String
    public let message: RecordedMessage
    let context: ContractContext
    /// `nil` where nothing is written yet.
    public let expectation: ContractExpectation?

    /// The context's file, for diagnostics.
    var contextFile: String { "\(self.folder)/\(ContractFolder.contextFile)" }
}
