/// Writes the index of a document as if it were JSON.
///
/// - The root's name is left out; an element is a member named by its local name, whatever its prefix.
/// - Elements of one name are a list, also where others stand between them. Where elements of two namespaces have
///   one name, those of their parent's namespace have it, else those of the first one's; the others are `:name`.
/// - An element without children is a text. Its attributes are members beside it, named `@name`; of several with one
///   local name the one without a prefix counts, else the first.
/// - Text between the children of an element is its member `#text`, white space at either end of each piece left out.
struct XMLTape {
    private let document: XMLDocument
    private var bytes: [UInt8]
    private var tape: [TapeEntry] = []
    private var open: [Container] = []
    private var groups: [Group]
    /// Per element, how it belongs to the others of its name.
    private var links: [Link]
    private var textKey: Range<UInt32>?

    /// An object or a list whose entry waits for its end.
    private struct Container {
        let entry: Int
        let isList: Bool
        /// The next child of the object, or item of the list; -1 after the last.
        var next: Int32
    }

    /// The children of one parent that have one name.
    private struct Group {
        var parent: Int32 = -1
        /// The namespace whose elements have the name for themselves.
        var namespace: Int32 = -1
        var first: Int32 = -1
        var last: Int32 = -1
        var firstForeign: Int32 = -1
        var lastForeign: Int32 = -1
    }

    private struct Link {
        /// The next one of the same name and parent.
        var next: Int32 = -1
        /// Of the first one, how many there are; 0 for the others.
        var count: UInt32 = 0
        var isForeign = false
    }

    private init(_ document: consuming XMLDocument) {
        self.bytes = document.text
        document.text = []
        self.groups = [Group](repeating: Group(), count: document.names.count)
        self.links = [Link](repeating: Link(), count: document.elements.count)
        self.tape.reserveCapacity(document.elements.count * 2 + document.attributes.count * 2)
        self.document = document
    }

    /// The payload that a document is.
    static func payload(of document: consuming XMLDocument) -> Payload {
        var tape = XMLTape(document)
        tape.write()
        return Payload(format: .xml, bytes: tape.bytes, tape: tape.tape)
    }

    private mutating func write() {
        self.writeValue(of: 0)
        while let container = self.open.last {
            guard container.next >= 0 else {
                self.tape[container.entry].next = UInt32(self.tape.count)
                self.open.removeLast()
                continue
            }
            let element = container.next
            if container.isList {
                self.open[self.open.count - 1].next = self.links[Int(element)].next
                self.writeValue(of: element)
            } else {
                self.open[self.open.count - 1].next = self.document.elements[Int(element)].nextSibling
                self.writeMember(element)
            }
        }
    }

    /// Writes the key and value of the first element of a name; the others are in its list.
    private mutating func writeMember(_ element: Int32) {
        let link = self.links[Int(element)]
        guard link.count > 0 else { return }
        self.writeText(self.key(of: self.document.elements[Int(element)].name, isForeign: link.isForeign))
        guard link.count > 1 else { return self.writeValue(of: element) }
        self.tape.append(TapeEntry(kind: .array, start: 0, count: link.count, next: 0))
        self.open.append(Container(entry: self.tape.count - 1, isList: true, next: element))
    }

    private mutating func writeValue(of index: Int32) {
        let element = self.document.elements[Int(index)]
        let entry = self.tape.count
        guard element.firstChild >= 0 else {
            self.writeText(element.text)
            if !element.attributes.isEmpty {
                _ = self.writeAttributes(of: element)
                self.tape[entry].next = UInt32(self.tape.count)
            }
            return
        }
        var count = self.group(childrenOf: index)
        self.tape.append(TapeEntry(kind: .object, start: 0, count: 0, next: 0))
        count += self.writeAttributes(of: element)
        if element.lastPiece >= 0 {
            self.writePieces(upTo: element.lastPiece)
            count += 1
        }
        self.tape[entry].count = count
        self.open.append(Container(entry: entry, isList: false, next: element.firstChild))
    }

