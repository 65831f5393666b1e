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
    static func isName(_ node: Payload.Node) -> Bool { (node.text?.count ?? 0) > 2 || node.integer != nil }

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
