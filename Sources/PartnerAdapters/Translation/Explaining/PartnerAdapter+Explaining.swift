public import CommunityRequests

extension PartnerAdapter {
    /// The most places of one message that are reported as unknown.
    public static let unknownPlaceLimit = 100

    /// What becomes of each place of a message, in the order of the payload.
    ///
    /// - Parameter showingValues: Whether the values themselves stand beside; else nothing that was sent is repeated
    ///   but the keys.
    public func explain(
        _ message: IncomingMessage,
        headers: MessageHeaders,
        settings: PartnerSettings,
        now: Instant,
        showingValues: Bool = false
    ) -> [ExplainedPlace] {
        let tree = self.fates(of: message, headers: headers, settings: settings, now: now)
        var walk = FateWalk(tree: tree, showingValues: showingValues)
        walk.explain(message.node, at: message.pointer, states: [0])
        return walk.explained
    }

    /// The places of a message that the adapter does not know, each once: how a partner's format drifts is seen here.
    public func unknownPlaces(
        in message: IncomingMessage,
        headers: MessageHeaders,
        settings: PartnerSettings,
        now: Instant
    ) -> [UnknownPlace] {
        self.unknownPlaces(
            in: message,
            along: self.fates(of: message, headers: headers, settings: settings, now: now)
        )
    }

    func unknownPlaces(in message: IncomingMessage, along tree: FateTree) -> [UnknownPlace] {
        var walk = FateWalk(tree: tree, showingValues: false)
        walk.findUnknown(message.node, states: [0])
        return walk.unknown
    }

    private func fates(
        of message: IncomingMessage,
        headers: MessageHeaders,
        settings: PartnerSettings,
        now: Instant
    ) -> FateTree {
        var translation = Translation(of: message, headers: headers, settings: settings, now: now)
        if case .close? = translation.intent(by: self.manifest.message.kind) { return self.closingFates }
        return self.submittingFates
    }
}

/// One walk through a payload along the places that are known.
private struct FateWalk {
    let tree: FateTree
    let showingValues: Bool
    private(set) var explained: [ExplainedPlace] = []
    private(set) var unknown: [UnknownPlace] = []
    /// The names from the message to where the walk is.
    private var way: [String] = []

    init(tree: FateTree, showingValues: Bool) {
        self.tree = tree
        self.showingValues = showingValues
    }

    /// - Parameter isInside: Whether it lies in a known value, and goes its way.
    mutating func explain(_ node: Payload.Node, at pointer: String, states: [Int], isInside: Bool = false) {
        let states = self.tree.entering(node, states)
        let uses = self.tree.uses(at: states)
        for use in uses { self.add(node, at: pointer, use) }
        guard self.tree.leadsOn(from: states), node.count > 0 else {
            if uses.isEmpty, !isInside, node.kind != .object || !self.tree.leadsOn(from: states) {
                self.add(node, at: pointer, FateUse(fate: .unknown, reason: "The adapter does not know it."))
            }
            return
        }
        let isCovered = isInside || !uses.isEmpty
        node.forEachMember { key, value in
            let next = self.tree.following(states, key: key)
            // What lies inside a known value goes its way, unless a place of its own says otherwise.
            guard !(isCovered && next.isEmpty) else { return }
            self.explain(value, at: pointer + "/" + Place.escaped(key), states: next, isInside: isCovered)
        }
        node.forEachElement { position, value in
            let next = self.tree.following(states, position: position, item: value)
            guard !(isCovered && next.isEmpty) else { return }
            self.explain(value, at: "\(pointer)/\(position)", states: next, isInside: isCovered)
        }
    }

    /// Finds what no place leads to. The way there is known; only its last key is not.
    mutating func findUnknown(_ node: Payload.Node, states: [Int], isInside: Bool = false) {
        let states = self.tree.entering(node, states)
        let isCovered = isInside || states.contains { !self.tree.nodes[$0].uses.isEmpty }
        guard self.tree.leadsOn(from: states), node.count > 0 else {
            if !isCovered, states.isEmpty { self.note(node) }
            return
        }
        node.forEachMember { key, value in
            let next = self.tree.following(states, key: key)
            guard !(isCovered && next.isEmpty) else { return }
            self.way.append(next.isEmpty ? Self.masked(key) : Place.escaped(key))
            self.findUnknown(value, states: next, isInside: isCovered)
            self.way.removeLast()
        }
        node.forEachElement { position, value in
            let next = self.tree.following(states, position: position, item: value)
            guard !(isCovered && next.isEmpty) else { return }
            self.way.append("*")
            self.findUnknown(value, states: next, isInside: isCovered)
            self.way.removeLast()
        }
    }

    private mutating func add(_ node: Payload.Node, at pointer: String, _ use: FateUse) {
        var value: String?
        if self.showingValues {
            var writer = JSONWriter()
            writer.write(node)
            value = writer.text
        }
        self.explained.append(
            ExplainedPlace(pointer: pointer, fate: use.fate, reason: use.reason, value: value)
        )
    }

    private mutating func note(_ node: Payload.Node) {
        let place = UnknownPlace(path: self.way.map { "/\($0)" }.joined(), kind: node.kind)
        guard self.unknown.count < PartnerAdapter.unknownPlaceLimit, !self.unknown.contains(place) else { return }
        self.unknown.append(place)
    }

    /// The key where it looks like a name; else it could be a value.
    private static func masked(_ key: String) -> String { FieldName.isName(key) ? key : "*" }
}
