/// A document as it is written, with where its parts stand.
///
/// Made only of a document that the strict reader has found well formed, without a document type: it does not check
/// again.
struct XMLMarkup {
    struct Attribute {
        let name: Range<Int>
        /// Without its quotation marks.
        let value: Range<Int>
    }

    struct Element {
        /// The name as it stands in the start tag.
        let name: Range<Int>
        var endName: Range<Int>?
        let attributes: [Attribute]
        var children: [Int] = []
        /// Text and character data between tags, marks of the latter included.
        var texts: [Range<Int>] = []
        /// From after the start tag to before the end tag; empty where the tag is both.
        var content: Range<Int>
    }

    private(set) var elements: [Element] = []
    /// The XML declaration.
    private(set) var declaration: Range<Int>?
    /// Comments, and processing instructions but for the declaration.
    private(set) var asides: [Range<Int>] = []
    private let bytes: [UInt8]
    private var position = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        var open: [Int] = []
        while self.position < bytes.count {
            let start = self.position
            if !self.stands("<") {
                while self.position < bytes.count, !self.stands("<") { self.position += 1 }
                if let element = open.last { self.elements[element].texts.append(start..<self.position) }
            } else if self.stands("<!--") {
                self.skip(past: "-->")
                self.asides.append(start..<self.position)
            } else if self.stands("<![CDATA[") {
                self.skip(past: "]]>")
                if let element = open.last { self.elements[element].texts.append(start..<self.position) }
            } else if self.stands("<?") {
                self.skip(past: "?>")
                let isDeclaration = self.elements.isEmpty && self.declaration == nil && Self.isDeclaration(bytes, start)
                if isDeclaration {
                    self.declaration = start..<self.position
                } else {
                    self.asides.append(start..<self.position)
                }
            } else if self.stands("</") {
                self.position += 2
                let name = self.name()
                if let element = open.popLast() {
                    self.elements[element].endName = name
                    self.elements[element].content = self.elements[element].content.lowerBound..<start
                }
                self.skip(past: ">")
            } else {
                self.startTag(&open)
            }
        }
    }

    private mutating func startTag(_ open: inout [Int]) {
        self.position += 1
        let name = self.name()
        var attributes: [Attribute] = []
        while self.position < self.bytes.count {
            self.skipSpace()
            if self.stands("/>") || self.stands(">") { break }
            let name = self.name()
            self.skipSpace()
            self.position += 1
            self.skipSpace()
            let quote = self.bytes[self.position]
            let start = self.position + 1
            self.position = start
            while self.position < self.bytes.count, self.bytes[self.position] != quote { self.position += 1 }
            attributes.append(Attribute(name: name, value: start..<self.position))
            self.position += 1
        }
        let isEmpty = self.stands("/>")
        self.position += isEmpty ? 2 : 1
        if let parent = open.last { self.elements[parent].children.append(self.elements.count) }
        if !isEmpty { open.append(self.elements.count) }
        self.elements.append(
            Element(name: name, attributes: attributes, content: self.position..<self.position)
        )
    }

    private static func isDeclaration(_ bytes: [UInt8], _ start: Int) -> Bool {
        bytes[start...].starts(with: "<?xml".utf8) && bytes.count > start + 5 && bytes[start + 5] <= 0x20
    }

    private func stands(_ text: StaticString) -> Bool {
        guard self.position + text.utf8CodeUnitCount <= self.bytes.count else { return false }
        return (0..<text.utf8CodeUnitCount).allSatisfy { self.bytes[self.position + $0] == text.utf8Start[$0] }
    }

    private mutating func skip(past text: StaticString) {
        while self.position < self.bytes.count, !self.stands(text) { self.position += 1 }
        self.position = min(self.bytes.count, self.position + text.utf8CodeUnitCount)
    }

    private mutating func skipSpace() {
        while self.position < self.bytes.count, self.bytes[self.position] <= 0x20 { self.position += 1 }
    }

    private mutating func name() -> Range<Int> {
        let start = self.position
        while self.position < self.bytes.count {
            switch self.bytes[self.position] {
            case 0...0x20, UInt8(ascii: "="), UInt8(ascii: ">"), UInt8(ascii: "/"): return start..<self.position
            default: self.position += 1
            }
        }
        return start..<self.position
    }
}
