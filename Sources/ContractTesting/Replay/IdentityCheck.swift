import CommunityRequests
import GatewayCore
import PartnerAdapters

/// Looks for texts that the adapter seals or leaves behind in what leaves the gateway.
struct IdentityCheck {
    let adapter: PartnerAdapter
    let partner: Partner
    let now: Instant

    /// Texts of fewer characters say nothing of a person and stand everywhere: a state, a unit's number in a list.
    private static let fewestCharacters = 4

    /// The places of the messages whose texts stand in the public form, the answer or a callback.
    ///
    /// - Parameter messages: Those of the case and those before it. What one of them is allowed to publish, another
    ///   may repeat: a closing message often repeats all of the request.
    func leaks(of messages: [RecordedMessage], in outcome: ContractOutcome) -> [String] {
        let places = messages.flatMap(self.explained)
        let published = Set(places.filter(Self.mayShow).flatMap(Self.texts))
        let visible = Self.visibleTexts(in: outcome)
        let leaking = places.filter(Self.mustNotShow).filter { place in
            Self.texts(of: place).contains { text in
                !published.contains(text) && visible.contains { $0.holds(text) }
            }
        }
        return Set(leaking.map(\.pointer)).sorted()
    }

    private func explained(_ message: RecordedMessage) -> [ExplainedPlace] {
        let headers = MessageHeaders(message.headers.map { ($0.name, $0.value) })
        guard let format = self.adapter.format(contentType: headers.single("content-type")),
            let payload = try? self.adapter.parse(message.body, as: format)
        else { return [] }
        let items: [IncomingMessage] =
            switch self.adapter.messages(in: payload) {
            case .single(let item): [item]
            case .batch(let items): items
            }
        return items.flatMap { item in
            self.adapter.explain(
                item,
                headers: headers,
                settings: self.partner.settings,
                now: self.now,
                showingValues: true
            )
        }
    }

    /// The agency stands for itself in public, whatever a payload says of it.
    private static func visibleTexts(in outcome: ContractOutcome) -> [VisibleText] {
        let answer = outcome.answer.members.flatMap { member in
            switch (member.key, member.value) {
            case ("request", let form): [Self.withoutAgency(form)]
            case ("requests", .array(let forms)): forms.map(Self.withoutAgency)
            case (_, let value): [value]
            }
        }
        return (answer + outcome.callbacks.map(\.body)).flatMap(\.texts).map(VisibleText.init)
    }

    private static func withoutAgency(_ form: JSONValue) -> JSONValue {
        .object(form.members.filter { $0.key != "agency" })
    }

    private static func mayShow(_ place: ExplainedPlace) -> Bool {
        switch place.fate {
        case .kept, .redacted: true
        case .sealed, .dropped, .unknown, .readOnly: false
        }
    }

    private static func mustNotShow(_ place: ExplainedPlace) -> Bool {
        switch place.fate {
        case .sealed, .dropped, .unknown, .readOnly(for: "purpose"): true
        case .kept, .redacted, .readOnly: false
        }
    }

    private static func texts(of place: ExplainedPlace) -> [String] {
        let value = place.value.flatMap { JSONValue(Array($0.utf8)) }
        return value?.texts.filter { $0.count >= Self.fewestCharacters && Instant(rfc3339: $0) == nil } ?? []
    }
}

/// A text that leaves the gateway, in lower case.
private struct VisibleText {
    private let text: String

    init(_ text: String) { self.text = text.lowercased() }

    /// Whether it holds another as whole words.
    func holds(_ other: String) -> Bool {
        self.text.ranges(of: other.lowercased()).contains { range in
            let before = range.lowerBound > self.text.startIndex ? self.text[..<range.lowerBound].last : nil
            let after = range.upperBound < self.text.endIndex ? self.text[range.upperBound] : nil
            return !Self.isWord(before) && !Self.isWord(after)
        }
    }

    private static func isWord(_ character: Character?) -> Bool {
        character.map { $0.isLetter || $0.isNumber || $0 == "_" } ?? false
    }
}
