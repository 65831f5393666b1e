/// Which bytes are signed: `{body}`, `{timestamp}.{body}`, `{header:X-Id}.{body}`.
public struct SignedTemplate: Hashable, Sendable {
    enum Part: Hashable, Sendable {
        case literal(String)
        case body
        case timestamp
        /// In lower case.
        case header(String)
    }

    /// A template that makes no sense, with the reason for the manifest's diagnostics.
    public struct InvalidTemplate: Error, Hashable, Sendable {
        public let message: String
    }

    let parts: [Part]

    /// The body alone.
    public static let body = SignedTemplate(parts: [.body])

    private init(parts: [Part]) { self.parts = parts }

    /// Whether the timestamp is signed.
    public var namesTimestamp: Bool { self.parts.contains(.timestamp) }

    /// Parses a template; `{body}` must stand in it once.
    public init(_ text: String) throws(InvalidTemplate) {
        throw InvalidTemplate(message: "")
    }
}
