import AnswerProtocol
import TransparencyLog

/// What the gateway's log says of its keys: an entry on what is in force, found in a checkpoint that is believed.
struct LoggedKeys {
    /// The checkpoint that the entry was found in.
    let checkpoint: Checkpoint
    /// To which requests are encapsulated; `nil` where the entry has none.
    let oblivious: ObliviousKeyConfiguration?

    private struct Entry: Decodable {
        let v: Int
        let kind: String
        let answerKey: Base64Bytes
        let receiptKey: Base64Bytes
        // Entries of an earlier version have none of these.
        let gateway: GatewayName?
        let answerKeyID: UInt8?
        let obliviousKeys: Base64Bytes?

        enum CodingKeys: String, CodingKey {
            case v, kind, gateway
            case answerKey = "answer_key"
            case answerKeyID = "answer_key_id"
            case receiptKey = "receipt_key"
            case obliviousKeys = "oblivious_keys"
        }

        /// Whether it names the same keys, and the gateway by the same name: a name, a key or an identifier of her own
        /// would mark what an owner sends.
        func isOf(_ keys: GatewayKeys) -> Bool {
            guard self.v == 1, self.kind == "gateway.in_force", self.answerKey.bytes == keys.answerKey.publicKey,
                self.receiptKey.bytes == keys.receiptKey.publicKey
            else { return false }
            guard self.obliviousKeys == nil, self.gateway == nil, self.answerKeyID == nil else {
                return self.gateway == keys.gateway && self.answerKeyID == keys.answerKey.keyID
            }
            return true
        }
    }

    /// Goes on only where an entry that the policy accepts says of the keys what is shown of them.
    ///
    /// - Throws: ``OwnerError/keysNotLogged``.
    init(of keys: GatewayKeys, under policy: LogPolicy) throws(OwnerError) {
        guard let text = keys.inForce, let proof = try? keys.inForceProof.map({ try LogProof($0) }) else {
            throw .keysNotLogged
        }
        let bytes = Array(text.utf8)
        do {
            try proof.verify(entry: bytes, under: policy)
        } catch {
            throw .keysNotLogged
        }
        guard let entry = try? WireJSON.decode(Entry.self, from: bytes), entry.isOf(keys) else {
            throw .keysNotLogged
        }
        self.checkpoint = proof.checkpoint.checkpoint
        self.oblivious = entry.obliviousKeys.flatMap { ObliviousKeyConfiguration.read(list: $0.bytes)?.first }
    }
}

extension LogPolicy {
    /// The policy that is given, else one that believes the log whose key the gateway shows: of use only where that key
    /// is remembered from then on.
    ///
    /// - Throws: ``OwnerError/malformedResponse``.
    init(_ policy: LogPolicy?, elseTrustingLogOf keys: GatewayKeys) throws(OwnerError) {
        if let policy {
            self = policy
            return
        }
        guard let key = VerifierKey(keys.logKey), key.kind == .note else { throw .malformedResponse }
        self.init(trusting: key)
    }
}
