extension Place {
    /// Why a text is no place, and what to write.
    struct Mistake: Error, Hashable {
        let message: String
        let suggestion: String
    }

    /// Compiles a place that begins at the message.
    convenience init(parsing text: String) throws(Mistake) {
        try self.init(parsing: text, from: text[...])
    }

    /// Compiles a place that begins at an item of a list: `./color`.
    convenience init(parsingRelative text: String) throws(Mistake) {
        guard text.hasPrefix("./") else {
            throw Mistake(
                message: "a place in an item begins with `./`",
                suggestion: "Write `./\(text.drop { $0 == "." || $0 == "/" })`."
            )
        }
        try self.init(parsing: text, from: text.dropFirst())
    }

    private convenience init(parsing text: String, from pointer: Substring) throws(Mistake) {
        guard text.utf8.count <= Place.lengthLimit else {
            throw Mistake(message: "a place has at most \(Place.lengthLimit) bytes", suggestion: "Shorten it.")
        }
        guard pointer.isEmpty || pointer.hasPrefix("/") else {
            throw Mistake(
                message: "a place begins with `/`",
                suggestion: "Write `/\(pointer.drop { $0 == "." || $0 == "$" })`."
            )
        }
        var parser = PlaceParser(rest: pointer)
        let steps = try parser.steps()
        guard steps.count <= Place.stepLimit else {
            throw Mistake(message: "a place has at most \(Place.stepLimit) steps", suggestion: "Shorten it.")
        }
        self.init(text: text, steps: steps)
    }
}

/// Takes a place apart, from left to right.
private struct PlaceParser {
    var rest: Substring

    mutating func steps() throws(Place.Mistake) -> [Place.Step] {
        var steps: [Place.Step] = []
        while let next = self.rest.first {
            switch next {
            case "/":
                self.rest.removeFirst()
                steps += try self.member()
            case "!":
                if self.rest == "!text" {
                    self.rest = ""
                    steps.append(.text)
                    continue
                }
                guard self.take("!xml"), self.rest.isEmpty || self.rest.hasPrefix("/") else {
                    throw self.mistake(
                        "after `!` only `xml` may follow, or `text` at the end",
                        "Write `!xml` or `!text`, or `~!` for the character."
                    )
                }
                guard !steps.contains(.xml) else {
                    throw self.mistake("`!xml` can stand once only", "Read XML in XML as a text.")
                }
                steps.append(.xml)
            case "-" where self.rest.hasPrefix("->"):
                steps.append(try self.reference())
            default:
                throw self.mistake("`\(next)` cannot stand here", "Write `~\(next)` where it is part of a name.")
            }
        }
        return steps
    }

    private mutating func member() throws(Place.Mistake) -> [Place.Step] {
        if self.rest.hasPrefix("*"), self.endsStep(self.rest.dropFirst()) {
            self.rest.removeFirst()
            return [.each]
        }
        let name = try self.name()
        let step = Place.Step.member(name, position: Place.position(of: name))
        guard self.rest.hasPrefix("[") else { return [step] }
        let (key, value) = try self.filter()
        guard let value else {
            throw self.mistake("`[\(key)]` stands only after `->`", "Write `[\(key)=VALUE]`.")
        }
        return [step, .items(key: key, value: value)]
    }

    private mutating func reference() throws(Place.Mistake) -> Place.Step {
        self.rest.removeFirst(2)
        var list: [String] = []
        while self.rest.hasPrefix("/") {
            self.rest.removeFirst()
            list.append(try self.name())
            guard self.rest.hasPrefix("[") else { continue }
            let (key, value) = try self.filter()
            guard value == nil else {
                throw self.mistake(
                    "a reference is followed to the item whose `\(key)` it names",
                    "Write `[\(key)]` without a value."
                )
            }
            return .follow(list: list, key: key)
        }
        throw self.mistake("`->` needs a list and its key", "Write `->/LIST[KEY]`, as in `->/agencyComponent[$id]`.")
    }

    /// Reads up to the end of a step; what is escaped is taken literally.
    private mutating func name() throws(Place.Mistake) -> String {
        var name = ""
        while let next = self.rest.first, next != "/", next != "[", next != "!", !self.rest.hasPrefix("->") {
            guard next != "]", next != "*" else {
                throw self.mistake("`\(next)` cannot stand in a name", "Write `~\(next)` for the character itself.")
            }
            self.rest.removeFirst()
            name.append(next == "~" ? try self.escape() : next)
        }
        guard !name.isEmpty else {
            throw self.mistake("a step without a name", "Write each name once, without a `/` at the end.")
        }
        return name
    }

    private mutating func filter() throws(Place.Mistake) -> (key: String, value: String?) {
        self.rest.removeFirst()
        var key = ""
        var value: String?
        while let next = self.rest.first, next != "]" {
            self.rest.removeFirst()
            if next == "=", value == nil {
                value = ""
                continue
            }
            let character = next == "~" ? try self.escape() : next
            if value == nil { key.append(character) } else { value?.append(character) }
        }
        guard self.take("]"), !key.isEmpty, value != "" else {
            throw self.mistake("a filter is not complete", "Write `[KEY=VALUE]`.")
        }
        return (key, value)
    }

    private mutating func escape() throws(Place.Mistake) -> Character {
        switch self.rest.popFirst() {
        case "0": return "~"
        case "1": return "/"
        case let literal? where "*[]!->=".contains(literal): return literal
        default:
            throw self.mistake(
                "`~` must be followed by 0, 1 or a character it takes literally",
                "Write `~0` for `~` and `~1` for `/`."
            )
        }
    }

    private mutating func take(_ text: String) -> Bool {
        guard self.rest.hasPrefix(text) else { return false }
        self.rest.removeFirst(text.count)
        return true
    }

    private func endsStep(_ rest: Substring) -> Bool {
        rest.isEmpty || rest.hasPrefix("/") || rest.hasPrefix("!") || rest.hasPrefix("->")
    }

    private func mistake(_ message: String, _ suggestion: String) -> Place.Mistake {
        Place.Mistake(message: message, suggestion: suggestion)
    }
}

extension Place {
    /// The position that a name is in a list (RFC 6901 §4: no leading zeros).
    fileprivate static func position(of name: String) -> Int? {
        guard name.utf8.count <= 4, name.utf8.allSatisfy({ (48...57).contains($0) }),
            name == "0" || !name.hasPrefix("0")
        else { return nil }
        return Int(name)
    }
}
