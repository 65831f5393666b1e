extension Instant: CustomStringConvertible {
    /// RFC 3339 in UTC with `Z` and no more fractional digits than needed: `2026-02-12T22:00:00Z`.
    public var description: String { self.rfc3339 }

    /// RFC 3339 in UTC with `Z` and no more fractional digits than needed: `2026-02-12T22:00:00Z`.
    ///
    /// RFC 3339 ends at the years 0 and 9999; those beyond get a minus sign or a fifth digit.
    public var rfc3339: String {
        let days = Instant.floorDivide(self.seconds, 86_400)
        let second = self.seconds - days * 86_400
        let (year, month, day) = Instant.civil(fromDays: days)
        var text: [UInt8] = []
        text.reserveCapacity(30)
        if year < 0 { text.append(UInt8(ascii: "-")) }
        Instant.append(abs(year), width: 4, to: &text)
        Instant.append(UInt8(ascii: "-"), month, to: &text)
        Instant.append(UInt8(ascii: "-"), day, to: &text)
        Instant.append(UInt8(ascii: "T"), second / 3600, to: &text)
        Instant.append(UInt8(ascii: ":"), second / 60 % 60, to: &text)
        Instant.append(UInt8(ascii: ":"), second % 60, to: &text)
        if self.nanoseconds != 0 {
            text.append(UInt8(ascii: "."))
            Instant.append(Int64(self.nanoseconds), width: 9, to: &text)
            while text.last == UInt8(ascii: "0") { text.removeLast() }
        }
        text.append(UInt8(ascii: "Z"))
        return String(decoding: text, as: UTF8.self)
    }

    /// The instant of a date and time of day in UTC, proleptic Gregorian calendar.
    ///
    /// - Returns: `nil` where there is no such day or time; a leap second is not a time here.
    public init?(year: Int, month: Int, day: Int, hour: Int, minute: Int, second: Int, nanoseconds: Int32 = 0) {
        guard (1...12).contains(month), (0...23).contains(hour), (0...59).contains(minute), (0...59).contains(second),
            (1...Instant.days(inMonth: month, of: year)).contains(day), (0..<1_000_000_000).contains(nanoseconds)
        else { return nil }
        let days = Instant.days(fromCivil: Int64(year), Int64(month), Int64(day))
        self.init(
            seconds: days * 86_400 + Int64(hour * 3600 + minute * 60 + second),
            nanoseconds: nanoseconds
        )
    }

    /// Reads RFC 3339 with `Z` or a numeric offset and up to nine fractional digits.
    ///
    /// For our own files and messages; what partners send is read by the adapters, which say what is wrong.
    public init?(rfc3339 text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count >= 20, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
            bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":")
        else { return nil }
        func number(_ range: Range<Int>) -> Int? {
            var value = 0
            for index in range {
                guard index < bytes.count, (48...57).contains(bytes[index]) else { return nil }
                value = value * 10 + Int(bytes[index] - 48)
            }
            return value
        }
        guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10),
            let hour = number(11..<13), let minute = number(14..<16), let second = number(17..<19)
        else { return nil }
        var index = 19
        var nanoseconds = 0
        if bytes[index] == UInt8(ascii: ".") {
            index += 1
            let start = index
            while index < bytes.count, (48...57).contains(bytes[index]) {
                nanoseconds = nanoseconds * 10 + Int(bytes[index] - 48)
                index += 1
                guard index - start <= 9 else { return nil }
            }
            guard index > start else { return nil }
            for _ in index - start..<9 { nanoseconds *= 10 }
        }
        guard index < bytes.count else { return nil }
        var offset = 0
        switch bytes[index] {
        case UInt8(ascii: "Z"):
            guard index == bytes.count - 1 else { return nil }
        case UInt8(ascii: "+"), UInt8(ascii: "-"):
            guard bytes.count == index + 6, bytes[index + 3] == UInt8(ascii: ":"),
                let hours = number(index + 1..<index + 3), let minutes = number(index + 4..<index + 6),
                hours < 24, minutes < 60
            else { return nil }
            offset = (hours * 60 + minutes) * 60 * (bytes[index] == UInt8(ascii: "-") ? -1 : 1)
        default: return nil
        }
        guard
            let local = Instant(
                year: year,
                month: month,
                day: day,
                hour: hour,
                minute: minute,
                second: second,
                nanoseconds: Int32(nanoseconds)
            )
        else { return nil }
        self.init(seconds: local.seconds - Int64(offset), nanoseconds: local.nanoseconds)
    }

    /// Days in a month of the proleptic Gregorian calendar.
    public static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 2: (year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Appends a mark and two digits.
    private static func append(_ mark: UInt8, _ value: Int64, to text: inout [UInt8]) {
        text.append(mark)
        text.append(UInt8(ascii: "0") + UInt8(value / 10))
        text.append(UInt8(ascii: "0") + UInt8(value % 10))
    }

    /// Appends a number that is not negative, in decimal, filled up with zeros to `width`.
    private static func append(_ value: Int64, width: Int, to text: inout [UInt8]) {
        var divisor: Int64 = 1
        for _ in 1..<width { divisor *= 10 }
        while value / divisor >= 10 { divisor *= 10 }
        while divisor > 0 {
            text.append(UInt8(ascii: "0") + UInt8(value / divisor % 10))
            divisor /= 10
        }
    }

    private static func floorDivide(_ value: Int64, _ divisor: Int64) -> Int64 {
        let quotient = value / divisor
        return value % divisor < 0 ? quotient - 1 : quotient
    }

    /// Days since 1970-01-01 of a civil date; the era arithmetic counts years from March.
    private static func days(fromCivil year: Int64, _ month: Int64, _ day: Int64) -> Int64 {
        let shifted = month <= 2 ? year - 1 : year
        let era = floorDivide(shifted, 400)
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    private static func civil(fromDays days: Int64) -> (year: Int64, month: Int64, day: Int64) {
        let shifted = days + 719_468
        let era = floorDivide(shifted, 146_097)
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
    }
}
