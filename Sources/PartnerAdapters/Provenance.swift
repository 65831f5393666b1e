/// Where the knowledge of a partner's format comes from.
public struct Provenance: Hashable, Sendable {
    /// How far a format can be relied upon.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// The platform or a standard publishes it.
        case published
        /// Built from the names and habits of what the platform publishes; the platform has not confirmed it.
        case modelled
    }

    public let kind: Kind
    /// The sentence of the manifest, `modelled on …`.
    public let text: String

    /// Reads a sentence whose first word is the kind and which goes on to say the source.
    public init?(_ text: String) {
        guard
            let kind = Kind.allCases.first(where: {
                text.hasPrefix("\($0.rawValue) ") || text.hasPrefix("\($0.rawValue):")
            }),
            text.utf8.count > kind.rawValue.utf8.count + 3
        else { return nil }
        self.kind = kind
        self.text = text
    }
}
