import Foundation

/// A text with signatures under it (`c2sp.org/signed-note`).
///
/// The text says nothing until a signature of a known key has been verified.
public struct SignedNote: Hashable, Sendable {
    /// The longest note that is read, in bytes: checkpoints are short.
    public static let byteLimit = 65_536
    /// The most signatures that are read.
    public static let signatureLimit = 64

    /// With its last line break.
    public let text: String
    public var signatures: [NoteSignature]

    public init(text: String, signatures: [NoteSignature]) {
        self.text = text
        self.signatures = signatures
    }

    /// Reads a note.
    ///
    /// - Throws: ``LogError`` with code `malformed`.
    public init(_ bytes: [UInt8]) throws {
        guard bytes.count <= SignedNote.byteLimit else {
            throw LogError(.malformed, "a note has more than \(SignedNote.byteLimit) bytes")
        }
        guard let note = String(validating: bytes, as: UTF8.self),
            bytes.allSatisfy({ $0 >= 0x20 || $0 == UInt8(ascii: "\n") })
        else { throw LogError(.malformed, "a note is not UTF-8 text without control characters") }
        // The last empty line divides the text from what is under it.
        guard note.utf8.last == UInt8(ascii: "\n"),
            let division = note.range(of: "\n\n", options: [.backwards, .literal])
        else { throw LogError(.malformed, "a note has no signatures after an empty line") }
        let signatures = note[division.upperBound...].split(separator: "\n", omittingEmptySubsequences: false)
            .dropLast()
        guard (1...SignedNote.signatureLimit).contains(signatures.count) else {
            throw LogError(.malformed, "a note has no signature, or more than \(SignedNote.signatureLimit)")
        }
        self.text = note[..<division.lowerBound] + "\n"
        self.signatures = try signatures.map { line in
            guard let signature = NoteSignature(line: line) else {
                throw LogError(.malformed, "a line under a note is no signature")
            }
            return signature
        }
    }

    public var bytes: [UInt8] { Array((self.text + "\n" + self.signatures.map(\.line).joined()).utf8) }

    /// Whether a key has signed the text.
    ///
    /// - Throws: ``LogError`` with code `notHeld` where a signature names the key and does not hold.
    public func isSigned(by key: VerifierKey) throws -> Bool {
        try self.verified(by: key) != nil
    }

    /// The verified signature of a key; `nil` where there is none.
    func verified(by key: VerifierKey) throws -> NoteSignature? {
        let named = self.signatures.filter(key.isNamed)
        guard let signature = named.first else { return nil }
        let holds =
            switch key.kind {
            case .note: key.hasSigned(Array(self.text.utf8), signature.bytes)
            case .cosignature: Cosignature(signature)?.isSigned(by: key, over: self.text) ?? false
            }
        guard holds else { throw LogError(.notHeld, "the signature of \(key.name) does not hold") }
        return signature
    }
}
