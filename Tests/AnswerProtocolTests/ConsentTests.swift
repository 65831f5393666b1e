import AnswerProtocol
import Testing

@Suite("A consent")
struct ConsentTests {
    @Test("has the same name when it is sent again, and another with another key or token")
    func name() throws {
        let consent = try Samples.consent()
        let again = try #require(
            ConsentMessage(
                code: consent.code,
                token: consent.token,
                withdrawalKey: consent.withdrawalKey,
                clips: [Clip(Samples.span(60, 120))]
            )
        )
        #expect(consent.name == again.name)
        #expect(ConsentName(consent.name.description) == consent.name)
        let otherKey = ConsentName(token: consent.token, withdrawalKey: try Samples.withdrawalKey(10).publicKey)
        let otherToken = ConsentName(
            token: try Samples.token(for: consent.code, nonce: 2),
            withdrawalKey: consent.withdrawalKey
        )
        #expect(Set([consent.name, otherKey, otherToken]).count == 3)
    }

    @Test("is named by 32 lower-case hexadecimal digits", arguments: ["", "00", "0123456789ABCDEF0123456789abcdef"])
    func nameForm(_ text: String) { #expect(ConsentName(text) == nil) }

    @Test("is withdrawn by its own key alone")
    func withdrawal() throws {
        let consent = try Samples.consent()
        let withdrawal = try Samples.withdrawalKey().withdraw(consent.name, from: consent.code)
        #expect(withdrawal.isSigned(by: consent.withdrawalKey))
        #expect(!withdrawal.isSigned(by: try Samples.withdrawalKey(10).publicKey))
        #expect(!withdrawal.isSigned(by: [1, 2, 3]))
        let forged = try Samples.withdrawalKey(10).withdraw(consent.name, from: consent.code)
        #expect(!forged.isSigned(by: consent.withdrawalKey))
    }

    @Test("has a receipt that proves it, and that nobody can change")
    func receipt() throws {
        let consent = try Samples.consent(clips: 2)
        let key = try #require(ReceiptSigningKey(rawRepresentation: Samples.bytes(32, seed: 7)))
        let receipt = try Samples.receipt(for: consent)
        #expect(try receipt == Samples.receipt(for: consent))
        #expect(receipt.isSigned(by: key.publicKey))
        #expect(receipt.statement.consent == consent.name)
        #expect(receipt.statement.clips == consent.clips.map(\.span))
        #expect(Receipt(receipt.encoded) == receipt)

        let text = String(decoding: receipt.signedText, as: UTF8.self)
        let position = try #require(text.utf8.firstIndex(of: UInt8(ascii: "4")))
        var encoded = receipt.encoded
        encoded[2 + text.utf8.distance(from: text.startIndex, to: position)] = UInt8(ascii: "5")
        if let changed = Receipt(encoded) { #expect(!changed.isSigned(by: key.publicKey)) }
        #expect(!receipt.isSigned(by: try Samples.withdrawalKey().publicKey))
        #expect(Receipt(receipt.encoded + [0]) == nil)
    }
}
