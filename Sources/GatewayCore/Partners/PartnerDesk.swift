import CommunityRequests

/// What a partner may read back of its own requests.
public struct PartnerDesk: Sendable {
    private let roster: CurrentRoster
    private let store: any RegisterStore & ReleaseStore & ConsentStore
    private let composer: CallbackComposer

    public init(
        roster: CurrentRoster,
        store: any RegisterStore & ReleaseStore & ConsentStore,
        composer: CallbackComposer
    ) {
        self.roster = roster
        self.store = store
        self.composer = composer
    }

    /// A request with its releases.
    ///
    /// - Throws: ``Problem`` `not-authenticated`, or `not-found` for what is not this partner's.
    public func status(
        partner name: String,
        request: String,
        authorization: String?
    ) async throws -> PartnerRequestStatus {
        let partner = try self.authenticated(name, authorization)
        guard let id = RequestID(request), let record = try await self.store.request(id: id),
            record.partner == partner.id
        else { throw Problem(.notFound) }
        let releases = try await self.store.releases(of: id)
        return PartnerRequestStatus(record: record, releases: releases, composer: self.composer)
    }

    /// The footage of a released item.
    ///
    /// - Throws: ``Problem`` always, in this version: `withdrawn` after a withdrawal, else `no-footage-yet`.
    public func footage(
        partner name: String,
        release: String,
        responder: String,
        authorization: String?
    ) async throws -> Never {
        let partner = try self.authenticated(name, authorization)
        guard let release = ReleaseID(release), let responder = ResponderID(responder),
            let item = try await self.store.item(release: release, responder: responder),
            try await self.store.request(id: item.request)?.partner == partner.id
        else { throw Problem(.notFound) }
        throw Problem(item.isWithdrawn ? .withdrawn : .noFootageYet)
    }

    /// The partner whose key that is.
    ///
    /// - Throws: ``Problem`` `not-authenticated`.
    func authenticated(_ name: String, _ authorization: String?) throws -> Partner {
        guard let partner = self.roster.now.partner(named: name), let key = partner.apiKey,
            key.admits(authorization: authorization)
        else { throw Problem(.notAuthenticated) }
        return partner
    }
}
