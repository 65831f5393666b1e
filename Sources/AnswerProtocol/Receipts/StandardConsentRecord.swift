/// The record of a consent with the fields that ISO/IEC TS 27560:2023 makes mandatory (after W3C's guide to it for the Data
/// Privacy Vocabulary), their names in snake case.
///
/// Its principal is the consent's own random name: a record that must name a principal, and must not name a person. No
/// time in it is the owner's: the consent's event bears the time at which the request was published.
public struct StandardConsentRecord: Hashable, Sendable, Codable {
    public static let schema = "ISO/IEC TS 27560:2023"

    public let schemaVersion: String
    public let recordID: ConsentName
    public let receiptID: String
    public let principalID: ConsentName
    public let processing: Processing
    public let parties: [Party]
    public let event: Event

    /// What is done with what.
    public struct Processing: Hashable, Sendable, Codable {
        /// Where the request stands as it was asked, with what owners are told before they share.
        public let privacyNotice: String
        /// BCP 47.
        public let language: String
        public let purpose: String
        /// What of the owner's is shared.
        public let information: [Information]
        /// By ``Party/id``.
        public let controllers: [String]
        public let storageLocations: [String]
        public let retentionPeriod: String
        /// ISO 3166-2.
        public let jurisdiction: String
        /// By ``Party/id``.
        public let recipients: [String]
        public let withdrawalMethod: String

        enum CodingKeys: String, CodingKey {
            case privacyNotice = "privacy_notice"
            case language, purpose
            case information = "pii_information"
            case controllers = "pii_controllers"
            case storageLocations = "storage_locations"
            case retentionPeriod = "retention_period"
            case jurisdiction
            case recipients = "recipient_third_parties"
            case withdrawalMethod = "withdrawal_method"
        }
    }

    /// One kind of what is shared.
    public struct Information: Hashable, Sendable, Codable {
        public let type: String
        /// Whether it counts as sensitive: a view of a home does.
        public let isSensitive: Bool

        enum CodingKeys: String, CodingKey {
            case type = "pii_type"
            case isSensitive = "is_sensitive"
        }
    }

    /// Who has a part in it; never the owner.
    public struct Party: Hashable, Sendable, Codable {
        public let id: String
        public let address: String
        public let name: String
        public let contact: String
        public let type: String

        public init(id: String, address: String, name: String, contact: String, type: String) {
            self.id = id
            self.address = address
            self.name = name
            self.contact = contact
            self.type = type
        }

        enum CodingKeys: String, CodingKey {
            case id = "party_id"
            case address = "party_address"
            case name = "party_name"
            case contact = "party_contact"
            case type = "party_type"
        }
    }

    /// That the consent was given.
    public struct Event: Hashable, Sendable, Codable {
        /// RFC 3339; when the request was published.
        public let time: String
        /// Until when the consent is relied on, unless it is withdrawn. RFC 3339.
        public let validUntil: String
        public let entity: ConsentName
        public let type: String
        public let state: String

        enum CodingKeys: String, CodingKey {
            case time = "event_time"
            case validUntil = "validity_duration"
            case entity = "entity_id"
            case type = "event_type"
            case state = "event_state"
        }
    }

    enum CodingKeys: String, CodingKey {
        case schemaVersion = "schema_version"
        case recordID = "record_id"
        case receiptID = "receipt_id"
        case principalID = "pii_principal_id"
        case processing = "pii_processing"
        case parties
        case event
    }

    /// Makes the record of a consent.
    ///
    /// - Parameters:
    ///   - gateway: The party that keeps the consent until its release.
    ///   - agency: The party that asked, and receives what is released.
    ///   - notice: Where the request can be read.
    ///   - jurisdiction: ISO 3166-2, of the agency.
    ///   - published: When the request was published. RFC 3339.
    ///   - retainedUntil: When the gateway forgets the consent. RFC 3339.
    public init(
        of consent: ConsentName,
        gateway: Party,
        agency: Party,
        notice: String,
        jurisdiction: String,
        published: String,
        retainedUntil: String
    ) {
        self.schemaVersion = StandardConsentRecord.schema
        self.recordID = consent
        self.receiptID = "\(consent)-1"
        self.principalID = consent
        self.processing = Processing(
            privacyNotice: notice,
            language: "en",
            purpose: "Sharing recorded footage with the agency, for the investigation that the request describes.",
            information: [Information(type: "video footage of the clips' times", isSensitive: true)],
            controllers: [gateway.id, agency.id],
            storageLocations: ["the gateway, until it is released or withdrawn", "the agency, once it is released"],
            retentionPeriod: "at the gateway until \(retainedUntil); at the agency as its own law says",
            jurisdiction: jurisdiction,
            recipients: [agency.id],
            withdrawalMethod: "in the app that keeps this receipt, at any time; see \"withdrawal\""
        )
        self.parties = [gateway, agency]
        self.event = Event(
            time: published,
            validUntil: retainedUntil,
            entity: consent,
            type: "explicit consent",
            state: "consent given"
        )
    }
}
