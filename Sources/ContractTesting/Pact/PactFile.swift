import CommunityRequests
public import PartnerAdapters

/// An adapter's contracts as a Pact file, specification 4.0: the partner's platform is the consumer, the gateway the
/// provider.
///
/// Messages are synchronous HTTP interactions with the recorded bytes and signatures, callbacks are asynchronous
/// messages. The interactions that hold one after the other on a gateway that was just started come first and need
/// nothing; the others name the state that they need.
public struct PactFile: Sendable {
    private let adapter: PartnerAdapter
    /// Those that need no state, in the order in which they hold.
    private let plain: PlainSequence?
    private let reports: [CaseReport]

    /// - Parameter reports: The adapter's cases, all of which hold.
    public init(adapter: PartnerAdapter, reports: [CaseReport], plain: PlainSequence?) {
        self.adapter = adapter
        self.reports = reports
        self.plain = plain
    }

    /// The name of the provider.
    public static let provider = "Vestibule"

    /// `acme-vestibule.json`, as Pact names files: consumer and provider.
    public var name: String { "\(self.adapter.name)-\(Self.provider.lowercased()).json" }

    public var json: JSONValue {
        let plain = self.plain?.reports ?? []
        let names = Set(plain.map(\.contract.name))
        let others = self.reports.filter { !names.contains($0.contract.name) }
        let interactions =
            plain.compactMap { PactInteraction($0, needsState: false)?.json }
            + others.compactMap { PactInteraction($0, needsState: true)?.json }
            + self.reports.flatMap { PactMessage.all(of: $0).map(\.json) }
        return [
            "consumer": ["name": .string(self.adapter.title)],
            "provider": ["name": .string(Self.provider)],
            "interactions": .array(interactions),
            "metadata": ["pactSpecification": ["version": "4.0"], "vestibule": self.metadata],
        ]
    }

    /// What the recording was made with.
    private var metadata: JSONValue {
        var members: [(String, JSONValue)] = [
            ("adapter", .string(self.adapter.name)), ("digest", .string(self.adapter.digest)),
        ]
        if let first = self.plain?.first {
            members.append(("clock", .string(first.context.clock.rfc3339)))
            members.append(("context", .string("\(first.adapter)/\(first.name)")))
        }
        return .object(members)
    }
}
