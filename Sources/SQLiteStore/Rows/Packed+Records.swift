import CommunityRequests
import GatewayCore

/// Small records inside a request's row, as lists of texts.
extension Packed {
    /// The offence as it stood in the table when the request was made: the public record does not change with it.
    static func offense(_ offense: Offense) -> [UInt8] {
        self.texts([offense.code, offense.name, offense.group, offense.note, offense.defaultDecision.rawValue])
    }

    static func readOffense(_ bytes: [UInt8]) -> Offense? {
        guard let texts = self.readTexts(bytes), texts.count == 5,
            let decision = Offense.Decision(rawValue: texts[4])
        else { return nil }
        return Offense(code: texts[0], name: texts[1], group: texts[2], note: texts[3], defaultDecision: decision)
    }

    /// `nil` for none.
    static func reasons(_ reasons: [ReviewReason]) -> [UInt8]? {
        reasons.isEmpty ? nil : self.texts(reasons.flatMap { [$0.rule.description, $0.detail] })
    }

    static func readReasons(_ bytes: [UInt8]) -> [ReviewReason]? {
        guard let texts = self.readTexts(bytes), texts.count.isMultiple(of: 2) else { return nil }
        return stride(from: 0, to: texts.count, by: 2)
            .map { ReviewReason(rule: RuleID(texts[$0]), detail: texts[$0 + 1]) }
    }

    /// `nil` for none.
    static func counts(_ counts: [String: Int]) -> [UInt8]? {
        counts.isEmpty ? nil : self.texts(counts.sorted { $0.key < $1.key }.flatMap { [$0.key, String($0.value)] })
    }

    static func readCounts(_ bytes: [UInt8]) -> [String: Int]? {
        guard let texts = self.readTexts(bytes), texts.count.isMultiple(of: 2) else { return nil }
        var counts: [String: Int] = [:]
        for index in stride(from: 0, to: texts.count, by: 2) {
            guard let count = Int(texts[index + 1]) else { return nil }
            counts[texts[index]] = count
        }
        return counts
    }
}
