import CommunityRequests

extension CallbackTemplate {
    /// The body that says what happened.
    func body(for event: CallbackEvent) -> CallbackBody {
        var writer = JSONWriter()
        self.write(to: &writer, from: CallbackValues(event: event))
        return CallbackBody(contentType: "application/json", bytes: writer.bytes)
    }

    private func write(to writer: inout JSONWriter, from values: CallbackValues) {
        switch self {
        case .text(let text): writer.string(text)
        case .flag(let flag): writer.bool(flag)
        case .null: writer.null()
        case .variable(let variable): values.write(variable, to: &writer)
        case .mixed(let parts):
            let texts = parts.map { part in
                switch part {
                case .text(let text): text
                case .variable(let variable): values.text(of: variable) ?? ""
                }
            }
            writer.string(texts.joined())
        case .list(let items):
            writer.array { writer in
                for item in items { writer.item { item.write(to: &$0, from: values) } }
            }
        case .object(let members):
            writer.object { writer in
                for member in members { writer.member(member.key) { member.value.write(to: &$0, from: values) } }
            }
        case .each(let list, let template):
            writer.array { writer in
                for item in values.items(of: list) { writer.item { template.write(to: &$0, from: item) } }
            }
        }
    }
}

/// The values of the variables at one place of a body.
private struct CallbackValues {
    let event: CallbackEvent
    var item: CallbackItem?
    var clip: TimeWindow?
    var violation: Violation?

    init(event: CallbackEvent) {
        self.event = event
    }

    /// The value as a text; `nil` where there is none, and of lists.
    func text(of variable: CallbackVariable) -> String? {
        let request = self.event.request
        switch variable {
        case .event: return self.event.kind.rawValue
        case .time: return self.event.time.rfc3339
        case .reference: return request.reference
        case .investigation: return request.investigation.description
        case .requestID: return request.requestID.description
        case .publicCode: return request.code.description
        case .state: return request.state.rawValue
        case .agency: return request.agency.description
        case .releaseID:
            switch self.event.content {
            case .released(let release, _), .withdrawn(let release, _): return release.description
            case .published, .refused, .closed: return nil
            }
        case .responder:
            if case .withdrawn(_, let responder) = self.event.content { return responder.description }
            return self.item?.responder.description
        case .footageURL: return self.item?.footageURL
        case .rule: return self.violation?.rule.description
        case .pointer: return self.violation?.pointer
        case .detail: return self.violation?.detail
        case .start: return self.clip?.start.rfc3339
        case .end: return self.clip?.end.rfc3339
        case .items, .clips, .violations: return nil
        }
    }

    /// The scope of each item of a list.
    func items(of list: CallbackVariable) -> [CallbackValues] {
        switch (list, self.event.content) {
        case (.items, .released(_, let items)):
            return items.map { item in self.with { $0.item = item } }
        case (.violations, .refused(let violations)):
            return violations.map { violation in self.with { $0.violation = violation } }
        case (.clips, _):
            return (self.item?.clips ?? []).map { clip in self.with { $0.clip = clip } }
        default:
            return []
        }
    }

    /// Writes a variable that stands alone: a list with all that its items have.
    func write(_ variable: CallbackVariable, to writer: inout JSONWriter) {
        guard let scope = CallbackScope.ofItems(in: variable) else {
            if let text = self.text(of: variable) { writer.string(text) } else { writer.null() }
            return
        }
        writer.array { writer in
            for item in self.items(of: variable) {
                writer.item { writer in
                    writer.object { writer in
                        for member in scope.ownVariables {
                            writer.member(member.rawValue) { item.write(member, to: &$0) }
                        }
                    }
                }
            }
        }
    }

    private func with(_ change: (inout CallbackValues) -> Void) -> CallbackValues {
        var values = self
        change(&values)
        return values
    }
}
