import AnswerProtocol
import CommunityRequests

/// Writes and signs receipts: what owners hold against the gateway and the agency, as a statement and as a consent record.
struct ReceiptWriter: Sendable {
    private let roster: CurrentRoster
    private let secrets: GatewaySecrets
    private let settings: GatewaySettings

    init(roster: CurrentRoster, secrets: GatewaySecrets, settings: GatewaySettings) {
        self.roster = roster
        self.secrets = secrets
        self.settings = settings
    }

    /// The gateway's name, in tokens and receipts.
    var gateway: GatewayName { self.secrets.name }

    /// The receipt of a consent to clips of a request; without the record where there is no such request.
    func receipt(_ question: AnswerQuestion, of record: RequestRecord?, clips: [ClipSpan]) throws -> Receipt {
        try self.secrets.receiptKey.sign(
            ReceiptStatement(
                gateway: self.gateway,
                consent: question.consent,
                code: question.code,
                clips: clips,
                withdrawalKey: question.withdrawalKey,
                record: record.flatMap { self.record(of: question.consent, to: $0.request) }
            )
        )
    }

    /// The consent as records of consents have it. It is made of the request alone, and of the consent's random name.
    private func record(of consent: ConsentName, to request: CommunityRequest) -> StandardConsentRecord? {
        guard let schedule = request.publication?.schedule else { return nil }
        let agency = self.roster.now.agencies[request.agency]
        let place = self.settings.publicURL.isEmpty ? "https://\(self.gateway)" : self.settings.publicURL
        return StandardConsentRecord(
            of: consent,
            gateway: .init(
                id: "\(self.gateway)",
                address: place,
                name: "\(self.gateway)",
                contact: "\(place)/",
                type: "operator of the gateway"
            ),
            agency: .init(
                id: "\(request.agency)",
                address: "\(place)/agencies/\(request.agency)",
                name: Self.short(agency?.name ?? "\(request.agency)"),
                contact: Self.short(agency?.contact ?? "see the agency's profile"),
                type: "agency that asked"
            ),
            notice: "\(place)/requests/\(request.code)",
            jurisdiction: agency.map { "US-\($0.state.code)" } ?? "US",
            published: schedule.publishedAt.rfc3339,
            retainedUntil: (schedule.last + .seconds(self.settings.retentionAfterClose)).rfc3339
        )
    }

    /// A receipt has to fit into one answer, whatever an agency is called.
    private static func short(_ text: String) -> String {
        var text = text
        while text.utf8.count > 100 { text.removeLast() }
        return text
    }
}
