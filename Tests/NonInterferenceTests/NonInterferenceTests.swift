import Foundation
import Testing

/// What one owner does, or who she is, changes nothing for those who may not know.
///
/// `SCENARIOS=10000 swift test --filter NonInterference` runs the long form; `SEED=7` begins at another seed.
@Suite("Non-interference")
struct NonInterferenceTests {
    private static let environment = ProcessInfo.processInfo.environment
    private static let scenarios = environment["SCENARIOS"].flatMap(Int.init) ?? 300
    private static let firstSeed = environment["SEED"].flatMap(UInt64.init) ?? 1
    private static let parts = 20

    @Test(
        "partners, the public and the operator see the same in two worlds that differ in one owner",
        arguments: 0..<parts
    )
    func worldsAreTheSame(part: Int) async throws {
        var consents = 0
        var items = 0
        for number in stride(from: part, to: Self.scenarios, by: Self.parts) {
            let seed = Self.firstSeed + UInt64(number)
            let variation = Variation.allCases[number / Self.parts % Variation.allCases.count]
            let (first, second) = try await Self.live(variation, seed: seed)
            let context = Comment(rawValue: "seed \(seed), \(variation)")
            #expect(second.partners.difference(from: first.partners) == nil, context)
            #expect(second.everybody.difference(from: first.everybody) == nil, context)
            #expect(second.operatorLog.difference(from: first.operatorLog) == nil, context)
            if variation.isDecision { #expect(second.platform.difference(from: first.platform) == nil, context) }
            consents += first.consents
            items += first.releasedItems
        }
        // Worlds in which nothing is given, or nothing released, would be the same for a bad reason. A few may be so.
        if Self.scenarios >= 10 * Self.parts { #expect(consents > 0 && items > 0) }
    }

    @Test("a gateway with one thing wrong is found out", arguments: Leak.Kind.allCases)
    func leaksAreFound(kind: Leak.Kind) async throws {
        var isFound = false
        for seed in UInt64(1)...30 where !isFound {
            let (first, second) = try await Self.live(Leak(kind).variation, seed: seed, leak: kind)
            isFound = second.partners != first.partners || second.everybody != first.everybody
        }
        #expect(isFound)
    }

    @Test("the varied owner withdraws before the release, also where she consents in the last second before it")
    func withdrawalsAreInTime() {
        // The last is one in which she does.
        for seed in Array(1...1_000) + [100_031 as UInt64] {
            let story = Variation.withdrawsBeforeRelease.worlds(seed: seed).second
            for asked in story.requests {
                guard case .consents(let time, _, let withdraws) = story.owners[0].answers[asked.number]?.decision,
                    let release = story.releases(of: asked).first(where: { $0 > time })
                else { continue }
                #expect((withdraws ?? release) < release, "seed \(seed)")
            }
        }
    }

    @Test("the varied owner's consent is really given, and gone, in the world that withdraws it")
    func variationIsReal() async throws {
        var consents = 0
        for seed in UInt64(1)...6 {
            let (first, second) = try await Self.live(.withdrawsBeforeRelease, seed: seed)
            consents += second.consents - first.consents
        }
        #expect(consents > 0)
    }

    private static func live(
        _ variation: Variation,
        seed: UInt64,
        leak: Leak.Kind? = nil
    ) async throws -> (Transcripts, Transcripts) {
        let worlds = variation.worlds(seed: seed)
        return (
            try await World.transcripts(of: worlds.first, leak: leak.map { Leak($0) }),
            try await World.transcripts(of: worlds.second, leak: leak.map { Leak($0) })
        )
    }
}
