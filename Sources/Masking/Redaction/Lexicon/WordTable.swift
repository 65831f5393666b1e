/// A fixed table of words: open addressing, at most half full. The built-in dictionary hashes against inputs that
/// choose its contents; nobody chooses these, and every word of every text is looked up.
struct WordTable {
    private var keys: [WordKey?]
    private var values: [WordTraits]
    private let mask: UInt64

    init(capacity: Int) {
        var size = 16
        while size < capacity * 2 { size *= 2 }
        self.keys = Array(repeating: nil, count: size)
        self.values = Array(repeating: [], count: size)
        self.mask = UInt64(size - 1)
    }

    /// What is known of the word; `nil` where it is not in the table.
    subscript(_ key: WordKey) -> WordTraits? {
        let slot = self.slot(of: key)
        return self.keys[slot] == nil ? nil : self.values[slot]
    }

    mutating func add(_ traits: WordTraits, to key: WordKey) {
        let slot = self.slot(of: key)
        self.keys[slot] = key
        self.values[slot].formUnion(traits)
    }

    private func slot(of key: WordKey) -> Int {
        var slot = key.fixedTableHash & self.mask
        while let found = self.keys[Int(slot)], found != key { slot = (slot + 1) & self.mask }
        return Int(slot)
    }
}
