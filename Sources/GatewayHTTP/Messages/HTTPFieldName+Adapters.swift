import HTTPTypes

extension HTTPField.Name {
    /// The names that partners' adapters ask for with nearly every message. Making a name checks and copies its text,
    /// which is too much work to do again for each message.
    private static let asked: [String: Self] = Dictionary(
        uniqueKeysWithValues: [
            "authorization", "webhook-id", "webhook-signature", "webhook-timestamp", "x-api-key", "x-hub-signature-256",
        ].compactMap { name in Self(name).map { (name, $0) } }
    )

    /// The name of a field that an adapter asks for; `nil` where the text cannot be a name (RFC 9110 §5.1).
    static func asked(_ lowercasedName: String) -> Self? {
        Self.asked[lowercasedName] ?? Self(lowercasedName)
    }
}
