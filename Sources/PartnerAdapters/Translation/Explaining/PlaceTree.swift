/// What a place of a payload is for, and what stands at places that lead to others.
protocol PlaceUse: Sendable, Hashable {
    /// The value that names another part of the message.
    static var reference: Self { get }
    /// The value by which references name a part.
    static var referenced: Self { get }
    /// The value that tells the items of a list apart.
    static func selection(_ value: String) -> Self
    /// Whether places inside of XML that a text holds are places of their own; else that text is one place.
    static var entersText: Bool { get }
}

/// The places that an adapter knows, as a tree along which a payload is walked.
///
/// Several places may lead to one value (`/items/*` and `/items/0`), so that a walk is at several nodes at once.
struct PlaceTree<Use: PlaceUse>: Sendable {
    struct Node: Sendable {
        var members: [String: Int] = [:]
        var each: Int?
        var filters: [Filter] = []
        var uses: [Use] = []
    }

    struct Filter: Sendable {
        let key: String
        let value: String
        let target: Int
    }

    private(set) var nodes = [Node()]

    /// Notes what a place is for.
    mutating func insert(_ place: Place, _ use: Use) {
        var current = 0
        for step in place.steps {
            switch step {
            case .member(let name, _):
                current = self.member(name, of: current)
            case .each:
                current = self.each(of: current)
            case .items(let key, let value):
                self.note(key, ofItemsOf: current, .selection(value), for: step)
                current = self.filter(key, value, of: current)
            case .follow(let list, let key):
                self.add(.reference, to: current)
                current = list.reduce(0) { self.member($1, of: $0) }
                self.note(key, ofItemsOf: current, .referenced, for: step)
                current = self.each(of: current)
            case .text: break
            case .xml:
                guard Use.entersText else { return self.add(use, to: current) }
                current = self.member(Self.textKey, of: current)
            }
        }
        self.add(use, to: current)
    }

    /// The nodes to which the XML that a text holds leads.
    func entering(textAt states: [Int]) -> [Int] { self.following(states, key: Self.textKey) }

    /// No key of a payload, in which U+0000 is never used.
    private static var textKey: String { "\0xml" }

    /// The nodes to which a member of an object leads.
    func following(_ states: [Int], key: String) -> [Int] {
        states.compactMap { self.nodes[$0].members[key] }
    }

    /// The nodes to which an item of a list leads.
    func following(_ states: [Int], position: Int, item: Payload.Node) -> [Int] {
        states.flatMap { state -> [Int] in
            let node = self.nodes[state]
            var next = [node.members[String(position)], node.each].compactMap(\.self)
            for filter in node.filters where item[filter.key]?.says(filter.value) ?? false {
                next.append(filter.target)
            }
            return next
        }
    }

    /// The nodes at which a value is: what is no list may be meant by position 0, and in XML as the only item of a list.
    func entering(_ node: Payload.Node, _ states: [Int]) -> [Int] {
        if node.isListOfOne { return states + self.following(states, position: 0, item: node) }
        return node.kind == .array || node.isNull ? states : states + self.following(states, key: "0")
    }

    /// What the value at these nodes is for.
    func uses(at states: [Int]) -> [Use] {
        var uses: [Use] = []
        for use in states.flatMap({ self.nodes[$0].uses }) where !uses.contains(use) { uses.append(use) }
        return uses
    }

    /// Whether places lead further from these nodes.
    func leadsOn(from states: [Int]) -> Bool {
        states.contains { state in
            let node = self.nodes[state]
            return !node.members.isEmpty || node.each != nil || !node.filters.isEmpty
        }
    }

    private mutating func note(_ key: String, ofItemsOf list: Int, _ use: Use, for step: Place.Step) {
        let named = self.member(key, of: self.each(of: list))
        self.add(use, to: named)
        // A selection may be one of several texts.
        if case .items = step { self.add(use, to: self.each(of: named)) }
    }

    private mutating func add(_ use: Use, to node: Int) {
        if !self.nodes[node].uses.contains(use) { self.nodes[node].uses.append(use) }
    }

    private mutating func member(_ name: String, of node: Int) -> Int {
        if let known = self.nodes[node].members[name] { return known }
        self.nodes.append(Node())
        self.nodes[node].members[name] = self.nodes.count - 1
        return self.nodes.count - 1
    }

    private mutating func each(of node: Int) -> Int {
        if let known = self.nodes[node].each { return known }
        self.nodes.append(Node())
        self.nodes[node].each = self.nodes.count - 1
        return self.nodes.count - 1
    }

    private mutating func filter(_ key: String, _ value: String, of node: Int) -> Int {
        if let known = self.nodes[node].filters.first(where: { $0.key == key && $0.value == value }) {
            return known.target
        }
        self.nodes.append(Node())
        self.nodes[node].filters.append(Filter(key: key, value: value, target: self.nodes.count - 1))
        return self.nodes.count - 1
    }
}
