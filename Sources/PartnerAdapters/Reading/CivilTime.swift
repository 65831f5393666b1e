import CommunityRequests

/// A date and time of day as a text says them, and its offset where it has one.
struct CivilTime: Hashable {
    /// What stands after the time of day.
    enum Offset: Hashable {
        case none
        case z
        /// Seconds east of UTC.
        case numeric(Int64)
    }

    /// The instant, if the time of day were UTC.
    let asUTC: Instant
    let offset: Offset

    /// Why a text is no time.
    enum Problem: Error {
        case form, endOfDay, leapSecond, impossible
    }

    /// Reads `YYYY-MM-DDThh:mm:ss`, a fraction, and `Z`, `±hh:mm` or nothing (RFC 3339 §5.6; `t` and `z` too).
    ///
    /// Digits of the fraction beyond the ninth are dropped: they are less than a nanosecond.
    init(_ bytes: ArraySlice<UInt8>) throws(Problem) {
        var cursor = Cursor(bytes: bytes)
        let year = try cursor.number(digits: 4)
        try cursor.skip("-")
        let month = try cursor.number(digits: 2)
        try cursor.skip("-")
        let day = try cursor.number(digits: 2)
        try cursor.skip("T", or: "t")
        let hour = try cursor.number(digits: 2)
        try cursor.skip(":")
        let minute = try cursor.number(digits: 2)
        try cursor.skip(":")
        let second = try cursor.number(digits: 2)
        let nanoseconds = try cursor.fraction()
        self.offset = try cursor.offset()
        guard cursor.isAtEnd else { throw .form }
        guard hour != 24 else { throw .endOfDay }
        guard second != 60 else { throw .leapSecond }
        guard
            let instant = Instant(
                year: year,
                month: month,
                day: day,
                hour: hour,
                minute: minute,
                second: second,
                nanoseconds: nanoseconds
            )
        else { throw .impossible }
        self.asUTC = instant
    }
}

private struct Cursor {
    var bytes: ArraySlice<UInt8>

    var isAtEnd: Bool { self.bytes.isEmpty }

    private mutating func digit() -> Int? {
        guard let byte = self.bytes.first, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
        self.bytes.removeFirst()
        return Int(byte - UInt8(ascii: "0"))
    }

    mutating func number(digits: Int) throws(CivilTime.Problem) -> Int {
        var value = 0
        for _ in 0..<digits {
            guard let digit = self.digit() else { throw .form }
            value = value * 10 + digit
        }
        return value
    }

    mutating func skip(_ character: Unicode.Scalar, or other: Unicode.Scalar? = nil) throws(CivilTime.Problem) {
        guard let byte = self.bytes.popFirst(), byte == UInt8(ascii: character) || byte == other.map(UInt8.init(ascii:))
        else { throw .form }
    }

    /// Nanoseconds after the whole second.
    mutating func fraction() throws(CivilTime.Problem) -> Int32 {
        guard self.bytes.first == UInt8(ascii: ".") else { return 0 }
        self.bytes.removeFirst()
        guard let first = self.digit() else { throw .form }
        var weight: Int32 = 100_000_000
        var nanoseconds = Int32(first) * weight
        while let digit = self.digit() {
            weight /= 10
            nanoseconds += Int32(digit) * weight
        }
        return nanoseconds
    }

    mutating func offset() throws(CivilTime.Problem) -> CivilTime.Offset {
        switch self.bytes.popFirst() {
        case nil: return .none
        case UInt8(ascii: "Z"), UInt8(ascii: "z"): return .z
        case UInt8(ascii: "+"): return .numeric(try self.hoursAndMinutes())
        case UInt8(ascii: "-"): return .numeric(-(try self.hoursAndMinutes()))
        default: throw .form
        }
    }

    private mutating func hoursAndMinutes() throws(CivilTime.Problem) -> Int64 {
        let hours = try self.number(digits: 2)
        try self.skip(":")
        let minutes = try self.number(digits: 2)
        guard hours < 24, minutes < 60 else { throw .impossible }
        return Int64(hours * 3600 + minutes * 60)
    }
}
