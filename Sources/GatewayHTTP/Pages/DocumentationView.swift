import CommunityRequests
import GatewayCore
import PartnerAdapters

/// What the page for partner engineers shows.
struct DocumentationView: Sendable {
    struct Format: Sendable {
        let name: String
        let title: String
        let provenance: String
        let mediaTypes: String
        let authentication: String
        let batches: String
    }

    struct Callback: Sendable {
        let name: String
        let meaning: String
        let examples: [Example]
    }

    /// The body by which one adapter says it.
    struct Example: Sendable {
        let title: String
        let body: String
    }

    let formats: [Format]
    let hasFormats: Bool
    let callbacks: [Callback]
    let problems: [ProblemView]
    /// In KiB.
    let bodyLimit: Int
    let batchLimit: Int
    /// `5 s, 5 min, …`
    let retries: String

    init(_ adapters: [PartnerAdapter]) {
        self.formats = adapters.map { adapter in
            Format(
                name: adapter.name,
                title: adapter.title,
                // The manifest's sentence begins in lower case.
                provenance: adapter.provenance.text.prefix(1).uppercased() + adapter.provenance.text.dropFirst() + ".",
                mediaTypes: adapter.mediaTypes.joined(separator: ", "),
                authentication: adapter.authentication.map { scheme in
                    if case .hmac(let code) = scheme { "\(scheme.name) in \(code.header)" } else { scheme.name }
                }.joined(separator: ", "),
                batches: adapter.takesBatches ? "Yes" : "No"
            )
        }
        self.hasFormats = !adapters.isEmpty
        self.callbacks = CallbackExample.events.map { event in
            Callback(
                name: event.kind.rawValue,
                meaning: event.kind.meaning,
                examples: adapters.compactMap { adapter in
                    CallbackExample.body(event, of: adapter).map { Example(title: adapter.title, body: $0.pretty) }
                }
            )
        }
        self.problems = ProblemView.all
        self.bodyLimit = WebhookController.limit / 1_024
        self.batchLimit = Intake.batchLimit
        self.retries = Self.words(RetrySchedule.standard.delays)
    }

    /// Spans of time as people say them, the last after an `and`.
    private static func words(_ seconds: [Int64]) -> String {
        let words = seconds.map { seconds in
            switch seconds {
            case ..<60: "\(seconds) s"
            case ..<3_600: "\(seconds / 60) min"
            default: "\(seconds / 3_600) h"
            }
        }
        return words.dropLast().joined(separator: ", ") + words.suffix(1).map { " and \($0)" }.joined()
    }
}
