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
    /// Its parameters do not count here: a body that is declared in another encoding than UTF-8 is malformed.
    public func format(contentType: String?) -> PayloadFormat? {
        guard let mediaType = contentType.flatMap(ContentType.init)?.mediaType else { return nil }
        return self.manifest.accepts.first { $0.mediaType == mediaType }?.format
    }

    /// Reads a body.
    ///
    /// - Parameter contentType: The type it was declared with, whose `charset` must be UTF-8 where it has one.
    /// - Throws: ``MalformedPayload`` where it is none of that format, or declared in another encoding.
    public func parse(
        _ body: [UInt8],
        as format: PayloadFormat,
        contentType: String? = nil
    ) throws(MalformedPayload) -> Payload {
        // Only a parameter can name an encoding, and hardly any message has one.
        if let contentType, contentType.utf8.contains(UInt8(ascii: ";")),
            let charsets = ContentType(contentType)?.charsets, !charsets.allSatisfy({ $0 == "utf-8" })
        {
            throw MalformedPayload(reason: .notUTF8, byteOffset: 0)
        }
        switch format {
        case .json: return try Payload.json(body)
        case .xml: return try Payload.xml(body)
        }
    }

    /// The messages that a body holds: one, or a batch where the adapter takes batches.
    public func messages(in payload: Payload) -> IncomingMessages {
        let root = payload.root
        guard self.manifest.takesBatches, root.kind == .array else {
            return .single(IncomingMessage(node: root, pointer: "", xmlAt: self.manifest.embeddedXML))
        }
        var messages: [IncomingMessage] = []
        messages.reserveCapacity(root.count)
        root.forEachElement { position, node in
            messages.append(
                IncomingMessage(node: node, pointer: "/\(position)", xmlAt: self.manifest.embeddedXML)
            )
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
            // A demand is one whatever message it comes with.
            guard translation.legalProcessClaims(by: self.manifest.submit).isEmpty else { return .legalProcess }
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
