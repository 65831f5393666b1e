/// How one adapter's messages depart from its manifest, by place and type; never a value.
public struct AdapterDrift: Encodable, Sendable {
    /// One place of the messages.
    public struct Place: Encodable, Sendable {
        /// `unknown`, `type` or `table`.
        public let kind: String
        public let path: String
        public let type: String
        public let messages: Int
        public let first: String
        public let last: String

        public init(kind: String, path: String, type: String, messages: Int, first: String, last: String) {
            self.kind = kind
            self.path = path
            self.type = type
            self.messages = messages
            self.first = first
            self.last = last
        }
    }

    public let places: [Place]
    /// Lines for `adapter.yaml`.
    public let patch: [String]

    public init(places: [Place], patch: [String]) {
        self.places = places
        self.patch = patch
    }
}
