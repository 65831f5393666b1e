/// What another directory of agencies would change, and what is wrong with it.
public struct AgencyPreview: Encodable, Sendable {
    /// One agency that comes, goes or changes.
    public struct Change: Encodable, Sendable {
        /// `added`, `removed` or `changed`.
        public let change: String
        public let ori: String
        public let name: String

        public init(change: String, ori: String, name: String) {
            self.change = change
            self.ori = ori
            self.name = name
        }
    }

    public let changes: [Change]
    /// How many agencies there would be; `nil` where the file cannot be taken.
    public let total: Int?
    /// Line, column and what to write instead.
    public let diagnostics: [String]

    public init(changes: [Change], total: Int?, diagnostics: [String]) {
        self.changes = changes
        self.total = total
        self.diagnostics = diagnostics
    }
}
