import AnswerProtocol
import Foundation
import OwnerKit
import TransparencyLog

/// Where a log is read from: a folder, or a server.
struct LogSource: Sendable {
    /// The bytes of a file below the log's prefix; `nil` where it is not there.
    let read: @Sendable (_ path: String) async throws -> [UInt8]?
    /// Partial tiles of earlier checkpoints that may be beside a tile: those that a folder has, or those that a server could.
    let earlier: @Sendable (_ tile: TileName) throws -> [TileName]
    /// The verifier key that the gateway shows, where there is one that does.
    let shownKey: @Sendable () async throws -> VerifierKey?

    /// - Parameter place: `https://gateway.example`, `https://gateway.example/log`, or a folder.
    /// - Throws: ``CommandFailure``.
    init(_ place: String) throws {
        guard place.hasPrefix("http://") || place.hasPrefix("https://") else {
            guard FileManager.default.fileExists(atPath: place) else {
                throw CommandFailure(.notHeld, "\(place): there is no such folder")
            }
            self.read = { FileManager.default.contents(atPath: "\(place)/\($0)").map { Array($0) } }
            self.earlier = { tile in
                let folder = "\(place)/\(tile.full).p"
                guard FileManager.default.fileExists(atPath: folder) else { return [] }
                return try FileManager.default.contentsOfDirectory(atPath: folder).compactMap { Int($0) }.sorted()
                    .map { TileName(tile.content, index: tile.index, width: $0) }
            }
            self.shownKey = { nil }
            return
        }
        guard let url = URL(string: place), url.host != nil else {
            throw CommandFailure(.wrongUse, "that is not an address; write https://gateway.example/log")
        }
        let path = url.path.hasSuffix("/") ? String(url.path.dropLast()) : url.path
        let prefix = path.isEmpty ? "/log" : path
        let exchange = URLSessionExchange(gateway: url)
        self.read = { file in
            let response = try await exchange.send(ExchangeRequest(.get, "\(prefix)/\(file)"))
            if response.status == 404 { return nil }
            guard response.status == 200 else { throw OwnerError.unexpectedStatus(response.status) }
            return response.body
        }
        // A server cannot be asked what it has. Only the right edge can still have partial tiles.
        self.earlier = { tile in
            tile.isPartial ? (1..<tile.width).map { TileName(tile.content, index: tile.index, width: $0) } : []
        }
        self.shownKey = {
            guard let keys = try? await GatewayClient(exchange: exchange).keys() else { return nil }
            return VerifierKey(keys.logKey)
        }
    }

    /// A tile as wide as it is asked for, cut from its full one where that has taken its place.
    func tile(_ name: TileName) async throws -> LogFile? {
        if let bytes = try await self.read(name.description) { return LogFile(name: name, bytes: bytes) }
        guard name.isPartial, let bytes = try await self.read(name.full.description) else { return nil }
        return try LogFile(name: name.full, bytes: bytes).cut(to: name)
    }
}
