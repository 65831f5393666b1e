/// What a replay's gateway said, byte for byte, with the values that were made at random in it.
public struct ReplayTranscript: Sendable {
    /// The answer to the case's message.
    public let response: RecordedResponse
    /// The callbacks in the order in which they were sent.
    public let callbacks: [ContractOutcome.Callback]
}
