import Logging
public import TransparencyLog

/// A witness as the configuration names it.
public struct WitnessAddress: Sendable, Hashable {
    public let key: VerifierKey
    /// Its submission prefix, without a trailing slash.
    public let url: String

    public init(key: VerifierKey, url: String) {
        self.key = key
        self.url = url
    }
}

/// Whether a witness cosigned the newest checkpoint.
public struct WitnessHealth: Sendable, Equatable {
    public let name: String
    public let hasCosigned: Bool

    public init(name: String, hasCosigned: Bool) {
        self.name = name
        self.hasCosigned = hasCosigned
    }
}

/// Asks witnesses to cosign checkpoints.
struct WitnessDesk: Sendable {
    let witnesses: [WitnessAddress]
    let transport: any WitnessTransport
    let logger: Logger

    /// Collects the cosignatures that witnesses give; those that give none are named to the operator.
    ///
    /// - Parameters:
    ///   - sizes: What each has cosigned last, as far as is known; it is brought up to date.
    ///   - proof: Makes the proof from an earlier size.
    func cosign(
        _ checkpoint: inout SignedCheckpoint,
        sizes: inout [VerifierKey: Int],
        proof: @escaping @Sendable (Int) throws -> ConsistencyProof
    ) async {
        guard !self.witnesses.isEmpty else { return }
        let plain = checkpoint
        let known = sizes
        let results = await withTaskGroup(of: (WitnessAddress, [NoteSignature]?).self) { group in
            for witness in self.witnesses {
                group.addTask {
                    (witness, await self.ask(witness, for: plain, from: known[witness.key] ?? 0, proof: proof))
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        for (witness, signatures) in results {
            guard let signatures else { continue }
            checkpoint.add(signatures, of: witness.key)
            guard (try? checkpoint.cosignatureTime(of: witness.key)) != nil else {
                self.logger.error("a witness's cosignature does not hold", metadata: Self.metadata(witness))
                continue
            }
            sizes[witness.key] = plain.checkpoint.size
        }
    }

    private func ask(
        _ witness: WitnessAddress,
        for checkpoint: SignedCheckpoint,
        from oldSize: Int,
        isSecondTry: Bool = false,
        proof: @escaping @Sendable (Int) throws -> ConsistencyProof
    ) async -> [NoteSignature]? {
        guard let consistency = try? proof(oldSize) else { return nil }
        let request = AddCheckpoint(oldSize: oldSize, proof: consistency, checkpoint: checkpoint)
        switch await self.transport.exchange(request.body, with: "\(witness.url)/add-checkpoint") {
        case .answered(status: 200, let body):
            return String(decoding: body, as: UTF8.self).split(separator: "\n").compactMap { NoteSignature(line: $0) }
        case .answered(status: 409, let body):
            // It has seen another size than we know of: its answer says which.
            let text = String(decoding: body.prefix(20).filter { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
            guard let size = Int(text), size >= 0 else { break }
            guard size <= checkpoint.checkpoint.size else {
                self.logger.critical(
                    "a witness has seen a longer log than this; do not go on before it is known why",
                    metadata: Self.metadata(witness)
                )
                return nil
            }
            guard size != oldSize else { return self.contradicted(by: witness) }
            guard !isSecondTry else { break }
            return await self.ask(witness, for: checkpoint, from: size, isSecondTry: true, proof: proof)
        case .answered(status: 422, _):
            return self.contradicted(by: witness)
        default: break
        }
        self.logger.warning("a witness did not cosign the checkpoint", metadata: Self.metadata(witness))
        return nil
    }

    /// What it has seen is no beginning of this log: data of an older backup, say, was gone on with.
    private func contradicted(by witness: WitnessAddress) -> [NoteSignature]? {
        self.logger.critical(
            "a witness has seen another log than this under its name; do not go on before it is known why",
            metadata: Self.metadata(witness)
        )
        return nil
    }

    private static func metadata(_ witness: WitnessAddress) -> Logger.Metadata { ["witness": "\(witness.key.name)"] }
}
