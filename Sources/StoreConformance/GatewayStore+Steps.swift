import CommunityRequests
import GatewayCore

/// Steps that many proofs begin with.
extension GatewayStore {
    /// Accepts a request that must be accepted. Its identifier.
    func admit(_ number: Int, _ change: (inout Sample.Traits) -> Void = { _ in }) async throws -> RequestID {
        let request = try Sample.request(number, change)
        guard case .accepted = try await self.accept(request) else {
            throw BrokenPromise(description: "a new request was not accepted")
        }
        return request.record.id
    }

    /// Accepts and publishes a request at `Sample.start`: its first release is six hours later. Its identifier.
    func admitPublished(_ number: Int, _ change: (inout Sample.Traits) -> Void = { _ in }) async throws -> RequestID {
        let id = try await self.admit(number, change)
        try await self.publish(id, publication: Sample.publication(number), deliveries: [])
        return id
    }

    /// Accepts and publishes a request with an entry in the log, as it is listed. Its identifier.
    func admitLogged(
        _ number: Int,
        publication: Publication? = nil,
        _ change: (inout Sample.Traits) -> Void = { _ in }
    ) async throws -> RequestID {
        let id = try await self.admit(number, change)
        try await self.publish(
            id,
            publication: publication ?? Sample.publication(number),
            logEntry: Sample.logEntry(number, .requestPublished, salt: Sample.bytes(20, number)),
            deliveries: []
        )
        return id
    }

    /// Makes the release after `hours` with all consents, in the order of their names. What it was made from.
    @discardableResult
    func makeRelease(
        _ number: Int,
        of id: RequestID,
        after hours: Int64,
        next: Int64?,
        withDelivery: Bool = false
    ) async throws -> ReleaseInput? {
        let seen = Box<ReleaseInput?>(nil)
        try await self.release(
            id,
            time: Sample.start + Sample.hour * Int(hours),
            next: next.map { Sample.start + Sample.hour * Int($0) }
        ) { input in
            seen.set(input)
            let release = Sample.releaseID(number)
            let items = input.consents.enumerated().map { index, consent in
                PlannedItem(
                    consent: consent.id,
                    responder: Sample.responder(number * 100 + index),
                    clips: consent.clips
                )
            }
            let delivery = Sample.delivery(number * 100, of: id, event: .consentsReleased, release: release)
            return ReleasePlan(id: release, items: items, deliveries: withDelivery ? [delivery] : [])
        }
        return seen.value
    }
}
