import AnswerProtocol
import CommunityRequests
import Foundation
import GatewayCore
import OwnerKit
import Testing

@Suite("A receipt is a consent record")
struct ConsentRecordTests {
    /// What ISO/IEC TS 27560 makes mandatory: the member's path in the signed statement.
    private static let mandatory = [
        "schema_version", "record_id", "receipt_id", "pii_principal_id", "pii_processing.privacy_notice",
        "pii_processing.language", "pii_processing.purpose", "pii_processing.pii_information.0.pii_type",
        "pii_processing.pii_controllers.0", "pii_processing.storage_locations.0", "pii_processing.retention_period",
        "pii_processing.jurisdiction", "pii_processing.recipient_third_parties.0", "pii_processing.withdrawal_method",
        "parties.0.party_id", "parties.0.party_address", "parties.0.party_name", "parties.0.party_contact",
        "parties.0.party_type", "parties.1.party_id", "parties.1.party_contact", "event.event_time",
        "event.validity_duration", "event.entity_id", "event.event_type", "event.event_state",
    ]

    @Test("with every mandatory field of ISO/IEC TS 27560", arguments: mandatory)
    func mandatoryField(path: String) async throws {
        let held = try await Self.held().receipt
        let statement = try JSONSerialization.jsonObject(with: Data(held.signedText))
        var value: Any? = (statement as? [String: Any])?["record"]
        for part in path.split(separator: ".") {
            if let index = Int(part) {
                let list = value as? [Any] ?? []
                value = index < list.count ? list[index] : nil
            } else {
                value = (value as? [String: Any])?[String(part)]
            }
        }
        let text = try #require(value as? String)
        #expect(!text.isEmpty)
    }

    @Test("whose principal is the consent's random name, which no other consent of the owner bears")
    func principal() async throws {
        let gateway = try TestGateway()
        var answers: [MessageAnswer] = []
        for number in 1...2 {
            answers.append(try await gateway.accept(.numbered(number), id: "msg-\(number)"))
        }
        let ana = try Owner("ana", at: gateway)
        var names: [ConsentName] = []
        for answer in answers {
            let statement = try await ana.consent(answer).receipt.statement
            let record = try #require(statement.record)
            #expect(record.principalID == statement.consent && record.event.entity == statement.consent)
            names.append(record.principalID)
        }
        #expect(Set(names).count == 2)
    }

    @Test("that is the same for two owners but for their consents' names, keys and clips")
    func namesNobody() async throws {
        let gateway = try TestGateway()
        let answer = try await gateway.accept()
        var texts: [String] = []
        for name in ["ana", "ben"] {
            let receipt = try await Owner(name, at: gateway).consent(answer).receipt
            let statement = receipt.statement
            texts.append(
                String(decoding: receipt.signedText, as: UTF8.self)
                    .replacingOccurrences(of: statement.consent.description, with: "NAME")
                    .replacingOccurrences(of: statement.withdrawalKey.base64, with: "KEY")
            )
        }
        #expect(texts[0] == texts[1])
    }

    @Test("that fits into one answer with sixteen clips and the longest names")
    func fits() throws {
        let long = String(repeating: "ä", count: 50)
        let party = StandardConsentRecord.Party(
            id: "TX0571200",
            address: long,
            name: long,
            contact: long,
            type: "agency"
        )
        let name = try #require(ConsentName(String(repeating: "0", count: 32)))
        let clips = try (0..<16).map { number in
            try #require(ClipSpan(start: 1_770_933_600 + number * 900, end: 1_770_933_900 + number * 900))
        }
        let statement = ReceiptStatement(
            gateway: try #require(GatewayName(TestGateway.name)),
            consent: name,
            code: try #require(RequestCode(PublicCode(random: [0, 0, 0, 0, 0]).description)),
            clips: clips,
            withdrawalKey: Array(repeating: 0, count: 32),
            record: StandardConsentRecord(
                of: name,
                gateway: party,
                agency: party,
                notice: long,
                jurisdiction: "US-TX",
                published: "2026-02-13T13:30:00Z",
                retainedUntil: "2026-03-13T13:30:00Z"
            )
        )
        let key = try #require(ReceiptSigningKey(rawRepresentation: Array(repeating: 8, count: 32)))
        #expect(try key.sign(statement).isSigned(by: key.publicKey))
    }

    private static func held() async throws -> HeldReceipt {
        let gateway = try TestGateway()
        let answer = try await gateway.accept()
        return try await Owner("ana", at: gateway).consent(answer)
    }
}
