import CommunityRequests
import PartnerAdapters
import Testing

@testable import GatewayCore

@Suite("The plan of a release")
struct ReleasePlannerTests {
    private static let releaseTime = time("2026-02-13T19:30:00Z")
    private static let clip = TimeWindow(start: time("2026-02-12T22:10:00Z"), end: time("2026-02-12T22:15:00Z"))

    private static func planner(seed: UInt64) throws -> ReleasePlanner {
        let random = TestRandom(seed: seed)
        let environment = GatewayEnvironment(now: { releaseTime }, randomBytes: { random.bytes($0) })
        return ReleasePlanner(
            composer: CallbackComposer(
                roster: CurrentRoster(try TestRoster.standard()),
                environment: environment,
                publicURL: ""
            ),
            randomBytes: environment.randomBytes
        )
    }

    private static func input(consents: Int, withdrawn: Int = 0, state: RequestState = .open) async throws
        -> ReleaseInput
    {
        let gateway = try TestGateway()
        let answer = try await gateway.accept()
        var request = try #require(try await gateway.store.request(id: answer.request))
        request.request.state = state
        return ReleaseInput(
            request: request,
            consents: try (0..<consents).map { number in
                ConsentToRelease(
                    id: try #require(ConsentID(String(repeating: "0", count: 30) + String(10 + number))),
                    clips: [clip]
                )
            },
            withdrawn: (0..<withdrawn).map { number in
                ReleasedItemRecord(
                    release: ReleaseID(random: Array(repeating: 1, count: 16)),
                    request: request.id,
                    responder: ResponderID(random: Array(repeating: UInt8(number), count: 16)),
                    clips: [],
                    isWithdrawn: true
                )
            }
        )
    }

    @Test("tells the partner once, also when there is no consent", arguments: [0, 1, 5])
    func tellsOnce(consents: Int) async throws {
        let plan = try Self.planner(seed: 1).plan(try await Self.input(consents: consents), at: Self.releaseTime)
        #expect(plan.items.count == consents)
        #expect(plan.deliveries.map(\.event) == [.consentsReleased])
        #expect(plan.deliveries.map(\.release) == [plan.id] && plan.deliveries.map(\.due) == [Self.releaseTime])
    }

    @Test("has a notice for every item withdrawn since, after the release itself")
    func notices() async throws {
        let plan = try Self.planner(seed: 1).plan(try await Self.input(consents: 1, withdrawn: 2), at: Self.releaseTime)
        #expect(plan.deliveries.map(\.event) == [.consentsReleased, .consentWithdrawn, .consentWithdrawn])
        #expect(plan.deliveries.dropFirst().allSatisfy { $0.release == nil })
    }

    @Test("has only the notices where the agency has withdrawn its request")
    func withdrawnRequest() async throws {
        let input = try await Self.input(consents: 3, withdrawn: 1, state: .withdrawn)
        let plan = try Self.planner(seed: 1).plan(input, at: Self.releaseTime)
        #expect(plan.items.isEmpty)
        #expect(plan.deliveries.map(\.event) == [.consentWithdrawn])
    }

    @Test("puts consents into an order that randomness alone decides, under names used once")
    func shuffles() async throws {
        let input = try await Self.input(consents: 6)
        let plans = try (1...60).map { try Self.planner(seed: $0).plan(input, at: Self.releaseTime) }
        for plan in plans { #expect(Set(plan.items.map(\.consent)) == Set(input.consents.map(\.id))) }
        #expect(Set(plans.map { $0.items.map(\.consent) }).count > 50)
        // Each place is taken by each consent some time.
        for place in 0..<6 { #expect(Set(plans.map { $0.items[place].consent }).count == 6) }
        #expect(Set(plans.flatMap { $0.items.map(\.responder) }).count == 360)
    }
}
