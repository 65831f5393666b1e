import CommunityRequests

/// A moment written as a number: seconds since the epoch, or milliseconds from 10¹¹ up.
enum EpochTime {
    /// Why a number is no time.
    enum Problem: Error {
        case negative, tooLarge
    }

    private static let firstMilliseconds: Int64 = 100_000_000_000

    /// Reads a number as JSON writes it, exactly, an exponent too; a fraction counts to the nanosecond.
    static func instant(of literal: String) throws(Problem) -> Instant {
        guard !literal.hasPrefix("-") else { throw .negative }
        let (digits, point) = try self.decimal(literal)
        guard point <= Self.mostDigits else { throw .tooLarge }
        func value(of places: Range<Int>) -> Int64 {
            places.reduce(0) { value, place in
                value * 10 + (digits.indices.contains(place) ? Int64(digits[place] - UInt8(ascii: "0")) : 0)
            }
        }
        let whole = value(of: 0..<max(point, 0))
        let billionths = value(of: point..<point + 9)
        guard whole >= Self.firstMilliseconds else {
            return Instant(seconds: whole, nanoseconds: Int32(billionths))
        }
        let nanoseconds = whole % 1000 * 1_000_000 + billionths / 1000
        return Instant(seconds: whole / 1000, nanoseconds: Int32(nanoseconds))
    }

    /// The most digits of a whole number of milliseconds up to the year 9999, and more than any exponent needs.
    private static let mostDigits = 18

    /// The digits of a number without zeros before them, and how many of them stand before its decimal point: none or
    /// fewer where zeros follow the point.
    private static func decimal(_ literal: String) throws(Problem) -> (digits: [UInt8], point: Int) {
        let parts = literal.split(maxSplits: 1) { $0 == "e" || $0 == "E" }
        let mantissa = parts.first.map { $0.split(separator: ".", maxSplits: 1) } ?? []
        let digits = mantissa.flatMap(\.utf8)
        let zeros = digits.prefix { $0 == UInt8(ascii: "0") }.count
        guard zeros < digits.count else { return ([], 0) }
        let exponent = parts.count == 2 ? Int(parts[1]) : 0
        // What does not fit is far above any time, or far below a nanosecond.
        guard let exponent, abs(exponent) < 1_000 else {
            guard parts[1].hasPrefix("-") else { throw .tooLarge }
            return ([], 0)
        }
        return (Array(digits.dropFirst(zeros)), (mantissa.first?.utf8.count ?? 0) - zeros + exponent)
    }
}
