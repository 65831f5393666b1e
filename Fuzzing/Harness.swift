import CommunityRequests
import Foundation
import PartnerAdapters

/// What is fuzzed: each takes any bytes, and must come back.
enum Harness: String {
    /// The reader of JSON, and all that adapters do with what it read.
    case json
    /// The reader of XML, and all that adapters do with what it read.
    case xml
    /// The compiler of manifests.
    case manifest

    func callAsFunction(_ bytes: [UInt8], adapters: [PartnerAdapter]) {
        switch self {
        case .json: Self.read(try? Payload.json(bytes), declaredAs: "application/json", adapters)
        case .xml: Self.read(try? Payload.xml(bytes), declaredAs: "application/xml", adapters)
        case .manifest:
            let text = String(decoding: bytes, as: UTF8.self)
            let (adapter, diagnostics) = PartnerAdapter.compile(manifest: text, file: "adapter.yaml")
            precondition(adapter != nil || !diagnostics.isEmpty, "refused without a reason")
        }
    }

    private static let now = Instant(rfc3339: "2026-02-13T13:40:00Z")

    private static func read(_ payload: Payload?, declaredAs contentType: String, _ adapters: [PartnerAdapter]) {
        guard let payload, let now else { return }
        self.visit(payload.root)
        let headers = MessageHeaders([("webhook-id", "msg-1")])
        let settings = PartnerSettings(scalars: ["agency": "TX0571200", "time_zone": "America/Chicago"])
        for adapter in adapters where adapter.format(contentType: contentType) != nil {
            let messages: [IncomingMessage] =
                switch adapter.messages(in: payload) {
                case .single(let message): [message]
                case .batch(let messages): messages
                }
            for message in messages {
                _ = try? adapter.messageID(of: message, headers: headers, settings: settings, now: now)
                let reading = adapter.translate(message, headers: headers, settings: settings, now: now)
                _ = adapter.drift(of: message, read: reading)
                _ = adapter.explain(message, headers: headers, settings: settings, now: now, showingValues: true)
            }
        }
    }

    /// Decodes everything that an adapter could ask for.
    private static func visit(_ node: Payload.Node) {
        _ = node.text
        _ = node.double
        _ = node.bool
        node.forEachMember { key, value in
            _ = node[key]
            self.visit(value)
        }
        node.forEachElement { _, value in self.visit(value) }
    }
}
