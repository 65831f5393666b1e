import CommunityRequests

/// What a sample's value parses as.
enum SampleValue {
    static func isORI(_ node: Payload.Node) -> Bool { node.text.flatMap { ORI($0) }?.state != nil }

    static func isOffense(_ node: Payload.Node) -> Bool { node.text.flatMap { Offense(code: $0) } != nil }

    /// Whether it is a time as texts write one, with or without a zone, or in one of the forms that are known.
    static func isTime(_ node: Payload.Node) -> Bool {
        guard let text = node.text else { return false }
        return Self.time(text) != nil || Self.timeForm(of: [node]) != nil
    }

    /// A time as RFC 3339 writes it, with or without a zone.
    static func time(_ text: String) -> CivilTime? { try? CivilTime(Array(text.utf8)[...]) }

    /// The form in which all of these are times, where RFC 3339 is none; of two that fit the month comes first.
    static func timeForm(of nodes: [Payload.Node]) -> TimeForm? {
        let texts = nodes.compactMap(\.text)
        guard !texts.isEmpty, texts.contains(where: { Self.time($0) == nil }) else { return nil }
        return Self.timeForms.first { form in
            texts.allSatisfy { (try? CivilTime(Array($0.utf8)[...], form: form)) != nil }
        }
    }

    private static let timeForms = [
        "YYYY-MM-DD hh:mm:ss", "YYYY-MM-DD hh:mm:ssZ", "YYYY-MM-DD hh:mm:ss Z", "YYYY-MM-DDThh:mm:ssZ",
        "YYYY-MM-DDThh:mm", "YYYY-MM-DD hh:mm", "YYYY/MM/DD hh:mm:ss", "M/D/YYYY hh:mm:ss", "M/D/YYYY hh:mm",
        "D/M/YYYY hh:mm:ss", "D/M/YYYY hh:mm", "M/D/YYYY h:mm:ss AM", "M/D/YYYY h:mm AM", "DD.MM.YYYY hh:mm:ss",
        "DD.MM.YYYY hh:mm", "YYYYMMDDhhmmss", "YYYYMMDDThhmmssZ", "YYYYMMDDThhmmss",
    ].compactMap { try? TimeForm($0) }

    /// Whether it may be the name of something: a text of some length, or a whole number.
    static func isName(_ node: Payload.Node) -> Bool {
        guard let text = node.text else { return node.integer != nil }
        return text.count > 2 && text.lowercased() != "true" && text.lowercased() != "false" || node.integer != nil
    }

    /// The words that these values have for true and false, where they are such words.
    static func flagWords(of nodes: [Payload.Node]) -> FlagField.Words? {
        let words = Set(nodes.filter { !$0.isNull }.compactMap { $0.asText?.text })
        guard !words.isEmpty else { return nil }
        let pairs = [
            ("Y", "N"), ("y", "n"), ("YES", "NO"), ("Yes", "No"), ("yes", "no"), ("T", "F"), ("TRUE", "FALSE"),
            ("True", "False"), ("true", "false"), ("1", "0"),
        ]
        return pairs.first { words.isSubset(of: [$0.0, $0.1]) }.map { FlagField.Words(isTrue: [$0.0], isFalse: [$0.1]) }
    }

    /// Whether it is a number, or in JSON a text that is one.
    static func isNumber(_ node: Payload.Node) -> Bool { node.asText?.numberLiteral != nil }

    /// Whether it is a number that may be seconds or milliseconds of this century.
    static func isEpoch(_ node: Payload.Node) -> Bool {
        guard let number = node.integer else { return false }
        return (946_684_800...4_102_444_800).contains(number) || (946_684_800_000...4_102_444_800_000).contains(number)
    }

    static func isUUID(_ node: Payload.Node) -> Bool {
        let groups = node.text?.split(separator: "-", omittingEmptySubsequences: false).map(\.count)
        return groups == [8, 4, 4, 4, 12]
    }

    static func isStateName(_ node: Payload.Node) -> Bool { node.text.flatMap { USState(snakeName: $0) } != nil }

    /// Whether it is an angle that a coordinate can be; in XML a text that is such a number.
    static func isAngle(_ node: Payload.Node) -> Bool {
        node.numberLiteral != nil && (node.double.map { abs($0) <= 180 } ?? false)
    }

    /// Whether it is a coordinate as a text in degrees, minutes and seconds writes one.
    static func isDegrees(_ node: Payload.Node) -> Bool { node.text.flatMap { Angle($0) } != nil }

    /// Which of the two angles of a text is the latitude; `nil` where it is no such text. In this country a longitude
    /// is negative.
    static func positionOrder(_ node: Payload.Node) -> ShapeReader.AxisOrder? {
        guard let text = node.text else { return nil }
        let numbers = text.split { ",; ".contains($0) }.map { Double($0) }
        if numbers.count == 2, let first = numbers[0], let second = numbers[1] {
            guard text.contains("."), abs(first) <= 180, abs(second) <= 180 else { return nil }
            let isLongitudeFirst = abs(first) > 90 || first < 0 && second > 0
            return isLongitudeFirst ? .longitudeFirst : .latitudeFirst
        }
        // Without letters it might as well be two times.
        return Angle.pair(in: text)?.0.axis.map { $0 == .longitude ? .longitudeFirst : .latitudeFirst }
    }

    static func isWKT(_ node: Payload.Node) -> Bool {
        node.text?.uppercased().firstMatch(of: #/^\s*+(?:SRID=\d+;)?+\s*+(?:POINT|POLYGON)\b.*\(/#) != nil
    }

    static func isCAPPolygon(_ node: Payload.Node) -> Bool {
        guard let text = node.text else { return false }
        let pairs = text.split(separator: " ")
        return pairs.count >= 4 && pairs.allSatisfy(Self.isPair)
    }

    static func isCAPCircle(_ node: Payload.Node) -> Bool {
        guard let parts = node.text?.split(separator: " "), parts.count == 2 else { return false }
        return Self.isPair(parts[0]) && Double(parts[1]) != nil
    }

    private static func isPair(_ text: Substring) -> Bool {
        let numbers = text.split(separator: ",").map { Double($0) }
        return numbers.count == 2 && numbers.allSatisfy { $0 != nil }
    }
}
