public import CommunityRequests
public import PartnerAdapters
public import RequestPolicy

extension Partner {
    /// A partner whose adapter is in force.
    public init(
        id: PartnerID,
        adapter: PartnerAdapter,
        authenticator: Authenticator,
        agencies: Set<ORI>,
        settings: PartnerSettings,
        programme: Programme,
        apiKey: APIKey?,
        callback: CallbackTarget?,
        isSandbox: Bool
    ) {
        self.init(
            id: id,
            reception: .open(adapter, authenticator),
            agencies: agencies,
            settings: settings,
            programme: programme,
            apiKey: apiKey,
            callback: callback,
            isSandbox: isSandbox
        )
    }

    /// The partner with its adapter not in force; who it is can still be proved.
    func closed() -> Partner {
        Partner(
            id: self.id,
            reception: .closed(adapter: self.adapterName, self.authenticator),
            agencies: self.agencies,
            settings: self.settings,
            programme: self.programme,
            apiKey: self.apiKey,
            callback: self.callback,
            isSandbox: self.isSandbox
        )
    }

    /// Its adapter, where that is in force.
    public var adapter: PartnerAdapter? {
        guard case .open(let adapter, _) = self.reception else { return nil }
        return adapter
    }

    /// The name of its adapter, in force or not.
    public var adapterName: String {
        switch self.reception {
        case .open(let adapter, _): adapter.name
        case .closed(let name, _): name
        }
    }

    /// Verifies what comes in; `nil` where the scheme is not known, because the adapter cannot be read.
    public var authenticator: Authenticator? {
        switch self.reception {
        case .open(_, let authenticator): authenticator
        case .closed(_, let authenticator): authenticator
        }
    }

    /// Seconds after which a message may come again that met an adapter that is not in force.
    static let retryInterval = 300

    /// The adapter for a message that is proved to be this partner's.
    ///
    /// Whether the adapter is in force is told to the partner alone: a stranger gets the answer of every stranger. Only
    /// where a manifest cannot be read so far that its scheme is known, everybody who knows the name learns that it is
    /// a partner's: a partner that were told 401 instead would give the message up for lost.
    ///
    /// - Throws: ``Problem`` `not-authenticated` or `adapter-inactive`.
    func admit(headers: MessageHeaders, body: [UInt8], now: Instant) throws(Problem) -> PartnerAdapter {
        if let authenticator = self.authenticator,
            authenticator.verify(headers: headers, body: body, now: now) != nil
        {
            throw Problem(.notAuthenticated)
        }
        // Whoever comes by without an authenticator meets a closed reception: an open one has both.
        guard let adapter = self.adapter else {
            throw Problem(.adapterInactive, retryAfter: Partner.retryInterval)
        }
        return adapter
    }
}
