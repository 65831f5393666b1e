import CommunityRequests
import Masking
import Testing

@Suite("Consents leave shuffled and under random names")
struct ReleaseShuffleTests {
    /// Bytes that look random and are the same every time (SplitMix64).
    private struct Bytes {
        var state: UInt64 = 42

        mutating func next(_ count: Int) -> [UInt8] {
            (0..<count).map { _ in
                self.state &+= 0x9E37_79B9_7F4A_7C15
                var mixed = self.state
                mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
                mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
                return UInt8(truncatingIfNeeded: mixed ^ (mixed >> 31))
            }
        }
    }

    @Test("every order of three comes about as often as any other")
    func uniform() {
        var bytes = Bytes()
        var counts: [[Int]: Int] = [:]
        for _ in 0..<6_000 { counts[ReleaseShuffle.shuffled([1, 2, 3]) { bytes.next($0) }, default: 0] += 1 }
        #expect(counts.count == 6)
        #expect(counts.values.allSatisfy { (850...1_150).contains($0) })
    }

    @Test("nothing is lost or doubled")
    func permutation() {
        var bytes = Bytes()
        let items = Array(0..<100)
        let shuffled = ReleaseShuffle.shuffled(items) { bytes.next($0) }
        #expect(shuffled.sorted() == items)
        #expect(shuffled != items)
        #expect(ReleaseShuffle.shuffled([Int]()) { bytes.next($0) }.isEmpty)
    }

    @Test("a draw above the last whole multiple is thrown away, since it would favour small numbers")
    func rejection() {
        var draws: [[UInt8]] = [Array(repeating: 0xFF, count: 8), [0, 0, 0, 0, 0, 0, 0, 5]]
        // 2^64 - 1 is the one surplus draw for a bound of three.
        let order = ReleaseShuffle.shuffled([0, 1, 2]) { count in
            draws.isEmpty ? Array(repeating: 0, count: count) : draws.removeFirst()
        }
        #expect(draws.isEmpty)
        #expect(order == [1, 0, 2])
    }

    @Test("pseudonyms have the form of one and differ")
    func pseudonyms() {
        var bytes = Bytes()
        let names = ResponderPseudonyms.make(count: 50) { bytes.next($0) }
        #expect(Set(names).count == 50)
        #expect(names.allSatisfy { ResponderID($0.description) != nil })
    }
}
