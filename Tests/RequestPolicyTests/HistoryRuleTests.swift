import CommunityRequests
import RequestPolicy
import Testing

@Suite("What an agency asked before")
struct HistoryRuleTests {
    private static func cells(_ columns: Range<Int>) throws -> [Cell] {
        try columns.map { try #require(Cell(x: 30_310 + $0, y: 52_800)) }
    }

    @Test("without the operator's figures nothing is held back, however often it comes")
    func off() throws {
        let area = try Self.cells(0..<6)
        let earlier = Array(repeating: area, count: 500)
        #expect(!AreaOverlap.isInForce(under: .builtIn))
        #expect(AreaOverlap.review(of: area, after: earlier, under: .builtIn) == nil)
    }

    @Test("the same place may be asked about so often a week", arguments: [(2, false), (3, true)])
    func quota(before: Int, isHeld: Bool) throws {
        var profile = PolicyProfile()
        profile.cellRequestsPerWeek = 3
        // Each shares one cell with the request.
        let earlier = try (0..<before).map { try Self.cells(5..<(8 + $0 * 4)) }
        let reason = AreaOverlap.review(of: try Self.cells(0..<6), after: earlier, under: profile)
        #expect((reason?.rule == .areaOverlap) == isHeld)
    }

    @Test(
        "areas that differ in few cells are held, the same area and quite another are not",
        arguments: [(0..<6, false), (0..<7, true), (1..<7, true), (0..<9, false), (20..<26, false)]
    )
    func difference(other: Range<Int>, isHeld: Bool) throws {
        var profile = PolicyProfile()
        profile.minimumAreaDifference = 3
        let reason = AreaOverlap.review(of: try Self.cells(0..<6), after: [try Self.cells(other)], under: profile)
        #expect((reason != nil) == isHeld)
    }
}

@Suite("How many homes")
struct HousingUnitTests {
    private static func reviews(_ csv: String) throws -> [RuleID] {
        let (units, diagnostics) = HousingUnits.read(csv: csv, file: "homes.csv")
        #expect(diagnostics.isEmpty)
        var context = try Cases.context()
        context.profile.housingUnits = units
        return try Cases.decide(in: context).reviews.map(\.rule)
    }

    @Test("fewer than 100 in the cells go to a person; where no cell is counted, nothing is said")
    func counts() throws {
        let cell = try #require(try Cases.decide().cells.first)
        #expect(try Self.reviews("cell,units\n\(cell),99\n") == [.housingUnits])
        #expect(try Self.reviews("cell,units\n\(cell),100\n").isEmpty)
        #expect(try Self.reviews("cell,units\n1/1,3\n").isEmpty)
    }

    @Test("everything that is wrong with a file is said at once, with its line")
    func mistakes() {
        let text = "cells,units\n30310/52800,12\n30310/52800,13\n030310/52800,1\n30311/52800,-1\n30312/52800\n"
        let (_, diagnostics) = HousingUnits.read(csv: text, file: "homes.csv")
        #expect(diagnostics.map(\.line) == [1, 3, 4, 5, 6])
    }
}

@Suite("In another state")
struct OutOfStateTests {
    /// Kansas City, Kansas: two miles west of the border with Missouri.
    private static let kansas = Cases.disc(latitude: 39.1141, longitude: -94.6675, miles: 0.2)

    private static func context(attests: Set<Attestation> = []) throws -> PolicyContext {
        let boundary = PolygonWithHoles(outer: [
            Coordinate(latitude: 38.9, longitude: -94.8), Coordinate(latitude: 38.9, longitude: -94.3),
            Coordinate(latitude: 39.3, longitude: -94.3), Coordinate(latitude: 39.3, longitude: -94.8),
        ])
        let agency = try Cases.agency("MOKPD0000", state: "MO", boundary: [boundary])
        var context = try Cases.context(agency)
        context.attests = attests
        context.profile.declarations = [
            try #require(USState(code: "KS")): [.noImmigrationEnforcement, .noReproductiveCare]
        ]
        return context
    }

    private static func decide(
        _ context: PolicyContext,
        at shape: Shape = kansas,
        _ change: (inout Submission) -> Void = { _ in }
    ) throws -> [String] {
        try Cases.decide(in: context) {
            $0.agency = .read(try Cases.ori("MOKPD0000"), at: "/agency")
            $0.agencyState = .absent(at: "")
            $0.area = .read(shape, at: "/area")
            change(&$0)
        }.refused
    }

    @Test("each declaration that the state asks for is missed by itself, where the payload has its place")
    func missing() throws {
        #expect(
            try Self.decide(Self.context()) { $0.attestations[.noReproductiveCare] = .read(false, at: "/care") }
                == ["out-of-state-purpose /area", "out-of-state-purpose /care"]
        )
    }

    @Test("declared in the request or in the partner's settings, it is permitted")
    func declared() throws {
        let context = try Self.context(attests: [.noReproductiveCare])
        #expect(
            try Self.decide(context) { $0.attestations[.noImmigrationEnforcement] = .read(true, at: "/purpose") } == []
        )
    }

    @Test("in its own state an agency declares nothing")
    func ownState() throws {
        #expect(try Self.decide(Self.context(), at: Cases.disc(latitude: 39.05, longitude: -94.52, miles: 0.2)) == [])
    }
}
