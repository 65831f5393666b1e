import CommunityRequests
import Foundation
import GatewayCore
import PartnerAdapters
import Testing

@testable import vestibule

/// A gateway of real parts that a test hands messages to.
struct TestedGateway: Sendable {
    static let start = Instant(rfc3339: "2026-02-13T13:40:00Z")

    let running: RunningGateway
    let reloader: Reloader
    let clock: GatewayClock
    let signer: WebhookSigner

    /// The digest of the adapter in force.
    var digest: String? { self.running.roster.now.partner(named: "nova")?.adapter?.digest }

    /// Posts a request about an investigation of its own.
    func post(
        _ number: Int,
        offense: String = "220",
        text: String = "Dark blue pickup left northbound."
    ) async -> IntakeReply {
        let quoted = "\"" + text.replacing("\\", with: #"\\"#).replacing("\"", with: #"\""#) + "\""
        let body = Array(
            Self.body(number).replacing(#""offenseType": "220""#, with: #""offenseType": "\#(offense)""#)
                .replacing(#""Dark blue pickup left northbound.""#, with: quoted).utf8
        )
        let headers = self.signer.headers(id: "msg-\(number)", time: self.clock.now, body: body)
        return await self.running.gateway.intake.receive(
            InboundMessage(
                partner: "nova",
                headers: MessageHeaders(headers),
                contentType: "application/json",
                body: body
            )
        )
    }

    /// The digest that a request was translated with.
    func digest(of answer: MessageAnswer) async throws -> String {
        try #require(try await self.running.record(answer.request)).adapterDigest
    }

    private static func body(_ number: Int) -> String {
        """
        {"type": "community_request.created", "timestamp": "2026-02-13T13:39:57Z",
         "data": {"requestId": "ref-\(number)", "investigationCode": "\(Self.code(number))",
          "caseNumber": "26-004512", "offenseType": "220", "reason": "Residential burglary",
          "agency": {"ori": "TX0571200", "name": "Cedar Hollow Police Department", "state": "texas"},
          "requestedBy": {"name": "Det. Maria Okafor", "badge": "4471"},
          "startDate": "2026-02-12T22:00:00Z", "endDate": "2026-02-13T02:30:00Z",
          "radius": {"radius": {"latitude": 32.9871, "longitude": -96.7479, "radius": 0.2}},
          "message": "Dark blue pickup left northbound.", "involvedVehicles": [], "involvedPersons": [],
          "attestations": {"ownInvestigation": true, "activeInvestigation": true, "missingPerson": false}}}
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
