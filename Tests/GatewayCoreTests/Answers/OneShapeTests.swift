import AnswerProtocol
import CommunityRequests
import Foundation
import GatewayCore
import OwnerKit
import Testing

/// Whatever a message says, what others can see of it is the same.
@Suite("Every answer has one shape")
struct OneShapeTests {
    /// Messages of every outcome, about requests of one gateway.
    private static func messages(_ hand: HandWritten, _ gateway: TestGateway) async throws -> [AnswerMessage] {
        let open = try await gateway.accept()
        let other = try await gateway.accept(.numbered(2), id: "msg-2")
        while try await gateway.gateway.publisher.publishNext() {}
        let token = try await hand.token(for: open)
        let key = try hand.withdrawalKey(1)
        let consent = try await hand.consent(open, token: token, key: key)
        return [
            .cover, .consent(consent), .consent(consent), .cover,
            .consent(try await hand.consent(open, token: token, key: hand.withdrawalKey(2))),
            .consent(try await hand.consent(other, token: token, key: key)),
            .consent(try await hand.consent(open, token: hand.token(for: open), key: key, from: -600)),
            .withdrawal(try hand.withdrawalKey(2).withdraw(consent.name, from: consent.code)),
            .withdrawal(try key.withdraw(consent.name, from: consent.code)),
            .withdrawal(try key.withdraw(consent.name, from: consent.code)), .consent(consent),
        ]
    }

    @Test("4,096 bytes back, and as many writes as messages, for cover, consent, repetition, refusal and withdrawal")
    func oneWriteEach() async throws {
        let gateway = try TestGateway()
        let hand = HandWritten(gateway: gateway)
        let messages = try await Self.messages(hand, gateway)
        var replies: [String] = []
        for message in messages {
            let before = try gateway.writtenFrames()
            let sealed = try SealedEnvelope.seal(message, to: gateway.gateway.answers.keys.answerKey)
            let body = try await gateway.gateway.answers.receive(sealed.body)
            #expect(body.count == SealedEnvelope.byteCount)
            replies.append("\(try sealed.openReply(body))".prefix { $0 != "(" }.description)
            // Each message brought pages to disk: one that needs no write would be answered sooner.
            #expect(try gateway.writtenFrames() > before, "\(replies.last ?? "") wrote nothing")
        }
        #expect(Set(replies) == ["acknowledged", "accepted", "refused", "withdrawn"])
    }

    @Test("cover before any request is known, and messages that cannot be read, are answered too")
    func nothingKnown() async throws {
        let gateway = try TestGateway()
        let hand = HandWritten(gateway: gateway)
        #expect(try await hand.send(.cover) == .acknowledged)
        let encapsulation = MessageEncapsulation.answers
        let key = try gateway.gateway.answers.keys.answerKey
        for (bytes, refusal) in [([2, 0], Refusal.unsupportedVersion), ([1, 9], .malformed)] as [([UInt8], Refusal)] {
            let plaintext = bytes + [UInt8](repeating: 0, count: SealedEnvelope.messageCapacity - bytes.count)
            let (body, response) = try encapsulation.seal(plaintext, to: key)
            let reply = try await gateway.gateway.answers.receive(body)
            #expect(try AnswerReply(padded: response.open(reply)) == .refused(refusal))
        }
    }
}

extension TestGateway {
    /// How many pages have been written to the store's write-ahead log since it was begun anew.
    fileprivate func writtenFrames() throws -> Int {
        let files = try self.folder.files()
        let log = try #require(files.first { $0.key.hasPrefix("data/") && $0.key.hasSuffix("-wal") })
        return log.value.count
    }
}
