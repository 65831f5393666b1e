/// What a scanner read: elements in the order of their start tags, and the text they and their attributes hold.
struct XMLDocument {
    /// One element. `-1` stands for none.
    struct Element {
        let name: Int32
        let namespace: Int32
        var attributes: Range<Int32>
        /// Of an element without children its text, without white space at either end.
        var text: Range<UInt32> = 0..<0
        /// Of an element with children the last of the texts between them.
        var lastPiece: Int32 = -1
        var firstChild: Int32 = -1
        var lastChild: Int32 = -1
        var nextSibling: Int32 = -1
    }

    /// An attribute that is no namespace declaration.
    struct Attribute {
        let name: Int32
        let namespace: Int32
        let value: Range<UInt32>
    }

    /// A text between the children of an element, without white space at either end.
    struct Piece {
        let text: Range<UInt32>
        let previous: Int32
    }

    /// Decoded texts and names, one after the other; longer than the document by no more than a byte a name.
    var text: [UInt8]
    var names: XMLNames
    var elements: [Element] = []
    var attributes: [Attribute] = []
    var pieces: [Piece] = []

    init(capacity: Int) {
        var text: [UInt8] = []
        text.reserveCapacity(capacity)
        self.names = XMLNames(storingIn: &text)
        self.text = text
        self.elements.reserveCapacity(capacity / 32)
    }
}
