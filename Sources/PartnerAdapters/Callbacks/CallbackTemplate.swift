import CommunityRequests

/// The bodies of an adapter's callbacks.
struct CallbackPlan: Sendable {
    let templates: [CallbackKind: CallbackTemplate]
}

/// The body of a callback, compiled: JSON with variables in it.
indirect enum CallbackTemplate: Sendable, Equatable {
    case text(String)
    case flag(Bool)
    case null
    /// A variable alone: the value keeps its type, a list stays a list.
    case variable(CallbackVariable)
    /// Texts and variables, which then are texts too.
    case mixed([Part])
    case list([CallbackTemplate])
    case object([Member])
    /// One value for each item of a list.
    case each(CallbackVariable, CallbackTemplate)

    struct Member: Sendable, Equatable {
        let key: String
        let value: CallbackTemplate
    }

    enum Part: Sendable, Equatable {
        case text(String)
        case variable(CallbackVariable)
    }
}

/// Why a text of a callback's body makes no sense.
struct CallbackTextMistake: Error, Equatable {
    enum Reason: Equatable {
        case unknownVariable(String)
        case strayBrace
        case listInText(CallbackVariable)
    }

    let reason: Reason
}

extension CallbackTemplate {
    /// Compiles a text: `{reference}` is a variable, `{{` and `}}` are braces.
    static func parse(_ text: String, known: [CallbackVariable]) throws(CallbackTextMistake) -> CallbackTemplate {
        var parts: [Part] = []
        var literal = ""
        var rest = text[...]
        while let next = rest.popFirst() {
            switch next {
            case "{" where rest.first == "{", "}" where rest.first == "}":
                rest.removeFirst()
                literal.append(next)
            case "{":
                guard let end = rest.firstIndex(of: "}") else { throw CallbackTextMistake(reason: .strayBrace) }
                let name = String(rest[..<end])
                rest = rest[rest.index(after: end)...]
                guard let variable = CallbackVariable(rawValue: name), known.contains(variable) else {
                    throw CallbackTextMistake(reason: .unknownVariable(name))
                }
                if !literal.isEmpty { parts.append(.text(literal)) }
                literal = ""
                parts.append(.variable(variable))
            case "}":
                throw CallbackTextMistake(reason: .strayBrace)
            default:
                literal.append(next)
            }
        }
        if !literal.isEmpty { parts.append(.text(literal)) }
        switch (parts.first, parts.count) {
        case (.variable(let variable)?, 1): return .variable(variable)
        case (.text(let text)?, 1): return .text(text)
        case (nil, _): return .text("")
        default: break
        }
        for case .variable(let variable) in parts where CallbackScope.ofItems(in: variable) != nil {
            throw CallbackTextMistake(reason: .listInText(variable))
        }
        return .mixed(parts)
    }
}
