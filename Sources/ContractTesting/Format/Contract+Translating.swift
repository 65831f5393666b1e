public import CommunityRequests
public import PartnerAdapters

/// A recorded message, with what an adapter needs to translate it.
public struct TranslationSample: Sendable {
    public let name: String
    public let headers: MessageHeaders
    public let contentType: String?
    public let body: [UInt8]
    public let settings: PartnerSettings
    /// The clock of the recording.
    public let clock: Instant
}

extension Contract {
    /// What a translation of its message needs; `nil` where the message is not one that is accepted.
    public var translationSample: TranslationSample? {
        guard self.expectation?.status == 202 else { return nil }
        let headers = MessageHeaders(self.message.headers.map { ($0.name, $0.value) })
        return TranslationSample(
            name: self.name,
            headers: headers,
            contentType: headers.single("content-type"),
            body: self.message.body,
            settings: self.context.partner.settings,
            clock: self.context.clock
        )
    }
}
