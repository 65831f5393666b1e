extension Payload.Node {
    /// The member of an object, or of a text of XML the attribute, with that key, compared as decoded; `nil` where
    /// there is none.
    public subscript(key: String) -> Payload.Node? {
        guard self.hasMembers else { return nil }
        var key = key
        let member = key.withUTF8 { wanted in
            self.storage.tape.withUnsafeBufferPointer { tape in
                self.storage.bytes.withUnsafeBufferPointer { body in
                    self.storage.member(wanted, of: self.index, in: tape, body)
                }
            }
        }
        return member.map { Payload.Node(storage: self.storage, index: $0) }
    }

    /// The element of an array at that place, from 0; `nil` where this is none or has none.
    public subscript(position: Int) -> Payload.Node? {
        let entry = self.entry
        guard entry.kind == .array, (0..<Int(entry.count)).contains(position) else { return nil }
        var index = self.index + 1
        for _ in 0..<position { index = Int(self.storage.tape[index].next) }
        return Payload.Node(storage: self.storage, index: index)
    }

    /// Visits the members of an object, or the attributes of a text of XML, in their order; nothing for anything else.
    public func forEachMember<E: Error>(_ body: (_ key: String, _ value: Payload.Node) throws(E) -> Void) throws(E) {
        guard self.hasMembers else { return }
        var index = self.index + 1
        let end = Int(self.entry.next)
        while index < end {
            let name = self.storage.decodedText(of: self.storage.tape[index])
            try body(name, Payload.Node(storage: self.storage, index: index + 1))
            index = Int(self.storage.tape[index + 1].next)
        }
    }

    /// Visits the elements of an array in their order; nothing for anything else.
    public func forEachElement<E: Error>(_ body: (_ position: Int, _ value: Payload.Node) throws(E) -> Void) throws(E) {
        let entry = self.entry
        guard entry.kind == .array else { return }
        var index = self.index + 1
        for position in 0..<Int(entry.count) {
            try body(position, Payload.Node(storage: self.storage, index: index))
            index = Int(self.storage.tape[index].next)
        }
    }

    /// Whether this stands where a list is wanted without being written as one: in XML one element alone
    /// cannot be told from a list of one. Its place is then its own, without a position.
    public var isListOfOne: Bool {
        self.format == .xml && self.entry.kind != .array && self.entry.kind != .null
    }
}
