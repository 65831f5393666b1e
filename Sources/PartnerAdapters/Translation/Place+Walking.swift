import CommunityRequests

extension Place {
    /// What stands at a place.
    enum Finding: Sendable {
        case one(Payload.Node, at: String)
        case several([Found], at: String)
        case nothing(at: String)
        /// A list stands where one value is wanted, one value where a list is, a scalar where an object is, or something
        /// else where XML is.
        case unfit(RuleID, at: String, detail: String)
    }

    /// Whether something stands at a place, before it is read.
    enum Presence: Sendable {
        case present
        /// Nothing, `null`, or a blank text.
        case vacant
        /// The place cannot be reached: what is on the way there has the wrong type, or is no XML.
        case misplaced(RuleID, at: String, detail: String)
    }

    /// What stands at a place, as far as that is told without making a pointer.
    enum Glance {
        case value(Payload.Node)
        case nothing
        /// Several may stand there, or what is on the way there does not fit.
        case unknown
    }

    /// One of several values at a place.
    struct Found: Sendable {
        let node: Payload.Node
        let pointer: String
        /// Whether it lies in the XML that a text of the payload holds: its pointer is then that text's.
        var isEmbedded = false
    }

    /// Walks the place; `null` is nothing.
    ///
    /// - Parameters:
    ///   - origin: Where the place begins: the message, or an item of one of its lists.
    ///   - prefix: The pointer of `origin`.
    ///   - message: The message, to which references go back, and its own pointer.
    func find(from origin: Payload.Node, prefix: String, message: IncomingMessage) -> Finding {
        // Only the payload tells whether a position is part of the pointer: one element of XML alone is no list.
        guard let names = self.names, origin.format != .xml || !names.holdsPosition else {
            return self.findEverywhere(from: origin, prefix: prefix, message: message)
        }
        // The common case makes no text: the pointer of a place without additions is known beforehand.
        switch names.walk(from: origin) {
        case .end(let node):
            let pointer = self.pointer(after: prefix)
            return node.isNull ? .nothing(at: pointer) : .one(node, at: pointer)
        case .nothing:
            return .nothing(at: self.pointer(after: prefix))
        case .itself:
            return self.findEverywhere(from: origin, prefix: prefix, message: message)
        case .list(let step):
            return .unwantedList(at: self.pointer(after: prefix, steps: step))
        case .scalar(let step):
            return .unwantedScalar(at: self.pointer(after: prefix, steps: step), before: self.steps[step])
        }
    }

    /// Looks at the place, where no step is an addition; its pointer is then ``pointer``.
    func glance(from origin: Payload.Node) -> Glance {
        // In XML only the payload tells whether a position is part of the pointer.
        guard let names = self.names, origin.format != .xml || !names.holdsPosition else { return .unknown }
        switch names.walk(from: origin) {
        case .end(let node): return node.isNull ? .nothing : .value(node)
        case .nothing: return .nothing
        case .itself, .list, .scalar: return .unknown
        }
    }

    /// The pointer of what the first of the steps lead to.
    private func pointer(after prefix: String, steps: Int) -> String {
        prefix + Place(text: self.text, steps: Array(self.steps.prefix(steps))).pointer
    }

    /// The place's own pointer, behind that of where it begins.
    func pointer(after prefix: String) -> String {
        prefix.isEmpty ? self.pointer : prefix + self.pointer
    }

    /// Where what stands at the place belongs, up to its first addition.
    func home(in message: IncomingMessage) -> String {
        guard self.head == nil else { return self.pointer(after: message.pointer) }
        // Whether a position is part of the pointer only the payload tells.
        let additions = self.steps.firstIndex { if case .member = $0 { false } else { true } }
        let place = Place(text: self.text, steps: Array(self.steps.prefix(additions ?? self.steps.count)))
        switch place.find(from: message.node, prefix: message.pointer, message: message) {
        case .one(_, let pointer), .several(_, let pointer), .nothing(let pointer), .unfit(_, let pointer, _):
            return pointer
        }
    }

    /// Whether something stands at the place.
    func presence(in message: IncomingMessage) -> Presence {
        // What is there, or not, is told without making a pointer.
        switch self.names?.walk(from: message.node) {
        case .end(let node): return node.isVacant ? .vacant : .present
        case .nothing: return .vacant
        case .itself, .list, .scalar, nil: break
        }
        switch self.find(from: message.node, prefix: message.pointer, message: message) {
        case .one(let node, _): return node.isVacant ? .vacant : .present
        case .several(let found, _): return found.allSatisfy(\.node.isVacant) ? .vacant : .present
        case .nothing: return .vacant
        case .unfit(let rule, let pointer, let detail): return .misplaced(rule, at: pointer, detail: detail)
        }
    }

    /// The value of one step; a position 0 of what is no list is the value itself, as a single element of XML is.
    static func member(_ name: String, _ position: Int?, of node: Payload.Node) -> Payload.Node? {
        switch node.kind {
        case .object:
            if let member = node[name] { return member }
            return position == 0 ? node : nil
        case .array: return position.flatMap { node[$0] }
        case .string where node.format == .xml:
            return node[name] ?? (position == 0 || name == "#text" ? node : nil)
        case .string, .number, .bool: return position == 0 ? node : nil
        case .null: return nil
        }
    }
}

extension Place.Finding {
    static func unwantedList(at pointer: String) -> Place.Finding {
        .unfit(.type, at: pointer, detail: "Write one object here, not a list.")
    }

    static func unwantedValue(at pointer: String) -> Place.Finding {
        .unfit(.type, at: pointer, detail: "Write a list here.")
    }

    /// A scalar in which the next step was to be.
    static func unwantedScalar(at pointer: String, before step: Place.Step) -> Place.Finding {
        if case .member(_, position: .some) = step { return self.unwantedValue(at: pointer) }
        return .unfit(.type, at: pointer, detail: "Write an object here.")
    }
}
