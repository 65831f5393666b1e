import AnswerProtocol
import Testing

@Suite("A sealed envelope")
struct SealedEnvelopeTests {
    private let key = Result { try AnswerSealingKey(keyID: 3, rawRepresentation: Samples.bytes(32, seed: 1)) }

    private static func messages() throws -> [AnswerMessage] {
        let consent = try Samples.consent()
        return [
            .cover, .consent(consent), .consent(try Samples.consent(clips: 16)),
            .consent(try Samples.consent(clips: 16, uploads: true)),
            .withdrawal(try Samples.withdrawalKey().withdraw(consent.name, from: consent.code)),
        ]
    }

    private static func replies() throws -> [AnswerReply] {
        let full = try Samples.receipt(for: Samples.consent(clips: 16, uploads: true))
        return [.acknowledged, .withdrawn, .accepted(full)] + Refusal.allCases.map(AnswerReply.refused)
    }

    @Test("is 4,096 bytes both ways, whatever it holds, and is opened to what was sealed")
    func sizes() throws {
        let key = try self.key.get()
        for message in try SealedEnvelopeTests.messages() {
            for reply in try SealedEnvelopeTests.replies() {
                let sealed = try SealedEnvelope.seal(message, to: key.publicKey)
                #expect(sealed.body.count == 4096)
                let opened = try SealedEnvelope.open(sealed.body, with: [key])
                #expect(try opened.message() == message)
                let body = try opened.response.seal(reply, nonce: Samples.bytes(16, seed: 2))
                #expect(body.count == 4096)
                #expect(try sealed.openReply(body) == reply)
            }
        }
    }

    @Test("is opened with the key it names, so that keys may overlap")
    func rotation() throws {
        let next = try AnswerSealingKey(keyID: 4, rawRepresentation: Samples.bytes(32, seed: 5))
        let sealed = try SealedEnvelope.seal(.cover, to: self.key.get().publicKey)
        #expect(try SealedEnvelope.open(sealed.body, with: [next, self.key.get()]).message() == .cover)
        #expect(throws: EnvelopeError.unknownKey) { try SealedEnvelope.open(sealed.body, with: [next]) }
    }

    @Test("of another length is not looked at", arguments: [0, 1, 54, 55, 4095, 4097])
    func lengths(_ count: Int) throws {
        let body = [UInt8](repeating: 0, count: count)
        #expect(throws: EnvelopeError.wrongLength) { try SealedEnvelope.open(body, with: [self.key.get()]) }
        let sealed = try SealedEnvelope.seal(.cover, to: self.key.get().publicKey)
        #expect(throws: EnvelopeError.wrongLength) { try sealed.openReply(body) }
    }

    @Test("that was changed is not opened", arguments: [7, 38, 39, 2000, 4095])
    func tampering(_ position: Int) throws {
        var body = try SealedEnvelope.seal(.cover, to: self.key.get().publicKey).body
        body[position] ^= 1
        #expect(throws: EnvelopeError.undecryptable) { try SealedEnvelope.open(body, with: [self.key.get()]) }
    }

    @Test("that names another suite is one of an unknown key", arguments: 1...6)
    func suite(_ position: Int) throws {
        var body = try SealedEnvelope.seal(.cover, to: self.key.get().publicKey).body
        body[position] ^= 1
        #expect(throws: EnvelopeError.unknownKey) { try SealedEnvelope.open(body, with: [self.key.get()]) }
    }

    @Test("has a reply that only its sender opens")
    func otherReply() throws {
        let key = try self.key.get()
        let mine = try SealedEnvelope.seal(.cover, to: key.publicKey)
        let other = try SealedEnvelope.seal(.cover, to: key.publicKey)
        let reply = try SealedEnvelope.open(other.body, with: [key]).response
            .seal(.acknowledged, nonce: Samples.bytes(16, seed: 1))
        #expect(throws: EnvelopeError.undecryptable) { try mine.openReply(reply) }
        #expect(mine.body != other.body)
    }

    @Test("of random bytes is an error, never a crash")
    func randomBodies() throws {
        let key = try self.key.get()
        for seed in UInt64(0)..<200 {
            var body = Samples.bytes(4096, seed: seed)
            body.replaceSubrange(0..<7, with: [3, 0x00, 0x20, 0x00, 0x01, 0x00, 0x01])
            #expect(throws: EnvelopeError.undecryptable) { try SealedEnvelope.open(body, with: [key]) }
        }
    }
}
