import CommunityRequests

/// The translation of one message while it goes on: what it reads from, and what it found wrong so far.
struct Translation {
    let message: IncomingMessage
    let headers: MessageHeaders
    let settings: PartnerSettings
    let now: Instant
    /// What readers need to know beside the value.
    var context: ReadingContext
    private(set) var violations: [Violation] = []

    init(of message: IncomingMessage, headers: MessageHeaders, settings: PartnerSettings, now: Instant) {
        self.message = message
        self.headers = headers
        self.settings = settings
        self.now = now
        self.context = ReadingContext(zone: settings.timeZone, state: nil)
    }

    /// Notes what is wrong; of one rule at one place what was said first.
    mutating func violate(_ rule: RuleID, at pointer: String, _ detail: String) {
        guard !self.violations.contains(where: { $0.rule == rule && $0.pointer == pointer }) else { return }
        self.violations.append(Violation(rule: rule, pointer: pointer, detail: detail))
    }

    /// Notes that a list lacks an item. Several may be missing in one list, and only the detail tells them apart.
    private mutating func missItem(_ violation: Violation) {
        if !self.violations.contains(violation) { self.violations.append(violation) }
    }

    /// Reads a canonical field.
    mutating func read<Reader>(_ field: Field<Reader>) -> Reading<Reader.Value> {
        switch self.outcome(of: field.source) {
        case .read(let value, let pointer):
            return .read(value, at: pointer)
        case .failed(let pointer):
            return .failed(at: pointer)
        case .missing(let pointer, let rule, let detail):
            guard field.isRequired else { return .absent(at: pointer) }
            if case .place(let place, _, _) = field.source, let (key, value) = place.selection,
                pointer == place.home(in: self.message)
            {
                let detail = "Write an item here whose `\(key)` is `\(value)`. \(detail ?? Reader.expectation)"
                self.missItem(Violation(rule: rule, pointer: pointer, detail: detail))
                return .failed(at: pointer)
            }
            self.violate(rule, at: pointer, detail ?? self.absence(of: field.source) ?? Reader.expectation)
            return .failed(at: pointer)
        }
    }

    /// Reads a field that an adapter need not map.
    mutating func read<Reader>(_ field: Field<Reader>?) -> Reading<Reader.Value> {
        guard let field else { return .absent(at: "") }
        return self.read(field)
    }

    /// Looks for a value.
    mutating func outcome<Reader>(of source: Source<Reader>) -> Outcome<Reader.Value> {
        switch source {
        case .place(let place, let table, let reader):
            // The common case hands nothing on but the value that is there.
            switch place.glance(from: self.message.node) {
            case .value(let node):
                return self.outcome(of: node, at: place.pointer(after: self.message.pointer), table: table, reader)
            case .nothing: return .missing(at: place.pointer(after: self.message.pointer), detail: nil)
            case .unknown: break
            }
            let found = place.find(from: self.message.node, prefix: self.message.pointer, message: self.message)
            return self.outcome(of: found, table: table, reader)
        case .setting(let name, let fallback, let reader):
            guard let text = self.settings.scalars[name] ?? fallback else {
                return .missing(at: "", detail: "The partner's settings need `\(name)`.")
            }
            return self.outcome(at: "", in: "The partner's setting `\(name)`: ") { () throws(ReadingFailure) in
                try reader.read(text)
            }
        case .constant(let text, let reader):
            return self.outcome(at: "", in: "The adapter's constant: ") { () throws(ReadingFailure) in
                try reader.read(text)
            }
        case .header(let name, let reader):
            guard let text = self.headers.single(name), !text.isEmpty else { return .missing(at: "", detail: nil) }
            return self.outcome(at: "", in: "The header `\(name)`: ") { () throws(ReadingFailure) in
                try reader.read(text)
            }
        case .firstOf(let sources):
            return self.first(of: sources)
        case .exactlyOne(let sources):
            return self.exactlyOne(of: sources)
        case .all(let sources, let combination):
            return self.all(of: sources, as: combination)
        case .text(let source, let reader):
            return self.outcome(ofText: source, reader)
        }
    }

    /// Joins a text and reads it as if it had been sent so.
    private mutating func outcome<Reader: FieldReader>(
        ofText source: Source<TextField>,
        _ reader: Reader
    ) -> Outcome<Reader.Value> {
        switch self.outcome(of: source) {
        case .read(let text, let pointer):
            let places = source.places.map { "`\($0.home(in: self.message))`" }.joined(separator: ", ")
            let context = self.context
            return self.outcome(at: pointer, in: "\(places) together: ") { () throws(ReadingFailure) in
                try reader.read(.text(text), in: context)
            }
        case .missing(let pointer, let rule, let detail):
            return .missing(at: pointer, rule: rule, detail: detail ?? "Write this part, too. \(Reader.expectation)")
        case .failed(let pointer): return .failed(at: pointer)
        }
    }

    /// Reads what stands at a place, which has to be one value.
    mutating func outcome<Reader: FieldReader>(
        of found: Place.Finding,
        table: String?,
        _ reader: Reader
    ) -> Outcome<Reader.Value> {
        switch found {
        case .one(let node, let pointer):
            return self.outcome(of: node, at: pointer, table: table, reader)
        case .several(let found, _):
            let pointer = Translation.commonPointer(of: found.map(\.pointer))
            self.violate(.exactlyOne, at: pointer, "Write exactly one of these.")
            return .failed(at: pointer)
        case .nothing(let pointer):
            return .missing(at: pointer, detail: nil)
        case .unfit(let rule, let pointer, let detail):
            self.violate(rule, at: pointer, detail)
            return .failed(at: pointer)
        }
    }

    /// Reads what was found.
    mutating func outcome<Reader: FieldReader>(
        of node: Payload.Node,
        at pointer: String,
        table: String?,
        _ reader: Reader
    ) -> Outcome<Reader.Value> {
        let context = self.context
        guard let table else {
            return self.outcome(at: pointer, in: "") { () throws(ReadingFailure) in
                try reader.read(node, in: context)
            }
        }
        let entries = self.settings.tables[table]
        return self.outcome(at: pointer, in: "") { () throws(ReadingFailure) in
            let word = try TextReader().read(node)
            guard let text = entries?[word] else {
                throw ReadingFailure(
                    rule: .table,
                    detail: "The table `\(table)` of the partner's settings has no entry for this."
                )
            }
            return try reader.read(text)
        }
    }

    private mutating func outcome<Value>(
        at pointer: String,
        in origin: String,
        _ read: () throws(ReadingFailure) -> Value
    ) -> Outcome<Value> {
        do throws(ReadingFailure) {
            return .read(try read(), at: pointer)
        } catch {
            guard error.rule != .required else {
                return .missing(at: pointer, detail: error == .missing ? nil : error.detail)
            }
            self.violate(error.rule, at: pointer, origin + error.detail)
            return .failed(at: pointer)
        }
    }

    /// What to say of a missing value whose place the payload has not.
    private func absence<Reader>(of source: Source<Reader>) -> String? {
        switch source {
        case .header(let name, _): "Send the header `\(name)`, once."
        default: nil
        }
    }
}
