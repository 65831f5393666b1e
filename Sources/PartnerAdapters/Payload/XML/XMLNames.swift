/// The names and namespaces of a document, each stored once and known by a number.
///
/// They are found through a table of hashes, which Swift seeds anew in each process: who sends the names chooses
/// them, and must not be able to make them meet.
struct XMLNames {
    /// Where a name lies in the document's text; the byte before it is `@`, so that it is an attribute's key, too.
    struct Name {
        let start: UInt32
        let count: UInt32
    }

    /// The empty name: no prefix, no namespace.
    static let none: Int32 = 0
    static let xml: Int32 = 1
    static let xmlns: Int32 = 2
    static let xmlNamespace: Int32 = 3
    static let xmlnsNamespace: Int32 = 4

    private var names: [Name] = []
    /// Numbers of names; -1 where a place of the table is free.
    private var slots = [Int32](repeating: -1, count: 64)

    /// Makes the table with the names that mean the same in every document.
    init(storingIn text: inout [UInt8]) {
        self.names.reserveCapacity(32)
        for name: StaticString in [
            "", "xml", "xmlns", "http://www.w3.org/XML/1998/namespace", "http://www.w3.org/2000/xmlns/",
        ] {
            _ = self.number(
                of: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount),
                storingIn: &text
            )
        }
    }

    var count: Int { self.names.count }

    subscript(number: Int32) -> Name { self.names[Int(number)] }

    /// The number of a name, which is stored at the end of `text` if it is new.
    mutating func number(of name: UnsafeBufferPointer<UInt8>, storingIn text: inout [UInt8]) -> Int32 {
        var slot = self.slot(of: name)
        while self.slots[slot] >= 0 {
            let known = self.names[Int(self.slots[slot])]
            if Int(known.count) == name.count, Self.stands(name, in: text, at: Int(known.start)) {
                return self.slots[slot]
            }
            slot = (slot + 1) & (self.slots.count - 1)
        }
        let number = Int32(self.names.count)
        self.slots[slot] = number
        text.append(UInt8(ascii: "@"))
        self.names.append(Name(start: UInt32(text.count), count: UInt32(name.count)))
        text.append(contentsOf: name)
        if self.names.count * 2 > self.slots.count { self.grow(text) }
        return number
    }

    private func slot(of name: UnsafeBufferPointer<UInt8>) -> Int {
        var hasher = Hasher()
        hasher.combine(bytes: UnsafeRawBufferPointer(name))
        return hasher.finalize() & (self.slots.count - 1)
    }

    private static func stands(_ name: UnsafeBufferPointer<UInt8>, in text: [UInt8], at start: Int) -> Bool {
        for offset in name.indices where text[start + offset] != name[offset] { return false }
        return true
    }

    private mutating func grow(_ text: [UInt8]) {
        self.slots = [Int32](repeating: -1, count: self.slots.count * 4)
        text.withUnsafeBufferPointer { text in
            for (number, name) in self.names.enumerated() {
                let start = Int(name.start)
                var slot = self.slot(of: UnsafeBufferPointer(rebasing: text[start..<start + Int(name.count)]))
                while self.slots[slot] >= 0 { slot = (slot + 1) & (self.slots.count - 1) }
                self.slots[slot] = Int32(number)
            }
        }
    }
}
