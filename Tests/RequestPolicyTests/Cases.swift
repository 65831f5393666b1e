import CommunityRequests
import RequestPolicy
import Testing

/// A request that every rule lets pass, for tests to change one thing of.
enum Cases {
    static let now = time("2026-02-13T13:40:00Z")

    static func time(_ text: String) -> Instant { Instant(rfc3339: text) ?? Instant(seconds: 0) }

    static func ori(_ text: String = "TX0571200") throws -> ORI { try #require(ORI(text)) }

    static func agency(
        _ identifier: String = "TX0571200",
        state: String = "TX",
        isActive: Bool = true,
        boundary: [PolygonWithHoles]? = nil
    ) throws -> Agency {
        Agency(
            ori: try ori(identifier),
            name: "Cedar Hollow Police Department",
            kind: .municipalPolice,
            state: try #require(USState(code: state)),
            contact: "requests@cedarhollow.example",
            timeZone: "America/Chicago",
            isActive: isActive,
            boundary: boundary
        )
    }

    static func context(_ agency: Agency? = nil) throws -> PolicyContext {
        let agency = try agency ?? Cases.agency()
        return PolicyContext(now: now, agencies: AgencyDirectory([agency]), allowedAgencies: [agency.ori])
    }

    static func offense(_ decision: Offense.Decision) -> OffenseClaim {
        .listed(Offense(code: "220", name: "Burglary", group: "A", note: "", defaultDecision: decision))
    }

    static func submission() throws -> Submission {
        var submission = Submission()
        submission.agency = .read(try ori(), at: "/data/agency/ori")
        submission.agencyState = .read(try #require(USState(code: "TX")), at: "/data/agency/state")
        submission.investigation = .read(
            try #require(InvestigationCode("NOVA-26-4F7K-0193-7")),
            at: "/data/investigationCode"
        )
        submission.offense = .read(offense(.permit), at: "/data/offenseType")
        submission.windowStart = .read(time("2026-02-12T22:00:00Z"), at: "/data/startDate")
        submission.windowEnd = .read(time("2026-02-13T02:30:00Z"), at: "/data/endDate")
        submission.area = .read(disc(miles: 0.2), at: "/data/radius/radius")
        submission.description = .read("Dark blue pickup with a damaged tailgate.", at: "/data/message")
        submission.attestations[.ownInvestigation] = .read(true, at: "/data/attestations/ownInvestigation")
        return submission
    }

    static func disc(latitude: Double = 32.9871, longitude: Double = -96.7479, miles: Double) -> Shape {
        .disc(
            center: Coordinate(latitude: latitude, longitude: longitude),
            radius: miles * Sphere.metresPerMile
        )
    }

    static func decide(
        in context: PolicyContext? = nil,
        _ change: (inout Submission) throws -> Void = { _ in }
    ) throws -> PolicyDecision {
        var submission = try submission()
        try change(&submission)
        return Policy.builtIn.decide(submission, in: try context ?? Cases.context())
    }
}

extension PolicyDecision {
    /// `rule pointer` of every refusal.
    var refused: [String] { self.refusals.map { "\($0.rule) \($0.pointer)" } }
}
