import AnswerProtocol
import Testing

@Suite("A message")
struct AnswerMessageTests {
    private static func padded(_ bytes: [UInt8]) -> [UInt8] {
        bytes + [UInt8](repeating: 0, count: SealedEnvelope.messageCapacity - bytes.count)
    }

    @Test("with everything it may hold leaves half of the envelope free")
    func room() throws {
        let largest = AnswerMessage.consent(try Samples.consent(clips: 16, uploads: true)).encoded
        #expect(largest.count == 2019)
        #expect(SealedEnvelope.messageCapacity == 4041)
        #expect(SealedEnvelope.replyCapacity == 4064)
    }

    @Test("has no more than sixteen clips, and at least one", arguments: [0, 17])
    func clipCount(_ count: Int) throws {
        let one = try Samples.consent()
        let clips = Array(repeating: one.clips[0], count: count)
        #expect(
            ConsentMessage(code: one.code, token: one.token, withdrawalKey: one.withdrawalKey, clips: clips) == nil
        )
    }

    @Test("is cut short nowhere")
    func truncation() throws {
        let encoded = AnswerMessage.consent(try Samples.consent(clips: 2, uploads: true)).encoded
        for count in 0..<encoded.count {
            #expect(throws: MessageError.self) { try AnswerMessage(padded: Array(encoded[..<count])) }
        }
    }

    @Test("has nothing but zeros after it")
    func padding() throws {
        for message in [AnswerMessage.cover, .consent(try Samples.consent())] {
            var bytes = AnswerMessageTests.padded(message.encoded)
            #expect(try AnswerMessage(padded: bytes) == message)
            bytes[SealedEnvelope.messageCapacity - 1] = 1
            #expect(throws: MessageError.malformed) { try AnswerMessage(padded: bytes) }
        }
    }

    @Test("of another version, of no known kind, with another's code or a span that ends first is refused")
    func strictness() throws {
        let consent = AnswerMessage.consent(try Samples.consent()).encoded
        func changed(_ position: Int, to byte: UInt8) -> [UInt8] {
            var bytes = consent
            bytes[position] = byte
            return bytes
        }
        #expect(throws: MessageError.unsupportedVersion) { try AnswerMessage(padded: changed(0, to: 2)) }
        #expect(throws: MessageError.malformed) { try AnswerMessage(padded: changed(1, to: 3)) }
        #expect(throws: MessageError.malformed) { try AnswerMessage(padded: changed(15, to: 0x32)) }
        #expect(throws: MessageError.malformed) { try AnswerMessage(padded: changed(402, to: 17)) }
        #expect(throws: MessageError.malformed) { try AnswerMessage(padded: changed(403, to: 0x7f)) }
        #expect(throws: MessageError.malformed) { try AnswerMessage(padded: changed(consent.count - 1, to: 2)) }
    }

    @Test("of random bytes is read or refused, and what is read is written the same")
    func fuzz() throws {
        var generator = SeededGenerator(state: 11)
        let seeds = [
            AnswerMessage.cover.encoded, AnswerMessage.consent(try Samples.consent(clips: 3, uploads: true)).encoded,
            AnswerMessage.withdrawal(
                try Samples.withdrawalKey().withdraw(Samples.consent().name, from: Samples.code())
            ).encoded,
        ].map(AnswerMessageTests.padded)
        for round in 0..<3000 {
            var bytes = seeds[round % seeds.count]
            for _ in 0..<Int.random(in: 1...4, using: &generator) {
                bytes[Int.random(in: 0..<700, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
            }
            guard let message = try? AnswerMessage(padded: bytes) else { continue }
            #expect(AnswerMessageTests.padded(message.encoded) == bytes)
        }
        for seed in UInt64(0)..<500 {
            let bytes = Samples.bytes(Int(seed), seed: seed)
            #expect(throws: MessageError.self) { try AnswerMessage(padded: [1, 1] + bytes) }
            #expect(AnswerReply(padded: [1, 1] + bytes) == nil)
            #expect(Receipt(bytes) == nil)
            _ = AnswerReply(padded: bytes)
            _ = EligibilityToken(bytes)
        }
    }
}
