import CommunityRequests

extension Place {
    /// Walks a place with additions: several values may stand there.
    func findEverywhere(from origin: Payload.Node, prefix: String, message: IncomingMessage) -> Finding {
        let home = self.pointer(after: prefix)
        var found = [Found(node: origin, pointer: prefix)]
        var walked = 0
        if let holder = self.textHoldingXML, let roots = message.roots(of: self, from: origin) {
            found = roots
            walked = holder.steps.count + 1
        } else if let head = self.head, case .end(let node) = head.walk(from: origin) {
            found = [Found(node: node, pointer: home)]
            walked = head.count
        }
        for (index, step) in self.steps.enumerated().dropFirst(walked) {
            var next: [Found] = []
            for item in found where !item.node.isNull {
                switch step {
                case .member(let name, let position):
                    if let node = Place.member(name, position, of: item.node) {
                        let pointer = Place.pointer(item, name, of: node)
                        next.append(Found(node: node, pointer: pointer, isEmbedded: item.isEmbedded))
                    } else if item.node.kind == .array {
                        return .unwantedList(at: item.pointer)
                    } else if item.node.kind != .object, item.node.format != .xml {
                        return .unwantedScalar(at: item.pointer, before: step)
                    }
                case .each:
                    guard let items = Place.items(of: item) else { return .unwantedValue(at: item.pointer) }
                    next += items
                case .items(let key, let value):
                    guard let items = Place.items(of: item) else { return .unwantedValue(at: item.pointer) }
                    next += items.filter { $0.node[key]?.says(value) ?? false }
                case .follow(let list, let key):
                    let targets = Place.follow(item, to: list, key: key, in: message)
                    guard targets.count < 2 else {
                        let detail = "Two items have this `\(key)`; give each one of its own."
                        return .unfit(.exactlyOne, at: targets[1].pointer + "/" + Place.escaped(key), detail: detail)
                    }
                    next += targets
                case .text:
                    guard let node = item.node.asText else {
                        return .unfit(.type, at: item.pointer, detail: "Write a text or a number here.")
                    }
                    next.append(Found(node: node, pointer: item.pointer, isEmbedded: item.isEmbedded))
                case .xml:
                    guard item.node.kind == .string else {
                        return .unfit(.type, at: item.pointer, detail: "Write XML here, as a text.")
                    }
                    switch message.embedded[item.node.index] {
                    case .success(let document):
                        next.append(Found(node: document.root, pointer: item.pointer, isEmbedded: true))
                    case .failure(let malformed):
                        return .unfit(.form, at: item.pointer, detail: "Write XML in this text. \(malformed)")
                    case nil: break
                    }
                }
            }
            guard !next.isEmpty else {
                guard found.count == 1, origin.format == .xml || self.head == nil else { return .nothing(at: home) }
                return .nothing(at: Place.belonging(self.steps[index...], in: found[0]))
            }
            found = next
        }
        found.removeAll { $0.node.isNull }
        guard let first = found.first else { return .nothing(at: home) }
        return found.count == 1 ? .one(first.node, at: first.pointer) : .several(found, at: home)
    }

    /// Where something belongs that is missing; in XML a position 0 is no part of the way there.
    private static func belonging(_ steps: ArraySlice<Step>, in last: Found) -> String {
        var pointer = last.pointer
        guard !last.isEmbedded else { return pointer }
        for step in steps {
            guard case .member(let name, let position) = step else { break }
            if position != 0 || last.node.format != .xml { pointer += "/" + Place.escaped(name) }
        }
        return pointer
    }

    /// The items of a list; what is no list is a list of one where the format cannot tell them apart.
    private static func items(of found: Found) -> [Found]? {
        guard found.node.kind == .array else { return found.node.isListOfOne ? [found] : nil }
        var items: [Found] = []
        items.reserveCapacity(found.node.count)
        found.node.forEachElement { position, node in
            let pointer = found.isEmbedded ? found.pointer : found.pointer + "/" + String(position)
            items.append(Found(node: node, pointer: pointer, isEmbedded: found.isEmbedded))
        }
        return items
    }

    /// The items that a reference names: one, or none, or the first two of a list in which its name is no one item's. Which of
    /// them is meant nobody would know, and of an agency's two kinds it might be the wrong one.
    private static func follow(
        _ reference: Found,
        to list: [String],
        key: String,
        in message: IncomingMessage
    ) -> [Found] {
        guard let wanted = reference.node.text else { return [] }
        var target = Found(node: message.node, pointer: message.pointer)
        for name in list {
            guard let node = target.node[name] else { return [] }
            target = Found(node: node, pointer: target.pointer + "/" + Place.escaped(name))
        }
        guard target.node.kind == .array else {
            return target.node.isListOfOne && target.node[key]?.text == wanted ? [target] : []
        }
        var items: [Found] = []
        target.node.forEachElement { position, node in
            guard items.count < 2, node[key]?.text == wanted else { return }
            items.append(Found(node: node, pointer: target.pointer + "/" + String(position)))
        }
        return items
    }

    /// The pointer of a step; a position 0 that stands for the value itself adds nothing, nor does a step in embedded XML.
    private static func pointer(_ item: Found, _ name: String, of node: Payload.Node) -> String {
        item.isEmbedded || node.index == item.node.index ? item.pointer : item.pointer + "/" + Place.escaped(name)
    }
}
