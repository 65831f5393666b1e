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
        var cursor = TimeCursor(bytes: bytes)
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
        let offset = try cursor.offset()
        guard cursor.isAtEnd else { throw .form }
        let parts = Parts(
            year: year,
            month: month,
            day: day,
            hour: hour,
            minute: minute,
            second: second,
            nanoseconds: nanoseconds,
            offset: offset
        )
        try self.init(parts)
    }

    /// Reads a time in a platform's own form.
    init(_ bytes: ArraySlice<UInt8>, form: TimeForm) throws(Problem) {
        try self.init(try form.parts(of: bytes))
    }

    /// What a text says of a time.
    struct Parts {
        var year = 0
        var month = 0
        var day = 0
        var hour = 0
        var minute = 0
        var second = 0
        var nanoseconds: Int32 = 0
        var offset = Offset.none
    }

    private init(_ parts: Parts) throws(Problem) {
        guard parts.hour != 24 else { throw .endOfDay }
        guard parts.second != 60 else { throw .leapSecond }
        guard
            let instant = Instant(
                year: parts.year,
                month: parts.month,
                day: parts.day,
                hour: parts.hour,
                minute: parts.minute,
                second: parts.second,
                nanoseconds: parts.nanoseconds
            )
        else { throw .impossible }
        self.asUTC = instant
        self.offset = parts.offset
    }

    /// The date and time of day as RFC 3339 writes them, without an offset or a fraction.
    var localText: String { String(Instant(seconds: self.asUTC.seconds).rfc3339.dropLast()) }
}
