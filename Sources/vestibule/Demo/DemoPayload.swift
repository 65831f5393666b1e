import CommunityRequests
import ContractTesting
import Foundation
import GatewayCore
import PartnerAdapters

/// The recorded payload, place by place, with what the adapter does to each.
struct DemoPayload {
    /// One place and what becomes of it.
    struct Fate {
        enum Kind: String { case kept, sealed, redacted, read, dropped }
        var pointer: String
        var kind: Kind
        var value: String
        var reason: String
    }

    let fates: [Fate]

    init(_ message: ContractTesting.RecordedMessage, adapters: String, name: String) throws {
        guard let adapter = AdapterFolder.compile(folder: adapters, name: name).0 else {
            throw StepFailure("the adapter does not compile")
        }
        let type = message.headers.first { $0.name.lowercased() == "content-type" }?.value
        guard let format = adapter.format(contentType: type),
            let payload = try? adapter.parse(message.body, as: format)
        else { throw StepFailure("the recorded message is no payload of its adapter") }
        guard case .single(let item) = adapter.messages(in: payload) else {
            throw StepFailure("the recorded message is a batch")
        }
        let headers = MessageHeaders(message.headers.map { ($0.name, $0.value) })
        let places = adapter.explain(
            item,
            headers: headers,
            settings: PartnerSettings(),
            now: Instant(seconds: 0),
            showingValues: true
        )
        self.fates = places.map { place in
            let (kind, detail): (Fate.Kind, String) =
                switch place.fate {
                case .kept(let field): (.kept, "as \(field)")
                case .sealed(let field): (.sealed, "as \(field)")
                case .redacted(let field): (.redacted, "as \(field)")
                case .readOnly(let purpose): (.read, "for \(purpose)")
                case .dropped: (.dropped, place.reason)
                case .unknown: (.dropped, "not known to the adapter")
                }
            return Fate(pointer: place.pointer, kind: kind, value: place.value ?? "", reason: detail)
        }
    }

    /// How many places met which fate.
    var counts: (kept: Int, sealed: Int, dropped: Int) {
        (
            self.fates.count { [.kept, .redacted, .read].contains($0.kind) },
            self.fates.count { $0.kind == .sealed },
            self.fates.count { $0.kind == .dropped }
        )
    }

    /// The description as it came.
    var description: String {
        self.fates.first { $0.kind == .redacted }.flatMap { Self.texts(in: $0.value).first } ?? ""
    }

    /// The texts of what is sealed or dropped, long enough to be looked for.
    var identities: [String] {
        let hidden = self.fates.filter { $0.kind == .sealed || $0.kind == .dropped }.flatMap {
            Self.texts(in: $0.value)
        }
        let published = self.fates.filter { $0.kind == .kept || $0.kind == .read }.flatMap { Self.texts(in: $0.value) }
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
