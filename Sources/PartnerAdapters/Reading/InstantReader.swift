import CommunityRequests

/// Reads a moment in every form that partners write one.
struct InstantReader: Hashable, Sendable {
    /// Which of two instants a local time means that an autumn night has twice: the wider window is meant.
    enum Edge: String, Hashable, Sendable {
        /// The beginning of a window, or a moment of its own: the earlier.
        case start
        /// The end of a window: the later.
        case end
    }

    /// What `Z` at the end of a time says.
    enum ZLabel: String, Hashable, Sendable {
        case utc
        /// Local time, where the partner's settings name its zone; UTC else.
        case localWhereZoned
    }

    let edge: Edge
    let zLabel: ZLabel

    /// The platform's own form; RFC 3339 or a number where there is none.
    let form: TimeForm?

    init(edge: Edge, zLabel: ZLabel = .utc, form: TimeForm? = nil) {
        self.edge = edge
        self.zLabel = zLabel
        self.form = form
    }

    /// Reads a text (RFC 3339, with or without a zone) or a number (seconds or milliseconds since the epoch).
    ///
    /// A number written as a text is no time, but in XML, where all is text.
    ///
    /// - Parameter zone: The partner's zone, for times without one; such times are refused where it is `nil`.
    /// - Throws: ``ReadingFailure`` of rule `required` (null or blank), `type`, `form` (U+0000) or `time`.
    func read(_ node: Payload.Node, zone: CivilZone?) throws(ReadingFailure) -> Instant {
        let instant: Instant
        if let form = self.form {
            instant = try self.instant(of: node, in: form, zone: zone)
        } else if let literal = node.numberLiteral {
            instant = try Self.instant(ofEpoch: literal)
        } else {
            let bytes = try node.requiredBytes(elseWrite: "a time as a text, as in 2026-02-12T22:00:00Z")
            instant = try self.instant(of: node.format == .xml ? ASCIIWhitespace.trimmed(bytes) : bytes, zone: zone)
        }
        guard (Self.earliest...Self.latest).contains(instant.seconds) else {
            throw .time("The time lies outside the years 0000 to 9999; write one within them.")
        }
        return instant
    }

    /// 0000-01-01T00:00:00Z and 9999-12-31T23:59:59Z.
    private static let earliest: Int64 = -62_167_219_200
    private static let latest: Int64 = 253_402_300_799

    private static func instant(ofEpoch literal: String) throws(ReadingFailure) -> Instant {
        do throws(EpochTime.Problem) {
            return try EpochTime.instant(of: literal)
        } catch {
            switch error {
            case .negative: throw .time("The number is negative; write seconds or milliseconds since 1970, UTC.")
            case .tooLarge: throw .time("The number is too large; write seconds or milliseconds since 1970, UTC.")
            }
        }
    }

    private func instant(of bytes: ArraySlice<UInt8>, zone: CivilZone?) throws(ReadingFailure) -> Instant {
        let time: CivilTime
        do throws(CivilTime.Problem) {
            time = try CivilTime(bytes)
        } catch {
            throw Self.failure(error)
        }
        return try self.instant(of: time, zone: zone)
    }

    private func instant(of node: Payload.Node, in form: TimeForm, zone: CivilZone?) throws(ReadingFailure) -> Instant {
        let wanted = "the time as \(form.text)"
        // Digits alone, `20260212160000`, may also be written as a number.
        let bytes = try (node.kind == .number ? node.asText ?? node : node).requiredBytes(elseWrite: wanted)
        let time: CivilTime
        do throws(CivilTime.Problem) {
            time = try CivilTime(ASCIIWhitespace.trimmed(bytes), form: form)
        } catch {
            guard error != .form else { throw .time("Write \(wanted).") }
            throw Self.failure(error)
        }
        return try self.instant(of: time, zone: zone)
    }

    private func instant(of time: CivilTime, zone: CivilZone?) throws(ReadingFailure) -> Instant {
        switch time.offset {
        case .numeric(let seconds): return time.asUTC - .seconds(seconds)
        case .z where self.zLabel == .utc || zone == nil: return time.asUTC
        case .z, .none: return try self.instant(ofLocal: time.asUTC, zone: zone)
        }
    }

    private func instant(ofLocal local: Instant, zone: CivilZone?) throws(ReadingFailure) -> Instant {
        guard let zone else {
            throw .time(
                "The time has no zone; write it with Z or an offset, as in 2026-02-12T16:00:00-06:00, "
                    + "or have the zone named in the partner's settings."
            )
        }
        let meant = zone.instants(ofLocal: local.seconds)
        guard let seconds = self.edge == .start ? meant.first : meant.last else {
            throw .time(
                "There is no such time of day in the partner's zone, where clocks went forward; "
                    + "write it with Z or an offset."
            )
        }
        return Instant(seconds: seconds, nanoseconds: local.nanoseconds)
    }

    private static func failure(_ problem: CivilTime.Problem) -> ReadingFailure {
        switch problem {
        case .form:
            .time("Write the time as in 2026-02-12T22:00:00Z or 2026-02-12T16:00:00.000-06:00 (RFC 3339).")
        case .endOfDay: .time("There is no 24:00:00; write 00:00:00 of the next day.")
        case .leapSecond: .time("Leap seconds are not read; write a second from 00 to 59.")
        case .impossible: .time("There is no such day, time of day or offset; check the numbers.")
        }
    }
}

extension ReadingFailure {
    fileprivate static func time(_ detail: String) -> ReadingFailure { ReadingFailure(rule: .time, detail: detail) }
}
