import Foundation
import Testing
import TransparencyLog

@Suite("Signed notes and checkpoints")
struct NoteTests {
    /// The example of Go's `golang.org/x/mod/sumdb/note`.
    static let goKey = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
    static let goNote = """
        If you think cryptography is the answer to your problem,
        then you don't know what your problem is.

        \u{2014} PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=

        """

    @Test("verify as another implementation signed them")
    func goExample() throws {
        let key = try #require(VerifierKey(Self.goKey))
        let note = try SignedNote(Array(Self.goNote.utf8))
        #expect(try note.isSigned(by: key))
        #expect(note.bytes == Array(Self.goNote.utf8))
        let changed = try SignedNote(Array(Self.goNote.replacing("answer", with: "ANSWER").utf8))
        #expect(throws: LogError.self) { try changed.isSigned(by: key) }
    }

    @Test(
        "are refused in any other form",
        arguments: [
            "", "\n", "text\n", "text\n\n", "text\n\n\u{2014} name\n", "text\n\n\u{2014} name !!!!\n",
            "text\n\n- name AAAAAAA=\n", "text\n\n\u{2014} name AAAAAAA=", "te\u{1}xt\n\n\u{2014} name AAAAAAA=\n",
            "text\r\n\r\n\u{2014} name AAAAAAA=\n", "text\n\n\u{2014} na+me AAAAAAA=\n", "text\n\n\u{2014} name AAAA\n",
        ]
    )
    func wrongForms(text: String) { #expect(throws: LogError.self) { try SignedNote(Array(text.utf8)) } }

    @Test(
        "have verifier keys in one form only",
        arguments: [
            "PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
            "PeterNeuman+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
            "PeterNeumann+c74f20a3+AhpD2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW", "PeterNeumann+c74f20a3", "", "a+b+c",
            "PeterNeumann+C74F20A3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
        ]
    )
    func wrongKeys(text: String) { #expect(VerifierKey(text) == nil) }

    @Test("carry a log's signature and a witness's cosignature with its time")
    func cosigning() throws {
        let log = try Signers.log()
        let witness = try Signers.witness(1)
        var signed = try SignedCheckpoint(Checkpoint(origin: Signers.origin, size: 0, root: .emptyTree), signedBy: log)
        signed.add([try signed.cosignature(by: witness, at: 1_679_315_147)], of: witness.verifierKey)
        let read = try SignedCheckpoint(signed.bytes)
        #expect(read == signed)
        try read.verify(log: log.verifierKey)
        #expect(try read.cosignatureTime(of: witness.verifierKey) == 1_679_315_147)
        #expect(try read.cosignatureTime(of: Signers.witness(2).verifierKey) == nil)
        #expect(VerifierKey(witness.verifierKey.description) == witness.verifierKey)
    }

    @Test("of another log, or by another key, do not pass")
    func wrongLog() throws {
        let signed = try SignedCheckpoint(
            Checkpoint(origin: "other.example/log", size: 0, root: .emptyTree),
            signedBy: Signers.log()
        )
        #expect(throws: LogError.self) { try signed.verify(log: Signers.log().verifierKey) }
        let own = try SignedCheckpoint(
            Checkpoint(origin: Signers.origin, size: 0, root: .emptyTree),
            signedBy: Signers.log(seed: 9)
        )
        #expect(throws: LogError.self) { try own.verify(log: Signers.log().verifierKey) }
    }

    @Test("do not take over a cosignature that does not hold")
    func falseCosignature() throws {
        let witness = try Signers.witness(1)
        var signed = try SignedCheckpoint(
            Checkpoint(origin: Signers.origin, size: 0, root: .emptyTree),
            signedBy: Signers.log()
        )
        let other = try SignedCheckpoint(
            Checkpoint(origin: Signers.origin, size: 1, root: .leaf([1])),
            signedBy: Signers.log()
        )
        signed.add([try other.cosignature(by: witness, at: 5)], of: witness.verifierKey)
        #expect(try signed.cosignatureTime(of: witness.verifierKey) == nil)
    }

    @Test(
        "of a wrong form are no checkpoints",
        arguments: [
            "origin\n1\n", "origin\n01\n\(TreeHash.emptyTree)\n", "origin\n-1\n\(TreeHash.emptyTree)\n",
            "origin\n1\nAAAA\n", "origin\n1 \n\(TreeHash.emptyTree)\n", "\n1\n\(TreeHash.emptyTree)\n",
            "origin\n1\n\(TreeHash.emptyTree)", "origin\n99999999999999999999\n\(TreeHash.emptyTree)\n",
        ]
    )
    func wrongCheckpoints(text: String) { #expect(throws: LogError.self) { try Checkpoint(text: text) } }
}

/// Keys of tests.
enum Signers {
    static let origin = "gateway.example/log"

    static func log(seed: UInt8 = 1) throws -> NoteSigner {
        let name = try #require(KeyName(Self.origin))
        return try #require(
            NoteSigner(name: name, kind: .note, rawRepresentation: [UInt8](repeating: seed, count: 32))
        )
    }

    static func witness(_ number: UInt8) throws -> NoteSigner {
        let name = try #require(KeyName("witness\(number).example"))
        return try #require(
            NoteSigner(name: name, kind: .cosignature, rawRepresentation: [UInt8](repeating: 100 + number, count: 32))
        )
    }
}
