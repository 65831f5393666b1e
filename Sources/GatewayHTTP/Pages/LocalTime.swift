import CommunityRequests
import Foundation

/// An instant as people read it: in a zone that is named, and in UTC.
struct LocalTime: Sendable, Equatable {
    /// `2026-02-12T22:00:00Z`, for machines.
    let machine: String
    /// `Thu, Feb 12, 2026, 4:00 PM CST`.
    let local: String
    /// `Feb 12, 22:00 UTC`.
    let utc: String

    /// Shows an instant in an IANA zone; in UTC where there is no zone of that name.
    init(_ instant: Instant, zone identifier: String) {
        let date = Date(timeIntervalSince1970: Double(instant.seconds))
        let zone = TimeZone(identifier: identifier)
        let offset = zone?.secondsFromGMT(for: date) ?? 0
        let civil = Civil(instant + .seconds(offset))
        self.machine = Instant(seconds: instant.seconds).rfc3339
        self.local = "\(civil.weekday), \(civil.date), \(civil.clock) \(Self.name(of: zone, at: date))"
        let universal = Civil(instant)
        self.utc = "\(universal.day), \(universal.time) UTC"
    }

    /// A zone's name in full: `Central Time (America/Chicago)`.
    static func zoneName(_ identifier: String) -> String {
        guard let zone = TimeZone(identifier: identifier),
            let name = zone.localizedName(for: .generic, locale: Locale(identifier: "en_US"))
        else { return identifier }
        return "\(name) (\(identifier))"
    }

    private static func name(of zone: TimeZone?, at date: Date) -> String {
        guard let zone else { return "UTC" }
        let style: NSTimeZone.NameStyle =
            zone.isDaylightSavingTime(for: date) ? .shortDaylightSaving : .shortStandard
        return zone.localizedName(for: style, locale: Locale(identifier: "en_US")) ?? zone.identifier
    }
}

/// The parts of an instant's date and time of day, in UTC.
private struct Civil {
    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    private static let weekdays = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]

    /// `Thu`.
    let weekday: String
    /// `Feb 12`.
    let day: String
    /// `Feb 12, 2026`.
    let date: String
    /// `22:00`.
    let time: String
    /// `10:00 PM`.
    let clock: String

    init(_ instant: Instant) {
        // RFC 3339 has the parts at fixed places; the calendar is the domain's own.
        let text = Array(instant.rfc3339)
        let month = Int(String(text[5...6])) ?? 1
        let hour = Int(String(text[11...12])) ?? 0
        let minute = String(text[14...15])
        let days = instant.cut(toSeconds: 86_400).seconds / 86_400
        self.weekday = Self.weekdays[Int((days % 7 + 7) % 7)]
        self.day = "\(Self.months[month - 1]) \(Int(String(text[8...9])) ?? 1)"
        self.date = "\(self.day), \(String(text[0...3]))"
        self.time = "\(String(text[11...12])):\(minute)"
        self.clock = "\((hour + 11) % 12 + 1):\(minute) \(hour < 12 ? "AM" : "PM")"
    }
}
