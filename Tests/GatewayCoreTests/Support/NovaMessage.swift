import Foundation
import Testing

/// A Nova webhook's body, for tests to change one thing of.
struct NovaMessage: Sendable {
    private(set) var text: String

    var bytes: [UInt8] { Array(self.text.utf8) }

    /// A new request that every rule lets pass at `TestGateway.start`.
    static let created = NovaMessage(
        text: """
            {"type": "community_request.created", "timestamp": "2026-02-13T13:39:57.200155Z",
             "data": {"requestId": "ref-1", "investigationCode": "NOVA-26-4F7K-0193-7",
              "caseNumber": "26-004512", "offenseType": "220", "reason": "Residential burglary, rear door forced",
              "agency": {"ori": "TX0571200", "name": "Cedar Hollow Police Department", "state": "texas"},
              "requestedBy": {"name": "Det. Maria Okafor", "badge": "4471"},
              "startDate": "2026-02-12T22:00:00Z", "endDate": "2026-02-13T02:30:00.000Z",
              "radius": {"radius": {"latitude": 32.9871, "longitude": -96.7479, "radius": 0.2}},
              "message": "Dark blue pickup with a damaged tailgate left northbound after the break-in.",
              "involvedVehicles": [{"color": "blue", "make": "Ford", "model": "F-150"}], "involvedPersons": [],
              "attestations": {"ownInvestigation": true, "activeInvestigation": true, "missingPerson": false}}}
            """
    )

    /// A message that closes a request.
    static func closing(
        _ outcome: String,
        reference: String = "ref-1",
        code: String = "NOVA-26-4F7K-0193-7",
        agency: String = "TX0571200"
    ) -> NovaMessage {
        NovaMessage(
            text: """
                {"type": "community_request.\(outcome)", "timestamp": "2026-02-13T15:00:00Z",
                 "data": {"requestId": "\(reference)", "investigationCode": "\(code)", "agency": {"ori": "\(agency)"}}}
                """
        )
    }

    /// The same with a part of the text replaced, which must be there.
    func replacing(_ part: String, with other: String) -> NovaMessage {
        if !self.text.contains(part) { Issue.record("the message has no such part") }
        return NovaMessage(text: self.text.replacingOccurrences(of: part, with: other))
    }

    /// Another request about another investigation.
    static func numbered(_ number: Int) -> NovaMessage {
        NovaMessage.created.replacing("ref-1", with: "ref-\(number)")
            .replacing("NOVA-26-4F7K-0193-7", with: NovaMessage.code(number))
    }

    /// A code of Nova's form with its check character (ISO/IEC 7064, MOD 37,36).
    static func code(_ number: Int) -> String {
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
