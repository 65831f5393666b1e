import Crypto
import Foundation
import Synchronization

/// Draws that are the same for the same seed and label, whatever else is drawn: HMAC-SHA256 in counter mode.
struct Seeded {
    private let key: SymmetricKey
    private var counter: UInt64 = 0

    /// - Parameter label: What is drawn; another label is another stream.
    init(_ seed: UInt64, _ label: String) {
        let root = SymmetricKey(data: withUnsafeBytes(of: seed.littleEndian) { Data($0) } + Data(count: 24))
        let key = HMAC<SHA256>.authenticationCode(for: Data(label.utf8), using: root)
        self.key = SymmetricKey(data: Data(key))
    }

    mutating func bytes(_ count: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        while bytes.count < count {
            let block = withUnsafeBytes(of: self.counter.littleEndian) { Data($0) }
            bytes += HMAC<SHA256>.authenticationCode(for: block, using: self.key)
            self.counter += 1
        }
        return Array(bytes.prefix(count))
    }

    /// A number of a range. The remainder's bias, below 2⁻⁴⁰ for the ranges drawn from, does not matter to stories.
    mutating func number(_ range: Range<Int64>) -> Int64 {
        let draw = self.bytes(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        return range.lowerBound + Int64(draw % UInt64(range.upperBound - range.lowerBound))
    }

    mutating func happens(_ percent: Int64) -> Bool { self.number(0..<100) < percent }
}

/// Streams of random bytes by label, for what runs at once: each label goes on where it was.
final class SeededStreams: Sendable {
    private let seed: UInt64
    private let streams = Mutex<[String: Seeded]>([:])

    init(seed: UInt64) { self.seed = seed }

    func bytes(_ count: Int, _ label: String) -> [UInt8] {
        self.streams.withLock { $0[label, default: Seeded(self.seed, label)].bytes(count) }
    }
}
