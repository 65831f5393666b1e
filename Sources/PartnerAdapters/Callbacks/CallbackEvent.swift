public import CommunityRequests

/// Something that the gateway tells a partner about one of its requests. There is no field for an owner in it.
public struct CallbackEvent: Sendable, Equatable {
    public let request: CallbackRequest
    public let time: Instant
    public let content: Content

    /// What happened.
    public enum Content: Sendable, Equatable {
        case published
        /// A reviewer refused; with the rules that say why.
        case refused([Violation])
        case closed
        /// The consents of a release, in the order in which they were shuffled; often none.
        case released(ReleaseID, [CallbackItem])
        /// An owner took one of them back.
        case withdrawn(ReleaseID, ResponderID)
    }

    public init(request: CallbackRequest, time: Instant, content: Content) {
        self.request = request
        self.time = time
        self.content = content
    }

    /// The kind of callback that says it.
    public var kind: CallbackKind {
        switch self.content {
        case .published: .requestPublished
        case .refused: .requestRefused
        case .closed: .requestClosed
        case .released: .consentsReleased
        case .withdrawn: .consentWithdrawn
        }
    }
}

/// What a partner may know of its own request.
public struct CallbackRequest: Sendable, Equatable {
    /// The partner's own name for it.
    public let reference: String?
    public let requestID: RequestID
    public let code: PublicCode
    public let investigation: InvestigationCode
    public let state: RequestState
    public let agency: ORI

    public init(
        reference: String?,
        requestID: RequestID,
        code: PublicCode,
        investigation: InvestigationCode,
        state: RequestState,
        agency: ORI
    ) {
        self.reference = reference
        self.requestID = requestID
        self.code = code
        self.investigation = investigation
        self.state = state
        self.agency = agency
    }
}

/// One consent as a partner sees it: a pseudonym made for it alone, and what may be fetched.
public struct CallbackItem: Sendable, Equatable {
    public let responder: ResponderID
    public let clips: [TimeWindow]
    public let footageURL: String

    public init(responder: ResponderID, clips: [TimeWindow], footageURL: String) {
        self.responder = responder
        self.clips = clips
        self.footageURL = footageURL
    }
}

/// The body of a callback.
public struct CallbackBody: Sendable, Equatable {
    public let contentType: String
    public let bytes: [UInt8]
}
