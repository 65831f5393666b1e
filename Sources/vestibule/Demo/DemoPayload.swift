import CommunityRequests
import ContractTesting
import Foundation

/// The recorded payload, place by place, with what the adapter does to each.
struct DemoPayload {
    typealias Fate = PayloadExplanation.Fate

    let fates: [Fate]

    init(_ message: RecordedMessage, adapters: String, name: String) throws {
        guard let adapter = AdapterFolder.compile(folder: adapters, name: name).0 else {
            throw StepFailure("the adapter does not compile")
        }
        do throws(PayloadExplanation.Failure) {
            let payload = SendablePayload(message)
            self.fates = try PayloadExplanation(payload, adapter: adapter, showingValues: true).fates
        } catch {
            throw StepFailure(error.message)
        }
    }

    /// How many places met which fate.
    var counts: (kept: Int, sealed: Int, dropped: Int) {
        (
            self.fates.count { [.kept, .redacted, .read].contains($0.kind) },
            self.fates.count { $0.kind == .sealed },
            self.fates.count { [.dropped, .unknown].contains($0.kind) }
        )
    }

    /// The description as it came.
    var description: String {
        self.fates.first { $0.kind == .redacted }.flatMap { Self.texts(in: $0.value ?? "").first } ?? ""
    }

    /// The texts of what is sealed or dropped, long enough to be looked for.
    var identities: [String] {
        let hidden = self.fates.filter { [.sealed, .dropped, .unknown].contains($0.kind) }.flatMap {
            Self.texts(in: $0.value ?? "")
        }
        let published = self.fates.filter { $0.kind == .kept || $0.kind == .read }.flatMap {
            Self.texts(in: $0.value ?? "")
        }
        // What stands elsewhere on purpose, as the agency's name in the directory, is no identity.
        return Set(hidden).subtracting(published)
            .filter { $0.count >= 4 && Instant(rfc3339: $0) == nil && !$0.hasSuffix("Department") }.sorted()
    }

    /// Every text of a JSON value.
    private static func texts(in json: String) -> [String] {
        guard let value = try? JSONSerialization.jsonObject(with: Data(json.utf8), options: .fragmentsAllowed) else {
            return []
        }
        func collect(_ value: Any) -> [String] {
            switch value {
            case let text as String: [text]
            case let list as [Any]: list.flatMap(collect)
            case let object as [String: Any]: object.values.flatMap(collect)
            default: []
            }
        }
        return collect(value)
    }
}
