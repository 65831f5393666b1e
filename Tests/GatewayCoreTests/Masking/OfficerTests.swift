import CommunityRequests
import Foundation
import GatewayCore
import Masking
import Testing

@Suite("Who asked")
struct OfficerTests {
    private struct Entry: Decodable {
        let commitments: [String: String]

        enum CodingKeys: String, CodingKey { case commitments = "officer_commitments" }
    }

    private static func gateway(_ oversight: OversightPublicKey?) throws -> TestGateway {
        try TestGateway(settings: GatewaySettings(publicURL: TestGateway.publicURL, oversight: oversight))
    }

    @Test("is sealed to the oversight body, so that neither the data nor the gateway's keys open it")
    func sealedToOversight() async throws {
        let body = OversightPrivateKey()
        let gateway = try Self.gateway(body.publicKey)
        let answer = try await gateway.accept()
        let record = try #require(try await gateway.store.request(id: answer.request))
        let key = try #require(try await gateway.keyStore.keys(of: answer.request)?.sealing)
        let seal = OfficerSeal { _ in [] }
        guard case .forOversight(let unlocked) = try seal.unlock(record.sealed ?? [], key: key, for: record.id) else {
            Issue.record("the gateway can open it")
            return
        }
        let openings = try body.open(unlocked, for: record.id)
        #expect(openings.contains { $0.field == .caseNumber && $0.value == "26-004512" })
        #expect(openings.contains { $0.value?.contains("Okafor") == true })
        let files = try gateway.folder.files().values
        for name in ["Okafor", "26-004512", "4471"] {
            #expect(files.allSatisfy { $0.range(of: Data(name.utf8)) == nil })
        }
    }

    @Test("is committed to in the log, field by field, sent or not, and each can be opened by its salt")
    func committed() async throws {
        let gateway = try Self.gateway(nil)
        let answer = try await gateway.accept()
        let record = try #require(try await gateway.store.request(id: answer.request))
        let index = try #require(record.logged?.index)
        let bytes = try #require(try await gateway.store.logEntries(from: index, limit: 1).first)
        let entry = try JSONDecoder().decode(Entry.self, from: Data(bytes))
        #expect(Set(entry.commitments.keys) == Set(SealedField.allCases.map(\.rawValue)))
        let key = try #require(try await gateway.keyStore.keys(of: answer.request)?.sealing)
        let seal = OfficerSeal { _ in [] }
        guard case .opened(let openings) = try seal.unlock(record.sealed ?? [], key: key, for: record.id) else {
            Issue.record("it is sealed to somebody else")
            return
        }
        for opening in openings {
            #expect(entry.commitments[opening.field.rawValue] == Data(opening.commitment).base64EncodedString())
        }
        #expect(Set(openings.map(\.salt)).count == openings.count)
    }

    @Test("cannot be joined from two requests: the same officer has other commitments in each")
    func unlinkable() async throws {
        let gateway = try Self.gateway(nil)
        var seen: [String] = []
        for number in 1...2 {
            let answer = try await gateway.accept(.numbered(number), id: "msg-\(number)")
            let index = try #require(try await gateway.store.request(id: answer.request)?.logged?.index)
            let bytes = try #require(try await gateway.store.logEntries(from: index, limit: 1).first)
            seen += try JSONDecoder().decode(Entry.self, from: Data(bytes)).commitments.values
        }
        #expect(Set(seen).count == 2 * SealedField.allCases.count)
    }
}
