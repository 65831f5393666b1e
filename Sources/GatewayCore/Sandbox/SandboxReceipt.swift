import AnswerProtocol

/// What a partner keeps of a simulated consent, to have it withdrawn: its name and its withdrawal key, `name.key`.
///
/// Of a real consent only the owner's device has the key. The owner of a simulated one is the partner's own toy.
struct SandboxReceipt: Sendable, Codable {
    let consent: ConsentName
    let key: WithdrawalKey

    init(consent: ConsentName, key: WithdrawalKey) {
        self.consent = consent
        self.key = key
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let parts = try container.decode(String.self).split(separator: ".", maxSplits: 1).map(String.init)
        guard parts.count == 2, let consent = ConsentName(parts[0]), let key = Base64Bytes(base64: parts[1]),
            let key = WithdrawalKey(rawRepresentation: key.bytes)
        else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a consent of the sandbox")
        }
        self.consent = consent
        self.key = key
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode("\(self.consent).\(Base64Bytes(self.key.rawRepresentation).base64)")
    }
}
