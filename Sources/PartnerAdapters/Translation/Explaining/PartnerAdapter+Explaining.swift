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
        var walk = FateWalk(
            tree: self.fates(of: message, headers: headers, settings: settings, now: now),
            showingValues: false
        )
        walk.findUnknown(message.node, at: "", states: [0])
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

    init(tree: FateTree, showingValues: Bool) {
        self.tree = tree
        self.showingValues = showingValues
    }

    mutating func explain(_ node: Payload.Node, at pointer: String, states: [Int]) {
        let states = self.tree.entering(node, states)
        let uses = self.tree.uses(at: states)
        for use in uses { self.add(node, at: pointer, use) }
        guard self.tree.leadsOn(from: states), node.count > 0 else {
            if uses.isEmpty, node.kind != .object || !self.tree.leadsOn(from: states) {
                self.add(node, at: pointer, FateTree.Use(fate: .unknown, reason: "The adapter does not know it."))
            }
            return
        }
        let isCovered = !uses.isEmpty
        node.forEachMember { key, value in
            let next = self.tree.following(states, key: key)
            // What lies inside a known value goes its way, unless a place of its own says otherwise.
            guard !(isCovered && next.isEmpty) else { return }
            self.explain(value, at: pointer + "/" + Place.escaped(key), states: next)
        }
        node.forEachElement { position, value in
            let next = self.tree.following(states, position: position, item: value)
            guard !(isCovered && next.isEmpty) else { return }
            self.explain(value, at: "\(pointer)/\(position)", states: next)
        }
    }

    mutating func findUnknown(_ node: Payload.Node, at path: String, states: [Int]) {
        let states = self.tree.entering(node, states)
        let isCovered = states.contains { !self.tree.nodes[$0].uses.isEmpty }
        guard self.tree.leadsOn(from: states), node.count > 0 else {
            if !isCovered, states.isEmpty { self.note(node, at: path) }
            return
        }
        node.forEachMember { key, value in
            let next = self.tree.following(states, key: key)
            guard !(isCovered && next.isEmpty) else { return }
            self.findUnknown(value, at: path + "/" + Self.masked(key), states: next)
        }
        node.forEachElement { position, value in
            let next = self.tree.following(states, position: position, item: value)
            guard !(isCovered && next.isEmpty) else { return }
            self.findUnknown(value, at: path + "/*", states: next)
        }
    }

    private mutating func add(_ node: Payload.Node, at pointer: String, _ use: FateTree.Use) {
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

    private mutating func note(_ node: Payload.Node, at path: String) {
        let place = UnknownPlace(path: path, kind: node.kind)
        guard self.unknown.count < PartnerAdapter.unknownPlaceLimit, !self.unknown.contains(place) else { return }
        self.unknown.append(place)
    }

    /// The key where it looks like a name; else it could be a value.
    private static func masked(_ key: String) -> String {
        guard (1...64).contains(key.utf8.count), let first = key.utf8.first, Self.isLetter(first),
            key.utf8.allSatisfy({ Self.isLetter($0) || (48...57).contains($0) || $0 == 45 || $0 == 46 })
        else { return "*" }
        return key
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (97...122).contains(byte | 32) || byte == UInt8(ascii: "_")
    }
}