    /// - Returns: How many members the attributes are.
    private mutating func writeAttributes(of element: XMLDocument.Element) -> UInt32 {
        guard !element.attributes.isEmpty else { return 0 }
        let first = Int(element.attributes.lowerBound)
        var count: UInt32 = 0
        var named: [Int32: Int] = [:]
        for index in first..<Int(element.attributes.upperBound) {
            let attribute = self.document.attributes[index]
            if let known = named[attribute.name] {
                if attribute.namespace == XMLNames.none { self.write(attribute, at: known) }
                continue
            }
            named[attribute.name] = self.tape.count
            let name = self.document.names[attribute.name]
            self.writeText(name.start - 1..<name.start + name.count)
            self.writeText(attribute.value)
            count += 1
        }
        return count
    }

    /// Puts an attribute in the place of another one.
    private mutating func write(_ attribute: XMLDocument.Attribute, at key: Int) {
        self.tape[key + 1] = TapeEntry(
            kind: .string,
            start: attribute.value.lowerBound,
            count: UInt32(attribute.value.count),
            next: UInt32(key + 2)
        )
    }

    private mutating func writePieces(upTo last: Int32) {
        let key = self.textKey ?? self.stored("#text")
        self.textKey = key
        var pieces: [Range<UInt32>] = []
        var index = last
        while index >= 0 {
            pieces.append(self.document.pieces[Int(index)].text)
            index = self.document.pieces[Int(index)].previous
        }
        self.writeText(key)
        guard pieces.count > 1 else { return self.writeText(pieces[0]) }
        let start = UInt32(self.bytes.count)
        for piece in pieces.reversed() {
            if self.bytes.count > Int(start) { self.bytes.append(UInt8(ascii: " ")) }
            self.bytes.append(contentsOf: self.bytes[Int(piece.lowerBound)..<Int(piece.upperBound)])
        }
        self.writeText(start..<UInt32(self.bytes.count))
    }

    private mutating func writeText(_ text: Range<UInt32>) {
        self.tape.append(
            TapeEntry(
                kind: .string,
                start: text.lowerBound,
                count: UInt32(text.count),
                next: UInt32(self.tape.count + 1)
            )
        )
    }

    private mutating func key(of name: Int32, isForeign: Bool) -> Range<UInt32> {
        let name = self.document.names[name]
        let local = name.start..<name.start + name.count
        guard isForeign else { return local }
        let start = UInt32(self.bytes.count)
        self.bytes.append(UInt8(ascii: ":"))
        self.bytes.append(contentsOf: self.bytes[Int(local.lowerBound)..<Int(local.upperBound)])
        return start..<UInt32(self.bytes.count)
    }

    private mutating func stored(_ text: StaticString) -> Range<UInt32> {
        let start = UInt32(self.bytes.count)
        self.bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
        return start..<UInt32(self.bytes.count)
    }

    // MARK: Lists

    /// Links the children of an element that have one name.
    ///
    /// - Returns: How many members they are.
    private mutating func group(childrenOf parent: Int32) -> UInt32 {
        let own = self.document.elements[Int(parent)].namespace
        var child = self.document.elements[Int(parent)].firstChild
        while child >= 0 {
            let element = self.document.elements[Int(child)]
            let name = Int(element.name)
            if self.groups[name].parent != parent {
                self.groups[name] = Group(parent: parent, namespace: element.namespace)
            } else if element.namespace == own {
                self.groups[name].namespace = own
            }
            child = element.nextSibling
        }
        var count: UInt32 = 0
        child = self.document.elements[Int(parent)].firstChild
        while child >= 0 {
            if self.link(child) { count += 1 }
            child = self.document.elements[Int(child)].nextSibling
        }
        return count
    }

    /// Adds an element to those of its name.
    ///
    /// - Returns: Whether it is the first.
    private mutating func link(_ index: Int32) -> Bool {
        let element = self.document.elements[Int(index)]
        let name = Int(element.name)
        let isForeign = element.namespace != self.groups[name].namespace
        let last = isForeign ? self.groups[name].lastForeign : self.groups[name].last
        let first = isForeign ? self.groups[name].firstForeign : self.groups[name].first
        if isForeign { self.groups[name].lastForeign = index } else { self.groups[name].last = index }
        self.links[Int(index)].isForeign = isForeign
        guard last >= 0 else {
            if isForeign { self.groups[name].firstForeign = index } else { self.groups[name].first = index }
            self.links[Int(index)].count = 1
            return true
        }
        self.links[Int(last)].next = index
        self.links[Int(first)].count += 1
        return false
    }
}
