import AnswerProtocol
import TransparencyLog

extension InMemoryGateway.State {
    /// Adds an entry to the log.
    ///
    /// - Returns: Its index.
    mutating func append(_ entry: [UInt8]) throws -> Int {
        let index = self.tip.size
        for file in try self.tip.append([entry]) { self.tiles[file.name] = file.bytes }
        return index
    }

    /// A proof against the log as it is now.
    func proof(of index: Int) throws -> LogProof {
        let head = Checkpoint(origin: "gateway.example/log", size: self.tip.size, root: self.tip.root)
        var tiles = TileSet(size: head.size)
        let ranges = InclusionProof.ranges(of: index, inTreeOfSize: head.size)
        for name in TileSet.names(for: ranges, inTreeOfSize: head.size) {
            if let bytes = self.tiles[name] { try tiles.add(LogFile(name: name, bytes: bytes)) }
        }
        var signed = try SignedCheckpoint(head, signedBy: self.logSigner)
        if let witness = self.witness {
            signed.add([try signed.cosignature(by: witness, at: 1_771_000_000)], of: witness.verifierKey)
        }
        return LogProof(inclusion: try tiles.inclusionProof(of: index), checkpoint: signed)
    }
}

extension InMemoryGateway {
    /// Puts into the log which keys are in force.
    ///
    /// - Parameters:
    ///   - oblivious: The body of `/ohttp-keys`.
    ///   - isEarlier: Whether the entry is of the version that had no keys of oblivious HTTP.
    func recordKeys(oblivious: [UInt8]? = nil, isEarlier: Bool = false) throws {
        try self.withState { state in
            let key = state.answerKeys[0].publicKey
            var members = [
                #""answer_key":"\#(Base64Bytes(key.publicKey).base64)""#, #""kind":"gateway.in_force""#,
                #""receipt_key":"\#(Base64Bytes(state.receiptKey.publicKey).base64)""#, #""v":1"#,
            ]
            if !isEarlier { members += [#""gateway":"\#(self.name)""#, #""answer_key_id":\#(key.keyID)"#] }
            members += oblivious.map { [#""oblivious_keys":"\#(Base64Bytes($0).base64)""#] } ?? []
            let entry = Array("{\(members.joined(separator: ","))}".utf8)
            state.inForce = (try state.append(entry), entry)
        }
    }

    /// What `/v1/keys` says.
    func keys(_ state: State) throws -> GatewayKeys {
        var keys = GatewayKeys(
            gateway: self.name,
            answerKey: state.answerKeys[0].publicKey,
            receiptKey: ReceiptPublicKey(state.receiptKey),
            logKey: state.logSigner.verifierKey.description
        )
        keys.inForce = state.inForce.map { String(decoding: $0.bytes, as: UTF8.self) }
        keys.inForceProof = try state.inForce.map { try state.proof(of: $0.index).text }
        state.tamperWithKeys(&keys)
        return keys
    }
}
