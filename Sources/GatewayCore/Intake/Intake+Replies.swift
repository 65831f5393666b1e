import CommunityRequests
import PartnerAdapters
import RequestPolicy

// What a partner is answered once it is known what became of its message.
extension Intake {
    static func reply(
        to acceptance: Acceptance?,
        of submission: Submission?,
        naming count: Int = 0,
        under roster: Roster
    ) -> IntakeReply {
        switch acceptance {
        case .accepted(let answer): return .accepted(answer)
        case .replayed(let answer): return .repeated(answer)
        case .unchanged(let answer): return .unchanged(answer)
        case .messageIDReused: return .refused(Problem(.messageIDReused))
        case .unknownRequest: return .refused(Problem(.unknownRequest))
        case .unknownReferences(let positions):
            return .refused(Problem(.unknownRequest, detail: Self.unknown(positions, of: count)))
        case .limitReached:
            let pointer = submission?.investigation.pointer ?? ""
            let limit = InvestigationLimit.violation(at: pointer, under: roster.profile)
            return .refused(Problem(.requestRefused, violations: [limit]))
        case .rateReached:
            let pointer = submission?.agency.pointer ?? ""
            let rate = AgencyRate.violation(at: pointer, under: roster.profile)
            return .refused(Problem(.requestRefused, violations: [rate]))
        // A store answers every write.
        case nil: return .refused(Problem(.internalError))
        }
    }

    /// Which of several references are unknown: by their positions, because no answer repeats a value.
    private static func unknown(_ positions: [Int], of count: Int) -> String {
        let list = positions.map(String.init).joined(separator: ", ")
        return
            "Of the \(count) references that the message names, number \(list) \(positions.count == 1 ? "is" : "are")"
            + " of no request of yours, and none of the others' requests was closed. Leave out what you did not send"
            + " here, and send the message again; its id has not been used up."
    }

    /// Refuses, unless the message was accepted before: then it is a repetition, or its id has been used.
    static func refuse(_ problem: Problem, _ message: MessageRecord?, _ known: AnsweredMessage?) -> IntakeReply {
        guard let message, let known else { return .refused(problem) }
        guard known.bodyDigest == message.bodyDigest else { return .refused(Problem(.messageIDReused)) }
        return .repeated(known.answer)
    }
}
