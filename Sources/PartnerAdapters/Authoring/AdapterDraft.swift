/// A new adapter as far as sample messages tell it: a manifest to finish, and an invented message for its first contract.
///
/// The samples may hold real people. No value of theirs is in what a draft yields, but for the words at the places of
/// which the author says that they tell a message's kind.
public struct AdapterDraft: Sendable {
    /// `adapter.yaml`, which does not compile until its author has finished it.
    public let manifest: String
    /// The body of the first contract.
    public let message: [UInt8]
    public let mediaType: String
    /// What the context of the first contract sets for the partner, as lines of YAML below `settings:`.
    public let settings: [String]
    /// How many places the samples have, and of how many of them a meaning is guessed.
    public let places: (all: Int, guessed: Int)

    /// Why samples are no ground for a draft, in a sentence that repeats none of them.
    public struct Unusable: Error, Sendable {
        public let message: String
    }

    /// Makes a draft.
    ///
    /// - Parameters:
    ///   - samples: The bodies and their media types.
    ///   - authentication: The name of a scheme that needs nothing said beside it.
    ///   - kindPlaces: The places whose texts tell a message's kind; these texts are written down as they are.
    public init(
        name: String,
        samples: [(body: [UInt8], mediaType: String)],
        authentication: String,
        kindPlaces: [String]
    ) throws(Unusable) {
        guard TextForm.adapterName.matches(name) else {
            throw Unusable(message: "the name must be of lower-case letters, digits and hyphens")
        }
        guard let first = samples.first else { throw Unusable(message: "there is no sample") }
        var roots: [Payload.Node] = []
        for sample in samples {
            roots += Self.messages(in: try Self.payload(sample.body, sample.mediaType))
        }
        let tree = SampleTree(samples: roots)
        // A manifest writes the place of a number so; which it is the samples tell.
        let kindPlaces = kindPlaces.map { $0.hasSuffix("!text") ? String($0.dropLast(5)) : $0 }
        for place in kindPlaces where !tree.leaves.contains(where: { $0.place == place && $0.isSingle }) {
            throw Unusable(
                message: "no sample has one value at `\(place)`; write its names as the samples do, as in /event/type"
            )
        }
        let guesses = FieldGuesses(
            tree,
            kindPlaces: kindPlaces,
            hasMessageID: authentication == "standard-webhooks"
        )
        var mediaTypes: [String] = []
        for sample in samples where !mediaTypes.contains(sample.mediaType) { mediaTypes.append(sample.mediaType) }
        let words = kindPlaces.isEmpty ? [] : Self.kindWords(roots, kindPlaces)
        let draft = ManifestDraft(
            name: name,
            mediaTypes: mediaTypes,
            authentication: authentication,
            guesses: guesses,
            kindWords: words
        )
        self.manifest = draft.text
        self.mediaType = first.mediaType
        var standIn = StandInMessage(guesses, keepsKinds: !kindPlaces.isEmpty)
        if Self.isXML(first.mediaType) {
            do throws(MalformedPayload) {
                self.message = standIn.xml(root: try XMLRoot(of: first.body))
            } catch {
                throw Unusable(message: "a sample cannot be read: \(error.description)")
            }
        } else {
            self.message = standIn.json()
        }
        let settings = draft.neededSettings.map { name, _, _ in
            switch name {
            case "agency": "agency: TX0571200"
            case "offense": "offense: \"220\""
            default: "\(name): { burglary: \"220\" }"
            }
        }
        self.settings = settings + (guesses.timesAreLocal ? ["time_zone: America/Chicago"] : [])
        let leaves = tree.leaves
        self.places = (leaves.count, leaves.count { guesses.uses($0) })
    }

    private static func payload(_ body: [UInt8], _ mediaType: String) throws(Unusable) -> Payload {
        let isXML = Self.isXML(mediaType)
        guard isXML || mediaType.hasSuffix("/json") || mediaType.hasSuffix("+json") else {
            throw Unusable(message: "drafts are made from samples in JSON or XML; say which with --content-type")
        }
        do throws(MalformedPayload) {
            return isXML ? try Payload.xml(body) : try Payload.json(body)
        } catch {
            throw Unusable(message: "a sample cannot be read: \(error.description)")
        }
    }

    private static func isXML(_ mediaType: String) -> Bool {
        mediaType.hasSuffix("/xml") || mediaType.hasSuffix("+xml")
    }

    /// A sample may be a batch.
    private static func messages(in payload: Payload) -> [Payload.Node] {
        guard payload.root.kind == .array else { return [payload.root] }
        var messages: [Payload.Node] = []
        payload.root.forEachElement { _, node in messages.append(node) }
        return messages
    }

    private static let withdrawing = ["withdraw", "cancel", "revok", "delet", "remov", "retract", "unshare", "void"]

    /// The words that tell kinds, as the table of a manifest has them; the first sample is taken for a new request.
    private static func kindWords(
        _ messages: [Payload.Node],
        _ places: [String]
    ) -> [(word: String, outcome: String)] {
        var rows: [(word: String, outcome: String)] = []
        for message in messages {
            let words = places.map { place in
                place.split(separator: "/").reduce(Optional(message)) { node, name in
                    name == "*" ? node?[0] : node?[String(name)]
                }?.asText?.text ?? "*"
            }
            let word = words.joined(separator: " ")
            guard !rows.contains(where: { $0.word == word }) else { continue }
            let lower = word.lowercased()
            let outcome =
                if rows.isEmpty {
                    "submit"
                } else if Self.withdrawing.contains(where: { lower.contains($0) }) {
                    "withdraw"
                } else if ["clos", "resolv", "clear", "end", "complet"].contains(where: { lower.contains($0) }) {
                    "resolve"
                } else {
                    "ignore"
                }
            rows.append((word, outcome))
        }
        return rows
    }
}
