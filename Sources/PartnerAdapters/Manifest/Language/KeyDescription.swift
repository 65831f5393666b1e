/// One key of the manifest language: what may stand there, and what it means.
///
/// Checking, the reference, completion and a schema for editors all come from these values; the language is
/// written down nowhere else.
struct KeyDescription: Sendable {
    let name: String
    let type: ValueType
    /// Whether the mapping is wrong without it.
    let isRequired: Bool
    /// What it means, in a sentence.
    let documentation: String

    init(_ name: String, _ type: ValueType, required: Bool = false, _ documentation: String) {
        self.name = name
        self.type = type
        self.isRequired = required
        self.documentation = documentation
    }
}

/// A mapping of the manifest language: the closed list of its keys.
struct MappingDescription: Sendable {
    /// What the mapping is, with its article: `a window`.
    let title: String
    let keys: [KeyDescription]

    init(_ title: String, _ keys: [KeyDescription]) {
        self.title = title
        self.keys = keys
    }

    /// The description of one key.
    subscript(name: String) -> KeyDescription? { self.keys.first { $0.name == name } }
}

/// A word that may stand in a closed place, and what it means.
struct WordDescription: Sendable {
    let name: String
    let documentation: String
    /// What may be said beside the word: it is then written `word: { … }`. A word without any stands alone.
    let parameters: [KeyDescription]

    init(_ name: String, _ documentation: String, parameters: [KeyDescription] = []) {
        self.name = name
        self.documentation = documentation
        self.parameters = parameters
    }
}
