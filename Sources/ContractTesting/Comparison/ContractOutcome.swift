public import PartnerAdapters

/// What came of replaying a case, with its random values named.
public struct ContractOutcome: Sendable, Equatable {
    /// `status`, `body`, and `request`: the public form, `null` where the public does not see the request. After a
    /// batch `requests`: the public form of each item, `null` where it has none.
    public let answer: JSONValue
    /// The bodies of the callbacks in the order in which they were sent.
    public let callbacks: [Callback]

    /// A callback's body under the name of its file, `001-request.published.json`.
    public struct Callback: Sendable, Equatable {
        public let name: String
        public let body: JSONValue

        public init(name: String, body: JSONValue) {
            self.name = name
            self.body = body
        }
    }

    /// The status of the answer.
    public var status: Int? { self.answer["status"]?.integer }

    /// Takes what came, and puts names in the place of random values.
    public init(answer: JSONValue, callbacks: [Callback]) {
        let named = PlaceholderNaming.named([answer] + callbacks.map(\.body))
        self.answer = named[0]
        self.callbacks = zip(callbacks, named.dropFirst()).map { Callback(name: $0.name, body: $1) }
    }
}
