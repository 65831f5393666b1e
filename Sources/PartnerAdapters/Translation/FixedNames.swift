/// The names of a place without additions, laid out so that walking them touches no text and counts no references.
struct FixedNames: Sendable {
    /// One name: where its bytes lie, and the position in a list that it would be; -1 where it is none.
    private struct Name {
        let start: Int
        let end: Int
        let position: Int
    }

    /// What a walk comes to.
    enum Walk {
        case end(Payload.Node)
        case nothing
        /// The names pass a position 0 of what is no list in JSON, which is then no part of the pointer.
        case itself
        /// A list, of which the name after so many steps is no position.
        case list(afterSteps: Int)
        /// A value without members, in which the name after so many steps cannot be.
        case scalar(afterSteps: Int)
    }

    private var bytes: [UInt8] = []
    private var names: [Name] = []

    var count: Int { self.names.count }
    var holdsPosition: Bool { self.names.contains { $0.position >= 0 } }

    /// Adds a name at the end.
    mutating func append(_ name: String, position: Int?) {
        let start = self.bytes.count
        self.bytes += name.utf8
        self.names.append(Name(start: start, end: self.bytes.count, position: position ?? -1))
    }

    /// Follows the names from a value; what is found where a position 0 of JSON stands for the value itself is not told.
    func walk(from origin: Payload.Node) -> Walk {
        let storage = origin.storage
        return storage.tape.withUnsafeBufferPointer { tape in
            storage.bytes.withUnsafeBufferPointer { body in
                self.bytes.withUnsafeBufferPointer { text in
                    var index = origin.index
                    for step in self.names.indices {
                        let name = self.names[step]
                        let entry = tape[index]
                        switch entry.kind {
                        case .object:
                            let wanted = UnsafeBufferPointer(rebasing: text[name.start..<name.end])
                            if let member = storage.member(wanted, of: index, in: tape, body) {
                                index = member
                            } else if name.position != 0 {
                                return .nothing
                            } else if storage.format != .xml {
                                return .itself
                            }
                        case .array:
                            guard name.position >= 0 else { return .list(afterSteps: step) }
                            guard name.position < Int(entry.count) else { return .nothing }
                            index += 1
                            for _ in 0..<name.position { index = Int(tape[index].next) }
                        case .string, .number, .bool:
                            // Position 0 of what is no list is the value itself, as a single element of XML is.
                            guard storage.format == .xml else {
                                return name.position == 0 ? .itself : .scalar(afterSteps: step)
                            }
                            guard name.position != 0 else { continue }
                            // In XML an element without children is a text, be it empty, and may have attributes.
                            let wanted = UnsafeBufferPointer(rebasing: text[name.start..<name.end])
                            if let attribute = storage.member(wanted, of: index, in: tape, body) {
                                index = attribute
                            } else if !wanted.elementsEqual("#text".utf8) {
                                return .nothing
                            }
                        case .null:
                            return .nothing
                        }
                    }
                    return .end(Payload.Node(storage: storage, index: index))
                }
            }
        }
    }
}
