public import CommunityRequests

/// Why a message could not be told apart, with every reason.
public struct Untranslatable: Error, Sendable, Equatable {
    public let violations: [Violation]
}

extension PartnerAdapter {
    /// The longest message id, in bytes.
    public static let messageIDLimit = 256

    /// The format that a content type stands for; `nil` where the adapter does not take it.
    ///
    /// Parameters after `;` count for nothing but `charset`, which must be UTF-8 where it is given.
    public func format(contentType: String?) -> PayloadFormat? {
        guard let contentType else { return nil }
        let parts = contentType.lowercased().split(separator: ";").map { part in
            String(part.drop { $0 == " " || $0 == "\t" }.reversed().drop { $0 == " " || $0 == "\t" }.reversed())
        }
        guard let mediaType = parts.first,
            let accepted = self.manifest.accepts.first(where: { $0.mediaType == mediaType })
        else { return nil }
        let charset = parts.dropFirst().first { $0.hasPrefix("charset=") }?.dropFirst("charset=".count)
        let isUTF8 = charset.map { ["utf-8", "\"utf-8\"", "us-ascii"].contains($0) } ?? true
        return isUTF8 ? accepted.format : nil
    }

    /// Reads a body.
    ///
    /// - Throws: ``MalformedPayload`` where it is none of that format.
    public func parse(_ body: [UInt8], as format: PayloadFormat) throws(MalformedPayload) -> Payload {
        switch format {
        case .json: return try Payload.json(body)
        case .xml: throw MalformedPayload(reason: .notWellFormed, byteOffset: 0)
        }
    }

    /// The messages that a body holds: one, or a batch where the adapter takes batches.
    public func messages(in payload: Payload) -> IncomingMessages {
        let root = payload.root
        guard self.manifest.takesBatches, root.kind == .array else {
            return .single(IncomingMessage(node: root, pointer: ""))
        }
        var messages: [IncomingMessage] = []
        messages.reserveCapacity(root.count)
        root.forEachElement { position, node in
            messages.append(IncomingMessage(node: node, pointer: "/\(position)"))
        }
        return .batch(messages)
    }

    /// The message's own name, by which a repetition is recognised.
    ///
    /// - Throws: ``Untranslatable`` where it has none, or one that is too long to be kept.
    public func messageID(
        of message: IncomingMessage,
        headers: MessageHeaders,
        settings: PartnerSettings,
        now: Instant
    ) throws(Untranslatable) -> String {
        var translation = Translation(of: message, headers: headers, settings: settings, now: now)
        let reading = translation.read(self.manifest.message.id)
        guard let id = reading.value else { throw Untranslatable(violations: translation.violations) }
        guard id.utf8.count <= Self.messageIDLimit,
            id.unicodeScalars.allSatisfy({ $0.value >= 0x20 && $0.value != 0x7F })
        else {
            translation.violate(
                .form,
                at: reading.pointer,
                "Write a message id of at most \(Self.messageIDLimit) bytes, without control characters."
            )
            throw Untranslatable(violations: translation.violations)
        }
        return id
    }

    /// Translates a message into canonical terms.
    ///
    /// Every field is tried: what comes back names all that could not be read, and holds all that could.
    public func translate(
        _ message: IncomingMessage,
        headers: MessageHeaders,
        settings: PartnerSettings,
        now: Instant
    ) -> PartnerMessage {
        var translation = Translation(of: message, headers: headers, settings: settings, now: now)
        guard let intent = translation.intent(by: self.manifest.message.kind) else {
            return .unreadable(translation.violations)
        }
        switch intent {
        case .submit:
            return .submit(translation.submission(by: self.manifest.submit))
        case .close(let outcome):
            // A manifest with such a kind has a `close` section: it does not compile without.
            guard let plan = self.manifest.close else { return .unreadable(translation.violations) }
            return .close(translation.closing(outcome, by: plan))
        case .ignore:
            return .ignored
        case .legalProcess:
            return .legalProcess
        case .refuse(let rule):
            let pointer = message.pointer + (self.manifest.message.kind.places.last?.pointer ?? "")
            return .refused([Violation(rule: rule, pointer: pointer, detail: rule.refusalOfKind)])
        }
    }
}

extension RuleID {
    /// What to do instead of sending a kind of message that is always refused.
    fileprivate var refusalOfKind: String {
        switch self.description {
        case "never-edited": "A published request is never edited. Withdraw it and send a new one."
        default: "This kind of message is refused. Do not send it."
        }
    }
}
