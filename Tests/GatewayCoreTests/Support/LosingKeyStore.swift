import CommunityRequests
import GatewayCore

/// A key store that has lost the keys of one request, as after a data folder was restored without its keys.
struct LosingKeyStore: KeyStore {
    struct Lost: Error {}

    let base: any KeyStore
    let lost: RequestID

    func keys(of request: RequestID) async throws -> RequestKeys? {
        request == self.lost ? nil : try await self.base.keys(of: request)
    }

    func setTokenKey(_ key: [UInt8], of request: RequestID) async throws {
        guard request != self.lost else { throw Lost() }
        try await self.base.setTokenKey(key, of: request)
    }

    func destroy(_ requests: [RequestID]) async throws { try await self.base.destroy(requests) }
}
