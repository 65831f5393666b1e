/// A payload to be tried against an adapter. It is read and forgotten.
public struct PayloadTrial: Sendable {
    public let adapter: String
    /// The partner whose settings count; `nil` for none.
    public let partner: String?
    public let contentType: String
    public let body: [UInt8]

    public init(adapter: String, partner: String?, contentType: String, body: [UInt8]) {
        self.adapter = adapter
        self.partner = partner
        self.contentType = contentType
        self.body = body
    }
}

/// What an adapter makes of a payload, place by place, without a value.
public struct ExplainedPayload: Encodable, Sendable {
    /// What becomes of one place.
    public struct Place: Encodable, Sendable {
        /// A JSON Pointer into the payload.
        public let pointer: String
        /// `kept`, `sealed`, `redacted`, `read`, `dropped` or `unknown`.
        public let fate: String
        /// The field it becomes, or the step that reads it.
        public let field: String?
        public let reason: String

        public init(pointer: String, fate: String, field: String?, reason: String) {
            self.pointer = pointer
            self.fate = fate
            self.field = field
            self.reason = reason
        }
    }

    /// What cannot be read.
    public struct Unreadable: Encodable, Sendable {
        public let rule: String
        public let pointer: String
        public let detail: String

        public init(rule: String, pointer: String, detail: String) {
            self.rule = rule
            self.pointer = pointer
            self.detail = detail
        }
    }

    /// What each message wants: a payload may be a batch.
    public let messages: [String]
    public let places: [Place]
    public let unreadable: [Unreadable]

    public init(messages: [String], places: [Place], unreadable: [Unreadable]) {
        self.messages = messages
        self.places = places
        self.unreadable = unreadable
    }
}
