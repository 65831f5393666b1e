import CommunityRequests
import Foundation
import Mustache
import Synchronization

/// An instant as people read it: in a zone that is named, and in UTC.
struct LocalTime: Sendable, Equatable {
    /// `2026-02-12T22:00:00Z`, for machines.
    let machine: String
    /// `Thu, Feb 12, 2026, 4:00 PM CST`.
    let local: String
    /// `4:00 PM CST`.
    let clock: String
    /// `Feb 12, 22:00 UTC`.
    let utc: String
    /// `Thu, Feb 12, 2026`.
    private let date: String

    /// Shows an instant in an IANA zone; in UTC where there is no zone of that name.
    init(_ instant: Instant, zone identifier: String, in language: Language = .english) {
        let zone = Zones.zone(identifier)
        let date = Date(timeIntervalSince1970: Double(instant.seconds))
        let offset = zone?.secondsFromGMT(for: date) ?? 0
        let civil = Civil(instant + .seconds(offset), language)
        self.machine = Instant(seconds: instant.seconds).rfc3339
        let name = zone.map { Zones.shortName(of: $0, at: date) } ?? "UTC"
        self.date = "\(civil.weekday), \(civil.date)"
        self.clock = "\(civil.clock) \(name)"
        self.local = "\(self.date), \(self.clock)"
        let universal = Civil(instant, language)
        self.utc = "\(universal.day), \(universal.time) UTC"
    }

    /// How it is written after another time: without the date, where that is the same.
    func after(_ earlier: LocalTime) -> String { self.date == earlier.date ? self.clock : self.local }

    /// A zone's name in full: `Central Time (America/Chicago)`.
    static func zoneName(_ identifier: String, in language: Language = .english) -> String {
        Zones.fullName(identifier, in: language)
    }

    /// `Feb 2026` for `2026-02`.
    static func month(_ text: String, in language: Language) -> String {
        guard let instant = Instant(rfc3339: "\(text)-01T00:00:00Z") else { return text }
        let civil = Civil(instant, language)
        return "\(civil.month) \(text.prefix(4))"
    }

    /// `Feb 13, 2026` for `2026-02-13`.
    static func day(_ text: String, in language: Language) -> String {
        Instant(rfc3339: "\(text)T00:00:00Z").map { Civil($0, language).date } ?? text
    }
}

/// Lists have four of them a request, so that templates are told their names and need not look for them.
extension LocalTime: MustacheParent {
    func child(named name: String) -> Any? {
        switch name {
        case "machine": self.machine
        case "local": self.local
        case "clock": self.clock
        case "utc": self.utc
        default: nil
        }
    }
}

/// Zones and their names, which the library takes long to find.
private enum Zones {
    private struct Known {
        var zones: [String: TimeZone] = [:]
        var names: [String: String] = [:]
    }

    private static let known = Mutex(Known())

    static func zone(_ identifier: String) -> TimeZone? {
        self.known.withLock { known in
            if let zone = known.zones[identifier] { return zone }
            guard let zone = TimeZone(identifier: identifier) else { return nil }
            known.zones[identifier] = zone
            return zone
        }
    }

    static func shortName(of zone: TimeZone, at date: Date) -> String {
        let style: NSTimeZone.NameStyle = zone.isDaylightSavingTime(for: date) ? .shortDaylightSaving : .shortStandard
        return self.name("\(zone.identifier) \(style.rawValue)") {
            zone.localizedName(for: style, locale: Locale(identifier: "en_US")) ?? zone.identifier
        }
    }

    static func fullName(_ identifier: String, in language: Language) -> String {
        guard let zone = self.zone(identifier) else { return identifier }
        return self.name("\(identifier) \(language.rawValue)") {
            let locale = Locale(identifier: "\(language.rawValue)_US")
            return zone.localizedName(for: .generic, locale: locale).map { "\($0) (\(identifier))" } ?? identifier
        }
    }

    /// Keys are made of zones that exist, so there is an end to them.
    private static func name(_ key: String, find: () -> String) -> String {
        if let name = self.known.withLock({ $0.names[key] }) { return name }
        let name = find()
        self.known.withLock { $0.names[key] = name }
        return name
    }
}

/// The parts of an instant's date and time of day, in UTC.
private struct Civil {
    private static let months: [Language: [String]] = [
        .english: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
        .spanish: ["ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sept", "oct", "nov", "dic"],
    ]
    private static let weekdays: [Language: [String]] = [
        .english: ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"],
        .spanish: ["jue", "vie", "sáb", "dom", "lun", "mar", "mié"],
    ]

    /// `Thu`.
    let weekday: String
    /// `Feb`.
    let month: String
    /// `Feb 12`; `12 feb`.
    let day: String
    /// `Feb 12, 2026`; `12 feb 2026`.
    let date: String
    /// `22:00`.
    let time: String
    /// `10:00 PM`; `10:00 p. m.`
    let clock: String

    init(_ instant: Instant, _ language: Language) {
        // RFC 3339 has the parts at fixed places; the calendar is the domain's own.
        let digits = Array(instant.rfc3339.utf8)
        func text(_ places: ClosedRange<Int>) -> String { String(decoding: digits[places], as: UTF8.self) }
        func number(_ places: ClosedRange<Int>) -> Int {
            digits[places].reduce(0) { $0 * 10 + Int($1) - Int(UInt8(ascii: "0")) }
        }
        let month = number(5...6)
        let hour = number(11...12)
        let minute = text(14...15)
        let days = instant.cut(toSeconds: 86_400).seconds / 86_400
        let dayOfMonth = number(8...9)
        let year = text(0...3)
        self.weekday = Self.weekdays[language]?[Int((days % 7 + 7) % 7)] ?? ""
        self.month = Self.months[language].flatMap { (1...12).contains(month) ? $0[month - 1] : nil } ?? ""
        self.time = "\(text(11...12)):\(minute)"
        let twelve = "\((hour + 11) % 12 + 1):\(minute)"
        switch language {
        case .english:
            self.day = "\(self.month) \(dayOfMonth)"
            self.date = "\(self.day), \(year)"
            self.clock = "\(twelve) \(hour < 12 ? "AM" : "PM")"
        case .spanish:
            self.day = "\(dayOfMonth) \(self.month)"
            self.date = "\(self.day) \(year)"
            self.clock = "\(twelve) \(hour < 12 ? "a. m." : "p. m.")"
        }
    }
}
