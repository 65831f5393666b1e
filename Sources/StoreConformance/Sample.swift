public import CommunityRequests
public import GatewayCore

/// Invented records, told apart by a number.
public enum Sample {
    /// 2026-02-13T13:30:00Z.
    public static let start = Instant(seconds: 1_770_989_400)
    public static let hour: Duration = .seconds(3600)

    /// Bytes that differ for each kind and number, wherever one looks into them.
    public static func bytes(_ kind: UInt8, _ number: Int, count: Int = 16) -> [UInt8] {
        (0..<count).map { index in
            // SplitMix64's mixing of all three; only its last byte is taken.
            var mixed = UInt64(kind) << 56 ^ UInt64(number) << 16 ^ UInt64(index)
            mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return UInt8(truncatingIfNeeded: mixed ^ (mixed >> 31))
        }
    }

    public static func requestID(_ number: Int) -> RequestID {
        RequestID(time: Instant(seconds: Int64(number)), random: Array(self.bytes(1, number).prefix(10)))
    }
    public static func releaseID(_ number: Int) -> ReleaseID { ReleaseID(random: self.bytes(2, number)) }
    public static func responder(_ number: Int) -> ResponderID { ResponderID(random: self.bytes(3, number)) }
    public static func deliveryID(_ number: Int) -> DeliveryID { DeliveryID(random: self.bytes(4, number)) }
    public static func code(_ number: Int) -> PublicCode { PublicCode(random: self.bytes(5, number, count: 5)) }

    public static func partner(_ name: String = "sample") throws -> PartnerID { try require(PartnerID(name)) }
    public static func agency(_ ori: String = "TX0571200") throws -> ORI { try require(ORI(ori)) }

    public static func message(_ number: Int, id: String? = nil, partner: String = "sample") throws -> MessageRecord {
        MessageRecord(
            partner: try self.partner(partner),
            messageID: id ?? "message-\(number)",
            bodyDigest: self.bytes(6, number, count: 32)
        )
    }

    /// A cell of the region 236/412 for the numbers 0 to 127.
    public static func cell(_ number: Int, region: Region = Region(x: 236, y: 412)) throws -> Cell {
        try require(Cell(x: region.x << 7 | number & 127, y: region.y << 7 | 5))
    }

    /// What was taken out of a sample's description.
    public static let redactions = ["phone": 2, "name": 1]

    /// What a sample request is answered with.
    public static func answer(_ number: Int, _ state: RequestState = .open) -> MessageAnswer {
        MessageAnswer(
            request: self.requestID(number),
            code: self.code(number),
            state: state,
            redactions: self.redactions
        )
    }

    /// What differs between sample requests.
    public struct Traits: Sendable {
        public var message: MessageRecord?
        public var state = RequestState.open
        public var partner = "sample"
        public var agency = "TX0571200"
        public var reference: String?
        public var investigation: String?
        public var limit = 2
        public var onKnownReference = KnownReference.separateRequest
        public var regions = [Region(x: 236, y: 412)]
        public var isSandbox = false
        public var publication: Publication?
        /// The number of the code; the request's own where it is `nil`.
        public var code: Int?
        public var deliveries: [NewDelivery] = []
        public var logEntry: NewLogEntry?
        public var history: HistoryChecks?
        /// Numbers of the cells in each region.
        public var cells = Array(1...4)
        public var redactions = Sample.redactions

        public init() {}
    }

    /// A request that is accepted by an empty store.
    public static func request(_ number: Int, _ change: (inout Traits) -> Void = { _ in }) throws -> NewRequest {
        var traits = Traits()
        change(&traits)
        let record = RequestRecord(
            id: self.requestID(number),
            partner: try self.partner(traits.partner),
            adapter: "sample-adapter",
            adapterDigest: String(repeating: "ab", count: 32),
            reference: traits.reference,
            investigation: try require(InvestigationCode(traits.investigation ?? "INV-26-\(number)")),
            request: CommunityRequest(
                code: self.code(traits.code ?? number),
                state: traits.state,
                platform: "Sample Platform",
                agency: try self.agency(traits.agency),
                offense: Offense(
                    code: "220",
                    name: "Burglary/Breaking & Entering",
                    group: "A",
                    note: "",
                    defaultDecision: .permit
                ),
                description: "Burglary of a residence. Dark blue pickup, left northbound. Größe \(number)",
                window: TimeWindow(
                    start: self.start - self.hour * 4,
                    end: self.start - self.hour + .nanoseconds(123_456_789)
                ),
                timeZone: "America/Chicago",
                cells: try traits.regions.flatMap { region in try traits.cells.map { try self.cell($0, region: region) }
                },
                publication: traits.publication
            ),
            reviewReasons: traits.state == .inReview ? [ReviewReason(rule: RuleID("shape"), detail: "look at it")] : [],
            redactions: traits.redactions,
            sealed: self.bytes(7, number, count: 96),
            receivedAt: self.start + .nanoseconds(Int64(number)),
            isSandbox: traits.isSandbox
        )
        return NewRequest(
            message: try traits.message ?? self.message(number, partner: traits.partner),
            record: record,
            keys: RequestKeys(sealing: self.bytes(8, number, count: 32), token: nil),
            investigationLimit: traits.limit,
            onKnownReference: traits.onKnownReference,
            deliveries: traits.deliveries,
            logEntry: traits.logEntry,
            history: traits.history
        )
    }

