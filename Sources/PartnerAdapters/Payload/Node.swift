extension Payload {
    /// One value of a payload.
    public struct Node: Sendable {
        /// What a value is.
        public enum Kind: String, Hashable, Sendable {
            case object, array, string, number, bool, null
        }

        let storage: Storage
        let index: Int

        init(storage: Storage, index: Int) {
            self.storage = storage
            self.index = index
        }

        var entry: TapeEntry { self.storage.tape[self.index] }

        /// How the body was written; in XML every scalar is a string.
        public var format: PayloadFormat { self.storage.format }

        /// What the value is.
        public var kind: Kind {
            switch self.entry.kind {
            case .object: .object
            case .array: .array
            case .string: .string
            case .number: .number
            case .bool: .bool
            case .null: .null
            }
        }

        /// Whether the value is JSON's `null`.
        public var isNull: Bool { self.entry.kind == .null }

        /// Members of an object, elements of an array, or attributes of a text of XML; 0 for anything else.
        public var count: Int {
            let entry = self.entry
            // An attribute takes two entries, its key and its value, and nothing else follows a text.
            return switch entry.kind {
            case .object, .array: Int(entry.count)
            case .string: (Int(entry.next) - self.index - 1) / 2
            default: 0
            }
        }

        /// Whether keys lead further: in an object, or a text of XML that has attributes.
        var hasMembers: Bool { self.entry.kind == .object || self.entry.kind == .string && self.count > 0 }
    }
}
