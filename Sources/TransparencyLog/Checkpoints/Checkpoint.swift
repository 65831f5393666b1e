/// The head of a log at a size (`c2sp.org/tlog-checkpoint`).
public struct Checkpoint: Hashable, Sendable {
    /// The log's name.
    public let origin: String
    /// Entries of the tree.
    public let size: Int
    public let root: TreeHash
    /// Lines after the third, which ours never have.
    public let extensionLines: [String]

    public init(origin: String, size: Int, root: TreeHash, extensionLines: [String] = []) {
        self.origin = origin
        self.size = size
        self.root = root
        self.extensionLines = extensionLines
    }

    /// Reads a note's text.
    ///
    /// - Throws: ``LogError`` with code `malformed`.
    public init(text: String) throws {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
        guard lines.count >= 3, text.utf8.last == UInt8(ascii: "\n"), lines.allSatisfy({ !$0.isEmpty }),
            let size = Int(lines[1]), size >= 0, String(size) == lines[1], let root = TreeHash(lines[2])
        else { throw LogError(.malformed, "a checkpoint is not three lines: origin, size, root") }
        self.init(origin: lines[0], size: size, root: root, extensionLines: Array(lines.dropFirst(3)))
    }

    /// The lines, each with its line break.
    public var text: String {
        ([self.origin, String(self.size), self.root.description] + self.extensionLines).map { $0 + "\n" }.joined()
    }
}

/// A checkpoint with its signatures, as it is published.
public struct SignedCheckpoint: Hashable, Sendable {
    public let checkpoint: Checkpoint
    public private(set) var note: SignedNote

    /// Signs a checkpoint.
    public init(_ checkpoint: Checkpoint, signedBy signer: NoteSigner) throws {
        self.checkpoint = checkpoint
        self.note = SignedNote(text: checkpoint.text, signatures: [try signer.sign(checkpoint.text)])
    }

    /// Reads a checkpoint; nothing of it is verified yet.
    ///
    /// - Throws: ``LogError`` with code `malformed`.
    public init(_ bytes: [UInt8]) throws {
        self.note = try SignedNote(bytes)
        self.checkpoint = try Checkpoint(text: self.note.text)
    }

    public var bytes: [UInt8] { self.note.bytes }

    /// Goes on only where the log of that key has signed it.
    ///
    /// - Throws: ``LogError`` with code `notHeld`.
    public func verify(log key: VerifierKey) throws {
        guard self.checkpoint.origin == key.name.description else {
            throw LogError(.notHeld, "the checkpoint is of another log than \(key.name)")
        }
        guard key.kind == .note, try self.note.isSigned(by: key) else {
            throw LogError(.notHeld, "the checkpoint is not signed by \(key.name)")
        }
    }

    /// When a witness cosigned it, in seconds since the epoch; `nil` where it did not.
    ///
    /// - Throws: ``LogError`` with code `notHeld` where a signature names the witness and does not hold.
    public func cosignatureTime(of key: VerifierKey) throws -> UInt64? {
        guard key.kind == .cosignature else { return nil }
        return try self.note.verified(by: key).flatMap { Cosignature($0)?.time }
    }

    /// Cosigns it, for a witness.
    public func cosignature(by signer: NoteSigner, at time: UInt64) throws -> NoteSignature {
        try signer.cosign(self.checkpoint.text, at: time)
    }

    /// Adds those of the signatures that are a witness's and hold.
    public mutating func add(_ signatures: [NoteSignature], of key: VerifierKey) {
        for signature in signatures where key.isNamed(by: signature) {
            let alone = SignedNote(text: self.note.text, signatures: [signature])
            guard key.kind == .cosignature, (try? alone.isSigned(by: key)) == true else { continue }
            self.note.signatures.removeAll(where: key.isNamed)
            self.note.signatures.append(signature)
        }
    }
}
