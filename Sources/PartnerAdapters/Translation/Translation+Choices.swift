import CommunityRequests

extension Translation {
    /// The first of several values that is there.
    mutating func first<Reader>(of sources: [Source<Reader>]) -> Outcome<Reader.Value> {
        var detail: String?
        for source in sources {
            for outcome in self.outcomes(of: source, stopAtFirst: true) {
                guard case .missing(_, _, let reason) = outcome else { return outcome }
                detail = detail ?? reason
            }
        }
        return .missing(at: self.home(of: .firstOf(sources)), detail: detail)
    }

    /// The one of several values that is there; none is missing, two are too many.
    mutating func exactlyOne<Reader>(of sources: [Source<Reader>]) -> Outcome<Reader.Value> {
        // Whether a value is there is decided before any is read: two shapes, of which one is right, are still two.
        // A loop, because a closure would take a copy of all that is read from.
        var present: [Source<Reader>] = []
        var misplaced: String?
        for source in sources {
            switch self.presence(of: source) {
            case .present: present.append(source)
            case .vacant: break
            case .misplaced(let rule, let pointer, let detail):
                self.violate(rule, at: pointer, detail)
                misplaced = misplaced ?? pointer
            }
        }
        if present.count == 1 { return self.outcome(of: present[0]) }
        if present.isEmpty, let misplaced { return .failed(at: misplaced) }
        guard sources.count > 1 else { return .missing(at: self.home(of: sources[0]), detail: nil) }
        let places = (present.isEmpty ? sources : present).map { self.home(of: $0) }
        let pointer = Translation.commonPointer(of: places)
        let detail = "Write exactly one of: \(places.joined(separator: ", "))."
        guard present.count > 1 else {
            return .missing(at: pointer, rule: .exactlyOne, detail: detail)
        }
        self.violate(.exactlyOne, at: pointer, detail)
        return .failed(at: pointer)
    }

    /// All of several values that are there, made one.
    mutating func all<Reader>(
        of sources: [Source<Reader>],
        as combination: Combination
    ) -> Outcome<Reader.Value> {
        var values: [Reader.Value] = []
        var heaviest = (weight: -1, pointer: "")
        var failure: Outcome<Reader.Value>?
        for source in sources {
            for outcome in self.outcomes(of: source, stopAtFirst: false) {
                switch outcome {
                case .read(let value, let pointer):
                    values.append(value)
                    let weight = Reader.weight(of: value)
                    if weight > heaviest.weight { heaviest = (weight, pointer) }
                case .missing:
                    if case .joinedWhole = combination { return outcome }
                case .failed: failure = failure ?? outcome
                }
            }
        }
        if let failure { return failure }
        let pointer = self.home(of: .all(sources, combination))
        guard !values.isEmpty else { return .missing(at: pointer, detail: nil) }
        // A text that is joined of a list's items stands in the list; one of several fields stands where its longest
        // part is, and one time of several where it is.
        let isOne = combination.picks ? values.count == 1 : sources.count > 1
        return .read(Reader.combine(values, as: combination), at: isOne ? heaviest.pointer : pointer)
    }

    /// The values of a source, each read for itself where its place holds several.
    private mutating func outcomes<Reader>(
        of source: Source<Reader>,
        stopAtFirst: Bool
    ) -> [Outcome<Reader.Value>] {
        guard case .place(let place, let table, let reader) = source, place.names == nil else {
            return [self.outcome(of: source)]
        }
        let all = place.find(from: self.message.node, prefix: self.message.pointer, message: self.message)
        guard case .several(let found, _) = all else { return [self.outcome(of: all, table: table, reader)] }
        var outcomes: [Outcome<Reader.Value>] = []
        for item in found {
            let outcome = self.outcome(of: item.node, at: item.pointer, table: table, reader)
            outcomes.append(outcome)
            if stopAtFirst, !outcome.isMissing { break }
        }
        return outcomes
    }

    /// Where a source's value stands or belongs, up to the first step of which there may be several.
    func home<Reader>(of source: Source<Reader>) -> String {
        switch source {
        case .place(let place, _, _): place.home(in: self.message)
        case .setting, .constant, .header: self.message.pointer
        case .firstOf(let sources), .exactlyOne(let sources), .all(let sources, _):
            sources.first.map { self.home(of: $0) } ?? self.message.pointer
        case .text(let source, _): self.home(of: source)
        }
    }

    private func presence<Reader>(of source: Source<Reader>) -> Place.Presence {
        switch source {
        case .place(let place, _, _): return place.presence(in: self.message)
        case .setting(let name, let fallback, _):
            return self.settings.scalars[name] != nil || fallback != nil ? .present : .vacant
        case .constant: return .present
        case .header(let name, _): return self.headers.single(name) != nil ? .present : .vacant
        case .firstOf(let sources), .exactlyOne(let sources), .all(let sources, _):
            var presence = Place.Presence.vacant
            for source in sources {
                switch self.presence(of: source) {
                case .present: return .present
                case .vacant: break
                case .misplaced(let rule, let pointer, let detail):
                    presence = .misplaced(rule, at: pointer, detail: detail)
                }
            }
            return presence
        case .text(let source, _): return self.presence(of: source)
        }
    }

    /// The innermost place that holds all of these.
    static func commonPointer(of pointers: [String]) -> String {
        var common = pointers.first?.split(separator: "/") ?? []
        for pointer in pointers {
            let names = pointer.split(separator: "/")
            common = zip(common, names).prefix { $0 == $1 }.map(\.0)
        }
        return common.map { "/\($0)" }.joined()
    }
}
