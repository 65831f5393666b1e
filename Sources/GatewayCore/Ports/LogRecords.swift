/// What is to be written into the public log, for good.
public struct NewLogEntry: Sendable, Equatable {
    public let kind: LogEntryKind
    /// Its JSON, 1 to 65,535 bytes. Nothing personal is in it.
    public let bytes: [UInt8]
    /// What opens the commitment to a description or a note, 16 random bytes; `nil` where there is none.
    public let descriptionSalt: [UInt8]?

    public init(kind: LogEntryKind, bytes: [UInt8], descriptionSalt: [UInt8]? = nil) {
        self.kind = kind
        self.bytes = bytes
        self.descriptionSalt = descriptionSalt
    }
}

/// What an entry says.
public enum LogEntryKind: String, Sendable, CaseIterable {
    case requestPublished = "request.published"
    /// A published request is resolved, withdrawn, closed or purged.
    case requestState = "request.state"
    /// A request was refused: agency, rules, month.
    case requestRefused = "request.refused"
    /// A description was taken down, and why.
    case descriptionTakenDown = "description.taken_down"
    /// A legal demand or an emergency request was served on the operator.
    case demandServed = "demand.served"
    /// Which policy, adapters and keys are in force from here on.
    case inForce = "gateway.in_force"
}

/// An entry at its place in the log.
public struct PlacedLogEntry: Sendable, Equatable {
    public let index: Int64
    /// Its JSON.
    public let bytes: [UInt8]

    public init(index: Int64, bytes: [UInt8]) {
        self.index = index
        self.bytes = bytes
    }
}

/// Where a request stands in the log.
public struct LoggedRequest: Sendable, Equatable {
    public let index: Int64
    /// Opens the commitment to its description; `nil` once that was taken down.
    public let descriptionSalt: [UInt8]?

    public init(index: Int64, descriptionSalt: [UInt8]?) {
        self.index = index
        self.descriptionSalt = descriptionSalt
    }
}

/// Why a description was taken down: a closed list, since the reason stands in the log for ever.
public enum TakeDownReason: String, Sendable, CaseIterable {
    case personalInformation = "personal-information"
    case wrongInformation = "wrong-information"
    case safety
    case courtOrder = "court-order"
    case agencyRequest = "agency-request"
}
