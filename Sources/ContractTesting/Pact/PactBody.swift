import PartnerAdapters

/// A JSON body of a Pact file, with the rules for what is made at random in it.
struct PactBody {
    private let body: JSONValue
    private let type: String

    init(_ body: JSONValue, type: String) {
        self.body = body
        self.type = type
    }

    var json: JSONValue {
        ["contentType": .string(self.type), "contentTypeHint": "TEXT", "encoded": false, "content": self.body]
    }

    /// A regular expression for each place that holds a random value, by its JSONPath.
    static func rules(for body: JSONValue, at path: String = "$") -> [(String, JSONValue)] {
        switch body {
        case .object(let members):
            return members.flatMap { Self.rules(for: $0.value, at: path + Self.step($0.key)) }
        case .array(let items):
            return items.enumerated().flatMap { Self.rules(for: $1, at: "\(path)[\($0)]") }
        case .string(let text):
            guard let kind = Placeholder(recognizing: text) else { return [] }
            let matcher: JSONValue = ["match": "regex", "regex": .string(kind.pattern)]
            return [(path, ["combine": "AND", "matchers": [matcher]])]
        case .number, .bool, .null: return []
        }
    }

    private static func step(_ key: String) -> String {
        let isPlain =
            !key.isEmpty
            && key.utf8.allSatisfy { byte in
                (97...122).contains(byte) || (65...90).contains(byte) || (48...57).contains(byte) || byte == 95
            }
        return isPlain ? ".\(key)" : "['\(key)']"
    }
}

extension Placeholder {
    /// What every value of its kind matches.
    fileprivate var pattern: String {
        let name = "[0-9a-z]{26}"
        let code = "[0-9A-HJKMNP-TV-Z]"
        return switch self {
        case .requestID: "^req_\(name)$"
        case .releaseID: "^rel_\(name)$"
        case .responder: "^rsp_\(name)$"
        case .publicCode: "^CR-\(code){4}-\(code){4}-\(code)$"
        case .statusURL: "^/v1/partners/[a-z0-9_-]{1,64}/requests/req_\(name)$"
        case .footageURL: "/v1/partners/[a-z0-9_-]{1,64}/releases/rel_\(name)/footage/rsp_\(name)$"
        case .tokenKey: "^[A-Za-z0-9+/]+={0,2}$"
        }
    }
}
