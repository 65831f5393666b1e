/// Reads XML 1.0 (fifth edition) with namespaces once, from its first byte to its last.
///
/// It has no notion of a document type: one is refused where it begins, so that there is no entity but the five that
/// XML has itself, and nothing that could grow or be fetched. It does not recurse, and every step goes forward.
struct XMLScanner {
    /// An element whose end tag has not come.
    private struct OpenElement {
        let index: Int32
        /// The name as it is written, which the end tag must repeat.
        let name: Range<Int>
        /// The namespace declarations that were in force before it.
        let declarations: Int
    }

    let input: UnsafeBufferPointer<UInt8>
    var position = 0
    var document: XMLDocument
    var namespaces = XMLNamespaces()
    private var open: [OpenElement] = []
    /// Where in the document's text that of the open element began, since its start tag or its last child.
    private var pieceStart = 0
    private let maximumDepth: Int

    private init(input: UnsafeBufferPointer<UInt8>, maximumDepth: Int) {
        self.input = input
        self.maximumDepth = maximumDepth
        self.document = XMLDocument(capacity: input.count)
    }

    /// Reads a document.
    ///
    /// - Throws: ``MalformedPayload`` for the first thing that is wrong.
    static func document(of bytes: [UInt8], maximumDepth: Int) throws(MalformedPayload) -> XMLDocument {
        guard bytes.count < Int(Int32.max) else { throw MalformedPayload(reason: .tooLarge, byteOffset: 0) }
        let result = bytes.withUnsafeBufferPointer { input in
            var scanner = XMLScanner(input: input, maximumDepth: maximumDepth)
            return Result { () throws(MalformedPayload) in
                try scanner.scan()
                return scanner.document
            }
        }
        return try result.get()
    }

    private mutating func scan() throws(MalformedPayload) {
        try self.prolog()
        try self.startTag()
        while !self.open.isEmpty { try self.content() }
        try self.epilog()
    }

    /// Reads what comes next in an element: text, a tag, or what is passed over.
    private mutating func content() throws(MalformedPayload) {
        guard self.position < self.input.count else { throw self.failure(.unterminated) }
        guard self.input[self.position] == UInt8(ascii: "<") else { return try self.characters() }
        switch self.byte(after: 1) {
        case UInt8(ascii: "/"): try self.endTag()
        case UInt8(ascii: "?"): try self.processingInstruction()
        case UInt8(ascii: "!"):
            if self.stands("<!--") {
                try self.comment()
            } else if self.stands("<![CDATA[") {
                try self.characterData()
            } else {
                throw self.failure(self.stands("<!DOCTYPE") ? .documentType : .notWellFormed)
            }
        case nil: throw self.failure(.unterminated)
        default: try self.startTag()
        }
    }

    // MARK: Elements

    private mutating func startTag() throws(MalformedPayload) {
        guard self.open.count < self.maximumDepth else { throw self.failure(.tooDeep) }
        if !self.open.isEmpty { self.endPiece() }
        let start = self.position
        self.position += 1
        let name = try self.qualifiedName()
        let declarations = self.namespaces.depth
        let attributes = try self.attributes()
        let element = XMLDocument.Element(
            name: self.number(of: name.local),
            namespace: try self.namespace(of: name, isElement: true),
            attributes: attributes
        )
        let index = Int32(self.document.elements.count)
        self.document.elements.append(element)
        if let parent = self.open.last?.index { self.add(index, to: Int(parent)) }
        self.pieceStart = self.document.text.count
        if self.take("/>") {
            self.namespaces.restore(to: declarations)
        } else if self.take(">") {
            self.open.append(OpenElement(index: index, name: name.whole, declarations: declarations))
        } else {
            throw self.unexpected(since: start)
        }
    }

    private mutating func add(_ child: Int32, to parent: Int) {
        let last = self.document.elements[parent].lastChild
        if last < 0 {
            self.document.elements[parent].firstChild = child
        } else {
            self.document.elements[Int(last)].nextSibling = child
        }
        self.document.elements[parent].lastChild = child
    }

    private mutating func endTag() throws(MalformedPayload) {
        let start = self.position
        self.position += 2
        guard let element = self.open.popLast() else { throw self.failure(.notWellFormed) }
        guard self.stands(element.name) else {
            let isCut = self.input.count - self.position < element.name.count
            throw MalformedPayload(reason: isCut ? .unterminated : .mismatchedTag, byteOffset: start)
        }
        self.position += element.name.count
        self.skipWhitespace()
        guard self.take(">") else { throw self.failure(self.isAtEnd ? .unterminated : .mismatchedTag) }
        if self.document.elements[Int(element.index)].firstChild < 0 {
            self.document.elements[Int(element.index)].text = self.trimmedPiece()
        } else {
            self.endPiece(of: element.index)
        }
        self.namespaces.restore(to: element.declarations)
        self.pieceStart = self.document.text.count
    }

    // MARK: Text between tags

    private mutating func endPiece() {
        if let element = self.open.last { self.endPiece(of: element.index) }
    }

    /// Keeps the text since the last tag as a piece of an element that has children, unless it is white space.
    private mutating func endPiece(of element: Int32) {
        let text = self.trimmedPiece()
        if text.isEmpty {
            self.document.text.removeLast(self.document.text.count - self.pieceStart)
        } else {
            let previous = self.document.elements[Int(element)].lastPiece
            self.document.elements[Int(element)].lastPiece = Int32(self.document.pieces.count)
            self.document.pieces.append(XMLDocument.Piece(text: text, previous: previous))
        }
    }

    private func trimmedPiece() -> Range<UInt32> {
        var (start, end) = (self.pieceStart, self.document.text.count)
        while start < end, ASCIIWhitespace.contains(self.document.text[start]) { start += 1 }
        while start < end, ASCIIWhitespace.contains(self.document.text[end - 1]) { end -= 1 }
        return UInt32(start)..<UInt32(end)
    }
}
