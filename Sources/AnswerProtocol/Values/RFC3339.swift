/// Times of the public forms: RFC 3339 in UTC with `Z`, as whole seconds since 1970-01-01T00:00:00Z.
public enum RFC3339 {
    /// The years 1970 to 9999, in which a message may name a time.
    public static let range: ClosedRange<Int64> = 0...253_402_300_799

    /// Where a fraction of a second goes.
    public enum Rounding: Sendable { case down, up }

    /// The time as text, `2026-02-13T13:30:00Z`.
    public static func text(_ seconds: Int64) -> String {
        let days = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
        let second = seconds - days * 86_400
        let (year, month, day) = self.civil(days)
        return self.padded(year, 4) + "-" + self.padded(month, 2) + "-" + self.padded(day, 2) + "T"
            + self.padded(second / 3600, 2) + ":" + self.padded(second / 60 % 60, 2) + ":"
            + self.padded(second % 60, 2) + "Z"
    }

    /// Reads a time with `Z` and up to nine fractional digits; `nil` unless there is such a time in ``range``.
    public static func seconds(_ text: String, rounding: Rounding = .down) -> Int64? {
        let bytes = Array(text.utf8)
        guard (20...30).contains(bytes.count), bytes.last == UInt8(ascii: "Z"), bytes[4] == UInt8(ascii: "-"),
            bytes[7] == UInt8(ascii: "-"), bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"),
            bytes[16] == UInt8(ascii: ":"), let year = self.number(bytes[0..<4]),
            let month = self.number(bytes[5..<7]), let day = self.number(bytes[8..<10]),
            let hour = self.number(bytes[11..<13]), let minute = self.number(bytes[14..<16]),
            let second = self.number(bytes[17..<19]), (1970...9999).contains(year), hour < 24, minute < 60,
            second < 60
        else { return nil }
        let fraction = bytes[19..<bytes.count - 1]
        if let point = fraction.first {
            guard point == UInt8(ascii: "."), fraction.count > 1, self.number(fraction.dropFirst()) != nil else {
                return nil
            }
        }
        let days = self.days(year, month, day)
        guard self.civil(days) == (year, month, day) else { return nil }
        let hasFraction = fraction.dropFirst().contains { $0 != UInt8(ascii: "0") }
        return days * 86_400 + hour * 3600 + minute * 60 + second + (hasFraction && rounding == .up ? 1 : 0)
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int64? {
        var value: Int64 = 0
        for digit in digits {
            guard (48...57).contains(digit) else { return nil }
            value = value * 10 + Int64(digit - 48)
        }
        return value
    }

    private static func padded(_ value: Int64, _ width: Int) -> String {
        let digits = String(value)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }

    /// Days since 1970-01-01; years are counted from March, so that the leap day is a year's last.
    private static func days(_ year: Int64, _ month: Int64, _ day: Int64) -> Int64 {
        let shifted = month <= 2 ? year - 1 : year
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        return shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400 + dayOfYear - 719_468
    }

    private static func civil(_ days: Int64) -> (Int64, Int64, Int64) {
        let shifted = days + 719_468
        let era = shifted / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
    }
}
