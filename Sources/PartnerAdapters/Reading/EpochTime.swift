import CommunityRequests

/// A moment written as a number: seconds since the epoch, or milliseconds from 10¹¹ up.
enum EpochTime {
    /// Why a number is no time.
    enum Problem: Error {
        case negative, exponent, tooLarge
    }

    private static let firstMilliseconds: Int64 = 100_000_000_000

    /// Reads a number as JSON writes it, exactly; a fraction counts to the nanosecond.
    static func instant(of literal: String) throws(Problem) -> Instant {
        guard !literal.hasPrefix("-") else { throw .negative }
        guard !literal.utf8.contains(where: { $0 | 0x20 == UInt8(ascii: "e") }) else { throw .exponent }
        let parts = literal.split(separator: ".", maxSplits: 1)
        guard let first = parts.first, let whole = Int64(first) else { throw .tooLarge }
        let fraction = parts.count == 2 ? parts[1].utf8.prefix(9) : "".utf8.prefix(9)
        let billionths = (0..<9).reduce(0) { value, place in
            value * 10 + (place < fraction.count ? Int64(Array(fraction)[place] - UInt8(ascii: "0")) : 0)
        }
        guard whole >= Self.firstMilliseconds else {
            return Instant(seconds: whole, nanoseconds: Int32(billionths))
        }
        let nanoseconds = whole % 1000 * 1_000_000 + billionths / 1000
        return Instant(seconds: whole / 1000, nanoseconds: Int32(nanoseconds))
    }
}
