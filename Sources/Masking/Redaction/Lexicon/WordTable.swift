/// A fixed table of words: open addressing, at most half full. The built-in dictionary hashes against inputs that
/// choose its contents; nobody chooses these, and every word of every text is looked up.
struct WordTable {
    private struct Entry {
        var key: WordKey
        var traits: WordTraits
    }

    private var entries: [Entry]
    private let mask: Int

    init(capacity: Int) {
        var size = 16
        while size < capacity * 2 { size *= 2 }
        self.entries = Array(repeating: Entry(key: "", traits: []), count: size)
        self.mask = size - 1
    }

    /// What is known of the word; `nil` where it is not in the table.
    subscript(_ key: WordKey) -> WordTraits? {
        let entry = self.entries[self.slot(of: key)]
        return entry.key.isEmpty ? nil : entry.traits
    }

    mutating func add(_ traits: WordTraits, to key: WordKey) {
        let slot = self.slot(of: key)
        self.entries[slot].key = key
        self.entries[slot].traits.formUnion(traits)
    }

    /// Forgets what is known of a word for something else.
    mutating func replace(_ traits: WordTraits, at key: WordKey) {
        self.add(traits, to: key)
        self.entries[self.slot(of: key)].traits = traits
    }

    private func slot(of key: WordKey) -> Int {
        var slot = Int(truncatingIfNeeded: key.fixedTableHash) & self.mask
        while !self.entries[slot].key.isEmpty, self.entries[slot].key != key {
            slot = (slot + 1) & self.mask
        }
        return slot
    }
}
