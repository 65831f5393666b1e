import CommunityRequests
import ContractTesting
import PartnerAdapters

/// What becomes of each place of a payload: kept, sealed, redacted, read, dropped or unknown, and why.
struct PayloadExplanation: Encodable {
    /// One place and what becomes of it.
    struct Fate: Encodable {
        enum Kind: String, Encodable { case kept, sealed, redacted, read, dropped, unknown }
        var pointer: String
        var kind: Kind
        /// The field it becomes, or the step that reads it; absent where nothing does.
        var field: String?
        var reason: String
        /// JSON; absent unless values were asked for.
        var value: String?
    }

    /// One thing that cannot be read.
    struct Unreadable: Encodable {
        var rule: String
        var pointer: String
        var detail: String
    }

    /// Why a payload cannot be explained, in a sentence that repeats none of it.
    struct Failure: Error {
        var message: String
    }

    /// What each message wants: a payload may be a batch.
    let messages: [String]
    let fates: [Fate]
    let unreadable: [Unreadable]

    /// - Parameter showingValues: Whether what was sent stands beside each place.
    init(
        _ payload: SendablePayload,
        adapter: PartnerAdapter,
        settings: PartnerSettings = PartnerSettings(),
        showingValues: Bool
    ) throws(Failure) {
        guard let format = adapter.format(contentType: payload.contentType) else {
            let accepted = adapter.mediaTypes.joined(separator: ", ")
            throw Failure(message: "the adapter takes \(accepted); say which it is with --content-type")
        }
        let parsed: Payload
        do {
            parsed = try adapter.parse(payload.body, as: format)
        } catch {
            throw Failure(message: "the payload is not well-formed, at byte \(error.byteOffset)")
        }
        let messages =
            switch adapter.messages(in: parsed) {
            case .single(let message): [message]
            case .batch(let messages): messages
            }
        let headers = MessageHeaders(payload.headers.map { ($0.name, $0.value) })
        let now = GatewayClock().now
        var explained: [ExplainedPlace] = []
        var meanings: [String] = []
        var violations: [Violation] = []
        for message in messages {
            explained += adapter.explain(
                message,
                headers: headers,
                settings: settings,
                now: now,
                showingValues: showingValues
            )
            let read = adapter.translate(message, headers: headers, settings: settings, now: now)
            meanings.append(read.meaning)
            violations += read.violations
        }
        self.messages = meanings
        self.fates = explained.map(Fate.init)
        self.unreadable = violations.map {
            Unreadable(rule: $0.rule.description, pointer: $0.pointer, detail: $0.detail)
        }
    }

    /// The explanation as a person reads it.
    var lines: [String] {
        let showsValues = self.fates.contains { $0.value != nil }
        var table = TextTable(columns: ["", "place", "why"] + (showsValues ? ["value"] : []))
        for fate in self.fates {
            let what = fate.field == nil ? fate.kind.rawValue : "\(fate.kind.rawValue) \(fate.summary)"
            let place = fate.pointer.isEmpty ? "(all of it)" : fate.pointer
            table.add([what, place, fate.reason] + (showsValues ? [fate.value ?? ""] : []))
        }
        let meaning = self.messages.enumerated().map { index, meaning in
            self.messages.count == 1 ? meaning : "/\(index): \(meaning)"
        }
        // What comes from settings has no place either; a shape may be the whole message.
        let nowhere = self.fates.contains { $0.pointer.isEmpty } ? "(all of it)" : "(settings)"
        let unread = self.unreadable.map { unread in
            let place = unread.pointer.isEmpty ? nowhere : unread.pointer
            return Terminal.styled("\(unread.rule)", .bad) + "  \(place)  \(unread.detail)"
        }
        return meaning + [""] + table.lines + (unread.isEmpty ? [] : ["", "cannot be read:"] + unread)
    }
}

extension PayloadExplanation.Fate {
    /// What it becomes, else why it does not.
    var summary: String { self.field.map { "\(self.kind == .read ? "for" : "as") \($0)" } ?? self.reason }

    init(_ place: ExplainedPlace) {
        let (kind, field): (Kind, String?) =
            switch place.fate {
            case .kept(let field): (.kept, field)
            case .sealed(let field): (.sealed, field)
            case .redacted(let field): (.redacted, field)
            case .readOnly(let purpose): (.read, purpose)
            case .dropped: (.dropped, nil)
            case .unknown: (.unknown, nil)
            }
        self.init(pointer: place.pointer, kind: kind, field: field, reason: place.reason, value: place.value)
    }
}

extension PartnerMessage {
    /// What the message wants, in a few words.
    fileprivate var meaning: String {
        switch self {
        case .submit: "a new request"
        case .close(let closing): "a request is over: \(closing.outcome)"
        case .ignored: "known, and without effect"
        case .refused: "always refused"
        case .legalProcess: "legal process: refused with a pointer to the provider"
        case .unreadable: "of no kind that the adapter knows"
        }
    }

    /// What could not be read of it.
    fileprivate var violations: [Violation] {
        switch self {
        case .submit(let submission): submission.violations
        case .close(let closing): closing.violations
        case .refused(let violations), .unreadable(let violations): violations
        case .ignored, .legalProcess: []
        }
    }
}
