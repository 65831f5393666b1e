import Foundation
import GatewayHTTP
import Synchronization

/// The public: reads every page and every file there is, the log among them.
struct PublicSide {
    unowned let world: World

    func read(_ codes: [Int: String]) async throws {
        var paths = [
            "/", "/agencies", "/agencies/TX0571200", "/rules", "/transparency", "/feed.atom", "/v1/keys", "/ohttp-keys",
        ]
        for (_, code) in codes.sorted(by: { $0.key < $1.key }) {
            paths += ["/requests/\(code)", "/v1/requests/\(code)"]
        }
        paths += ["/v1/regions/10/236/412", "/v1/regions/10/237/412", "/v1/regions/10/236/413", "/log/checkpoint"]
        for path in paths { try await self.get(path) }
        let checkpoint = try await self.get("/log/checkpoint")
        let lines = String(decoding: checkpoint, as: UTF8.self).split(separator: "\n")
        guard lines.count > 1, let size = Int(lines[1]), size > 0 else { return }
        for path in ["/log/tile/0/000.p/\(size)", "/log/tile/entries/000.p/\(size)"] { try await self.get(path) }
        for index in 0..<size { try await self.get("/log/proof/\(index)") }
    }

    @discardableResult
    private func get(_ path: String) async throws -> [UInt8] {
        let answer = try await self.world.gateway.exchange("GET", path)
        let body = self.world.leak?.page(path, answer.body) ?? answer.body
        let now = self.world.clock.now
        self.world.record.withLock {
            $0.everybody.add(path, at: now, status: answer.status, headers: answer.headers, body: body)
        }
        return body
    }
}
