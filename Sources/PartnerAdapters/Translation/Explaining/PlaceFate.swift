/// What becomes of the value at one place of a payload.
public enum PlaceFate: Hashable, Sendable {
    /// Becomes a canonical field.
    case kept(as: String)
    /// Becomes a text that is redacted before it is kept.
    case redacted(as: String)
    /// Sealed under the request's own key; nobody sees it.
    case sealed(as: String)
    /// Read by the rule or the step that is named, and not kept.
    case readOnly(for: String)
    /// Left behind on purpose.
    case dropped
    /// Left behind because the adapter does not know it: drift.
    case unknown
}

/// What becomes of one place, and why.
public struct ExplainedPlace: Hashable, Sendable {
    /// A JSON Pointer into the payload.
    public let pointer: String
    public let fate: PlaceFate
    /// Why, in a sentence.
    public let reason: String
    /// The value as JSON; `nil` unless values were asked for.
    public let value: String?
}

/// A place of a payload that its adapter does not know: never a value, and a key only where it looks like a name.
public struct UnknownPlace: Hashable, Sendable {
    /// The keys on the way; `*` for items of lists, and for keys that are no names and could be values.
    public let path: String
    public let kind: Payload.Node.Kind
}
