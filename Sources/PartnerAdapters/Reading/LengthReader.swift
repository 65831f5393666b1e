import CommunityRequests

/// Reads how long something lasts.
enum LengthReader: Hashable, Sendable {
    /// A number of that unit.
    case number(Unit)
    /// A duration of days, hours, minutes and seconds, `PT45M` (ISO 8601; RFC 3339 appendix A).
    case iso8601

    /// The unit a number counts.
    enum Unit: String, Hashable, Sendable, CaseIterable {
        case millisecond, second, minute, hour

        var seconds: Double {
            switch self {
            case .millisecond: 0.001
            case .second: 1
            case .minute: 60
            case .hour: 3600
            }
        }
    }

    /// The most seconds that are read: more than any window lasts, and few enough to be added to any time.
    private static let mostSeconds = 1e9

    /// - Throws: ``ReadingFailure`` of rule `required` (null or blank), `type`, `form` (U+0000) or `time`.
    func read(_ node: Payload.Node) throws(ReadingFailure) -> Duration {
        let seconds: Double
        switch self {
        case .number(let unit):
            seconds = try DecimalReader().read(node) * unit.seconds
        case .iso8601:
            let wanted = "a duration as in PT45M or PT1H30M (ISO 8601)"
            guard let read = Self.seconds(of: try node.requiredBytes(elseWrite: wanted)) else {
                throw ReadingFailure(rule: .time, detail: "Write \(wanted), of days, hours, minutes and seconds.")
            }
            seconds = read
        }
        guard (0...Self.mostSeconds).contains(seconds) else {
            throw ReadingFailure(rule: .time, detail: "Write a length that is not negative, and shorter than a window.")
        }
        return .milliseconds(Int64((seconds * 1000).rounded()))
    }

    private static func seconds(of bytes: ArraySlice<UInt8>) -> Double? {
        let text = String(decoding: bytes, as: UTF8.self)
        guard let match = text.wholeMatch(of: #/P(?:(\d{1,4})D)?(T(?:(\d{1,4})H)?(?:(\d{1,5})M)?(?:(\d{1,6})S)?)?/#),
            match.output.2 != "T", text != "P"
        else { return nil }
        let parts = [match.output.1, match.output.3, match.output.4, match.output.5]
        return zip(parts, [86_400, 3600, 60, 1]).reduce(0) { sum, part in
            sum + (part.0.flatMap { Double($0) } ?? 0) * part.1
        }
    }
}
