/// How a body is written. Both yield the same tree, so that adapters need not know which it was.
public enum PayloadFormat: String, Hashable, Sendable, CaseIterable {
    case json
    /// Read as if it were JSON: the root is left out, a repeated element is an array, an attribute is `@name`,
    /// and every scalar is a text.
    case xml
}
