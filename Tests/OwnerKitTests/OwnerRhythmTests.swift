import OwnerKit
import Testing

@Suite("The rhythm of an app")
struct OwnerRhythmTests {
    /// The times at which each step is due, over that many hours.
    private static func times(_ settings: OwnerRhythm.Settings, hours: Double, seed: UInt64) -> [OwnerRhythm.Step:
        [Double]]
    {
        var generator = SeededChance(state: seed)
        var rhythm = OwnerRhythm(settings, startingAt: 0, chance: { generator.next() })
        var times: [OwnerRhythm.Step: [Double]] = [:]
        var now = 0.0
        while now < hours * 3_600 {
            now = rhythm.next
            for step in rhythm.steps(at: now, chance: { generator.next() }) { times[step, default: []].append(now) }
        }
        return times
    }

    @Test("messages come at exponentially distributed moments, an hour apart on average")
    func messages() {
        let times = Self.times(.init(), hours: 20_000, seed: 1)[.send] ?? []
        let gaps = zip(times.dropFirst(), times).map { $0 - $1 }
        let mean = gaps.reduce(0, +) / Double(gaps.count)
        #expect(abs(mean - 3_600) < 100)
        // Of an exponential distribution a part of exp(-1) is longer than the mean, and exp(-2) than twice it.
        for (factor, part) in [(1.0, 0.3679), (2, 0.1353), (0.1, 0.9048)] {
            let longer = Double(gaps.count { $0 > factor * 3_600 }) / Double(gaps.count)
            #expect(abs(longer - part) < 0.015)
        }
    }

    @Test("readings are half to one and a half times their setting apart")
    func readings() {
        let times = Self.times(.init(readings: 600), hours: 1_000, seed: 2)[.read] ?? []
        #expect(times.first == 0)
        let gaps = zip(times.dropFirst(), times).map { $0 - $1 }
        #expect(gaps.allSatisfy { (300...900).contains($0) })
        #expect(abs(gaps.reduce(0, +) / Double(gaps.count) - 600) < 20)
    }

    @Test("after a pause, what is due is due once")
    func pause() {
        var generator = SeededChance(state: 3)
        var rhythm = OwnerRhythm(.init(), startingAt: 0, chance: { generator.next() })
        #expect(Set(rhythm.steps(at: 1_000_000, chance: { generator.next() })) == [.read, .send])
        #expect(rhythm.steps(at: 1_000_000, chance: { generator.next() }).isEmpty)
        #expect(rhythm.next > 1_000_000)
    }

    @Test("a token is taken at a moment of the next hour", arguments: [0, 0.25, 0.999])
    func token(chance: Double) {
        let rhythm = OwnerRhythm(.init(), startingAt: 0, chance: { 0 })
        #expect(rhythm.tokenMoment(seenAt: 100, chance: { chance }) == 100 + 3_600 * chance)
    }
}

/// Random numbers that are the same in every run (SplitMix64).
struct SeededChance {
    var state: UInt64

    mutating func next() -> Double {
        self.state &+= 0x9e37_79b9_7f4a_7c15
        var value = self.state
        value = (value ^ (value >> 30)) &* 0xbf58_476d_1ce4_e5b9
        value = (value ^ (value >> 27)) &* 0x94d0_49bb_1331_11eb
        return Double((value ^ (value >> 31)) >> 11) * 0x1p-53
    }
}
