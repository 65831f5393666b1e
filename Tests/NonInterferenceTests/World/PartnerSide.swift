import CommunityRequests
import Foundation
import GatewayHTTP
import PartnerAdapters
import Synchronization
import Testing

/// The partners: they post requests, close some, and read back whatever they may.
final class PartnerSide: Sendable {
    private struct Accepted {
        let partner: String
        let requestID: String
        let code: String
    }

    private unowned let world: World
    private let accepted = Mutex<[Int: Accepted]>([:])

    init(world: World) { self.world = world }

    /// Public codes by the number of their request.
    var codes: [Int: String] { self.accepted.withLock { $0.mapValues(\.code) } }

    func post(_ asked: Story.Asked) async throws {
        let body = asked.partner == "nova" ? Self.nova(asked) : Self.clearance(asked, state: "Open")
        let answer = try await self.send(body, id: "open-\(asked.number)", partner: asked.partner)
        #expect(answer.status == 202, "\(String(decoding: answer.body, as: UTF8.self))")
        let reply = try JSONDecoder().decode(Reply.self, from: Data(answer.body))
        self.accepted.withLock {
            $0[asked.number] = Accepted(
                partner: asked.partner,
                requestID: reply.request_id,
                code: reply.public_code
            )
        }
    }

    func close(_ asked: Story.Asked, _ word: String) async throws {
        let body = asked.partner == "nova" ? Self.novaClosing(asked, word) : Self.clearance(asked, state: "Closed")
        _ = try await self.send(body, id: "close-\(asked.number)", partner: asked.partner)
    }

    /// Reads every request's status, and the footage of every responder that it or a callback ever named.
    func readBack() async throws {
        for (_, accepted) in self.accepted.withLock({ $0 }).sorted(by: { $0.key < $1.key }) {
            let path = "/v1/partners/\(accepted.partner)/requests/\(accepted.requestID)"
            let status = try await self.get(path)
            let seen =
                self.world.gateway.transport.posts.filter { $0.url.contains("//\(accepted.partner).") }.map(\.body)
                + [status.body]
            var footage: [String] = []
            for text in seen.map({ String(decoding: $0, as: UTF8.self) }) {
                for match in text.matches(of: /\/v1\/partners\/[a-z]+\/releases\/rel_[0-9a-z]+\/footage\/rsp_[0-9a-z]+/)
                where !footage.contains(String(match.output)) {
                    footage.append(String(match.output))
                }
            }
            for path in footage { _ = try await self.get(path) }
        }
    }

    private func get(_ path: String) async throws -> InProcessExchange.Answer {
        let answer = try await self.world.gateway.exchange(
            "GET",
            path,
            headers: [("authorization", "Bearer \(WorldRoster.apiKey)")]
        )
        self.note(path, answer)
        return answer
    }

    private func send(_ body: String, id: String, partner: String) async throws -> InProcessExchange.Answer {
        let bytes = Array(body.utf8)
        let signed = try WebhookSigner(secrets: [SecretValue(WorldRoster.webhookSecret)])
            .headers(id: id, time: self.world.clock.now, body: bytes)
        let headers = partner == "nova" ? signed : [("authorization", "Bearer \(WorldRoster.bearer)")]
        let path = "/v1/partners/\(partner)/webhook"
        let answer = try await self.world.gateway.exchange(
            "POST",
            path,
            headers: [("content-type", "application/json")] + headers,
            body: bytes
        )
        self.note("POST \(path) \(id)", answer)
        return answer
    }

    private func note(_ what: String, _ answer: InProcessExchange.Answer) {
        let now = self.world.clock.now
        self.world.record.withLock {
            $0.partners.add(what, at: now, status: answer.status, headers: answer.headers, body: answer.body)
            $0.releasedItems += String(decoding: answer.body, as: UTF8.self).components(separatedBy: "\"rsp_").count - 1
        }
    }

    private struct Reply: Decodable {
        let request_id: String
        let public_code: String
    }
}

extension PartnerSide {
    private static func nova(_ asked: Story.Asked) -> String {
        """
        {"type": "community_request.created", "timestamp": "2026-02-13T13:39:57Z",
         "data": {"requestId": "ref-\(asked.number)", "investigationCode": "\(self.code(asked.number))",
          "caseNumber": "26-004512", "offenseType": "220", "reason": "Residential burglary",
          "agency": {"ori": "TX0571200", "name": "Cedar Hollow Police Department", "state": "texas"},
          "requestedBy": {"name": "Det. Maria Okafor", "badge": "4471"},
          "startDate": "2026-02-12T22:00:00Z", "endDate": "2026-02-13T02:30:00Z",
          "radius": {"radius": {"latitude": \(32.9871 + asked.offset.north), "longitude": \(-96.7479 + asked.offset.east),
           "radius": 0.3}},
          "message": "Dark blue pickup left northbound.", "involvedVehicles": [], "involvedPersons": [],
          "attestations": {"ownInvestigation": true, "activeInvestigation": true, "missingPerson": false}}}
        """
    }

    private static func novaClosing(_ asked: Story.Asked, _ word: String) -> String {
        """
        {"type": "community_request.\(word)", "timestamp": "2026-02-13T15:00:00Z",
         "data": {"requestId": "ref-\(asked.number)", "investigationCode": "\(self.code(asked.number))",
          "agency": {"ori": "TX0571200"}}}
        """
    }

    private static func clearance(_ asked: Story.Asked, state: String) -> String {
        """
        {"eventId": "CH-202600451\(asked.number)", "transactionId": "\(state)-\(asked.number)",
         "transactionDateUtc": "2026-02-13T13:39:57.2001550Z", "type": "Incident", "state": "\(state)",
         "name": "CH-2026004512", "eventStartTimeUtc": "2026-02-12T22:00:00.0000000Z",
         "eventEndTimeUtc": "2026-02-13T02:30:00.0000000Z", "priority": "2", "statusCode": "DSP",
         "description": "Dark blue pickup left northbound after a break-in.", "category": "Burglary",
         "location": {"latitude": \(32.9871 + asked.offset.north), "longitude": \(-96.7479 + asked.offset.east)}}
        """
    }

    /// A code with its check character (ISO/IEC 7064, MOD 37,36).
    private static func code(_ number: Int) -> String {
        let digits = String(String(100_000_000 + number).dropFirst())
        var product = 36
        for character in "26" + digits {
            let sum = (product + (character.wholeNumberValue ?? 0)) % 36
            product = (sum == 0 ? 36 : sum) * 2 % 37
        }
        let check = String((37 - product) % 36, radix: 36, uppercase: true)
        return "NOVA-26-\(digits.prefix(4))-\(digits.suffix(4))-\(check)"
    }
}
