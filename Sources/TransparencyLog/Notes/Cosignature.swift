/// A witness's statement that a checkpoint is consistent with all that it saw before, at a time
/// (`c2sp.org/tlog-cosignature`, Ed25519).
public struct Cosignature: Hashable, Sendable {
    /// Seconds since the epoch.
    public let time: UInt64
    let signature: [UInt8]

    init(time: UInt64, signature: [UInt8]) {
        self.time = time
        self.signature = signature
    }

    /// Reads a signature of a note; `nil` where it is of another form.
    public init?(_ signature: NoteSignature) {
        guard signature.bytes.count == 72 else { return nil }
        self.time = signature.bytes.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
        self.signature = Array(signature.bytes.dropFirst(8))
        guard self.time < 1 << 63 else { return nil }
    }

    /// Time and signature, as a note's signature holds them.
    var bytes: [UInt8] {
        (0..<8).map { UInt8(truncatingIfNeeded: self.time >> (56 - 8 * UInt64($0))) } + self.signature
    }

    func isSigned(by key: VerifierKey, over text: String) -> Bool {
        key.hasSigned(Cosignature.message(text, at: self.time), self.signature)
    }

    /// What is signed.
    static func message(_ text: String, at time: UInt64) -> [UInt8] {
        Array("cosignature/v1\ntime \(time)\n\(text)".utf8)
    }
}
