public import CommunityRequests
import GRDB
public import GatewayCore

extension SQLiteStore {
    public func request(code: PublicCode) async throws -> RequestRecord? {
        try await self.read { try $0.request(code: code)?.record }
    }

    public func request(id: RequestID) async throws -> RequestRecord? {
        try await self.read { try $0.request(id)?.record }
    }

    public func openRequests(in region: Region) async throws -> [RequestRecord] {
        try await self.read {
            try $0.requests(
                """
                WHERE number IN (SELECT request FROM region_requests WHERE region = ?)
                ORDER BY published_at, code
                """,
                [region.storedNumber]
            ).map(\.record)
        }
    }

    public func openRequests(limit: Int) async throws -> [RequestRecord] {
        try await self.read {
            try $0.requests(
                """
                WHERE state = 'open' AND published_at IS NOT NULL AND is_sandbox = 0
                ORDER BY published_at DESC, number DESC LIMIT ?
                """,
                [limit]
            ).map(\.record)
        }
    }

    public func publishedRequests(of agency: ORI, limit: Int) async throws -> [RequestRecord] {
        try await self.read {
            try $0.requests(
                """
                WHERE agency = ? AND published_at IS NOT NULL AND is_sandbox = 0
                ORDER BY published_at DESC, number DESC LIMIT ?
                """,
                [agency.description, limit]
            ).map(\.record)
        }
    }
}
