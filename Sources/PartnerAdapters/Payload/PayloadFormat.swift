/// How a body is written. Both yield the same tree, so that adapters need not know which it was.
public enum PayloadFormat: String, Hashable, Sendable, CaseIterable {
    case json
    /// Read as if it were JSON, every scalar being a text.
    ///
    /// - The root's name is left out. An element is a member, named by its local name: prefixes do not count.
    /// - Elements of one name are a list, also where others stand between them. Where elements of two namespaces have
    ///   one name, those of their parent's namespace have it, else those of the first one's; the others are `:name`.
    /// - An element without children is a text, without white space at either end, joined across comments and CDATA; an
    ///   empty one is an empty text. Attributes are members named `@name`, also of a text. Namespace declarations are
    ///   none.
    /// - Text between the children of an element is its member `#text`; of an element without children that is the
    ///   element itself.
    case xml
}
