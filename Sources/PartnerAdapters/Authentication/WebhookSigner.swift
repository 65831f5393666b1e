public import CommunityRequests

/// Signs outbound messages with Standard Webhooks; with several keys at once during a rotation.
public struct WebhookSigner: Sendable {
    /// Makes a signer.
    ///
    /// - Parameter secrets: `whsec_` (signs `v1`) or `whsk_` (signs `v1a`), in the order of the signatures.
    /// - Throws: ``InvalidSecret`` for the first that is neither.
    public init(secrets: [SecretValue]) throws(InvalidSecret) {}

    /// The three `webhook-` headers of one attempt, in lower case.
    ///
    /// - Parameters:
    ///   - id: The same for every attempt; 1 to 256 printable ASCII characters without spaces.
    ///   - time: The time of this attempt, signed in whole seconds.
    public func headers(id: String, time: Instant, body: [UInt8]) -> [(name: String, value: String)] { [] }
}