    /// An entry of the log.
    public static func logEntry(
        _ number: Int,
        _ kind: LogEntryKind = .requestState,
        salt: [UInt8]? = nil
    ) -> NewLogEntry {
        NewLogEntry(kind: kind, bytes: Array("{\"number\":\(number)}".utf8), descriptionSalt: salt)
    }

    /// Published at `start`, with releases every 6 hours for one day.
    public static func publication(_ number: Int = 1, at time: Instant = Self.start) -> Publication {
        Publication(
            schedule: ReleaseSchedule(publishedAt: time, interval: 21_600, openFor: 86_400),
            tokenKey: self.bytes(9, number, count: 294)
        )
    }

    public static func closing(
        _ number: Int,
        _ outcome: Closing.Outcome = .resolved,
        reference: String? = nil,
        references: [String] = [],
        investigation: String? = nil,
        agency: String? = nil,
        partner: String = "sample",
        logEntry: NewLogEntry? = nil
    ) throws -> NewClosing {
        let references = [reference].compactMap(\.self) + references
        return NewClosing(
            message: try self.message(number, partner: partner),
            outcome: outcome,
            references: references,
            investigation: try investigation.map { try require(InvestigationCode($0)) },
            agency: try agency.map { try self.agency($0) },
            deliveries: { record in
                let position = references.firstIndex { $0 == record.reference } ?? 0
                return [self.delivery(number + 100 * position, of: record.id, event: .requestClosed)]
            },
            logEntry: { _ in logEntry }
        )
    }

    /// A callback that is due at `start`.
    public static func delivery(
        _ number: Int,
        of request: RequestID,
        event: CallbackKind = .requestPublished,
        release: ReleaseID? = nil,
        partner: PartnerID? = nil,
        due: Instant = Self.start
    ) -> NewDelivery {
        NewDelivery(
            id: self.deliveryID(number),
            partner: partner ?? self.samplePartner,
            request: request,
            release: release,
            event: event,
            contentType: "application/json",
            body: Array("{\"number\":\(number)}".utf8),
            due: due
        )
    }

    /// Something that an account did at `start`.
    public static func audit(
        _ action: AuditAction,
        by name: String = "ana",
        on subject: String? = nil
    ) -> AuditEvent {
        let actor = OperatorName(name).map { AuditActor.account($0) } ?? .nobody
        return AuditEvent(at: self.start, actor: actor, action: action, subject: subject)
    }

    /// An account whose password nobody knows.
    public static func account(_ name: String, role: OperatorRole = .reviewer) throws -> OperatorAccount {
        let salt = String(repeating: "A", count: 22)
        let hash = String(repeating: "A", count: 43)
        return OperatorAccount(
            name: try require(OperatorName(name)),
            role: role,
            password: try require(PasswordHash(stored: "$scrypt$ln=15,r=8,p=3$\(salt)$\(hash)")),
            createdAt: self.start
        )
    }

    public static func consentID(_ number: Int) throws -> ConsentID {
        let digits = Array("0123456789abcdef")
        let text = self.bytes(10, number).map { "\(digits[Int($0 >> 4)])\(digits[Int($0 & 15)])" }.joined()
        return try require(ConsentID(text))
    }

    /// One clip of ten minutes, later for higher numbers.
    public static func clips(_ number: Int) -> [TimeWindow] {
        let start = self.start - self.hour * 3 + .seconds(number % 12 * 300)
        return [TimeWindow(start: start, end: start + .seconds(600))]
    }

    public static func consent(
        _ number: Int,
        to request: RequestID,
        token: Int? = nil,
        key: Int? = nil
    ) throws -> NewConsent {
        NewConsent(
            id: try self.consentID(number),
            request: request,
            tokenDigest: self.bytes(11, token ?? number, count: 32),
            withdrawalKey: self.bytes(12, key ?? number, count: 32),
            clips: self.clips(number),
            receipt: self.bytes(13, number, count: 64)
        )
    }

    private static let samplePartner: PartnerID = {
        guard let partner = PartnerID("sample") else { preconditionFailure("a well-formed name") }
        return partner
    }()
}
