import AnswerProtocol
import CommunityRequests

/// All that is computed about a message: one token, one withdrawal and one receipt, needed or not.
struct AnswerProof {
    /// Whether the token is one of the request.
    let isEligible: Bool
    /// Whether the withdrawal is signed with the consent's key.
    let isWithdrawalSigned: Bool
    /// The clips, widened to five-minute marks and kept inside the window; `nil` where one reaches out of it.
    let clips: [TimeWindow]?
    /// The receipt of a consent to them.
    let receipt: Receipt

    init(
        _ question: AnswerQuestion,
        _ record: RequestRecord?,
        _ known: ConsentRecord?,
        receipts: ReceiptWriter
    ) throws {
        let key = record?.request.publication.flatMap { try? TokenVerificationKey(spki: $0.tokenKey) }
        self.isEligible =
            (try? key?.verify(question.token, for: question.code, at: receipts.gateway)) != nil
        self.isWithdrawalSigned = question.withdrawal.isSigned(by: known?.withdrawalKey ?? question.withdrawalKey)
        let window = record?.request.window
        let spans = window.flatMap { Self.spans(question.clips ?? Self.decoy(in: $0), inside: $0) }
        self.clips = window.flatMap { window in spans.map { Self.windows($0, inside: window) } }
        self.receipt = try receipts.receipt(question, of: record, clips: spans ?? Self.anyClip)
    }

    /// What a receipt that nobody gets is about.
    private static let anyClip = [ClipSpan(start: 0, end: 300)].compactMap(\.self)

    /// One clip, as most consents have: the first minute of the window.
    private static func decoy(in window: TimeWindow) -> [ClipSpan] {
        [ClipSpan(start: window.start.seconds, end: window.start.seconds + 60)].compactMap(\.self)
    }

    private static func spans(_ clips: [ClipSpan], inside window: TimeWindow) -> [ClipSpan]? {
        // Apps speak in whole seconds: a window that begins or ends between two is taken as the seconds around it.
        let end = window.end.seconds + (window.end.nanoseconds > 0 ? 1 : 0)
        guard let bounds = ClipSpan(start: window.start.seconds, end: end) else { return nil }
        return try? ClipBounds.widen(clips, inside: bounds)
    }

    private static func windows(_ spans: [ClipSpan], inside window: TimeWindow) -> [TimeWindow] {
        spans.map { span in
            TimeWindow(
                start: max(window.start, Instant(seconds: span.start)),
                end: min(window.end, Instant(seconds: span.end))
            )
        }
    }
}
