import ContractTesting
import Foundation
import GatewayCore
import GatewayHTTP
import Logging
import SQLiteStore

extension ReplayDrivers {
    /// The gateway's own parts: the embedded store in a temporary folder, and the public surface.
    static let local = ReplayDrivers(
        openStore: {
            let folder = FileManager.default.temporaryDirectory.path + "/vestibule-replay-\(UUID().uuidString)"
            let keyStore = try SQLiteKeyStore(folder: "\(folder)/keys")
            let store = try SQLiteStore(data: "\(folder)/data", keys: keyStore)
            return ReplayStore(
                store: store,
                keyStore: keyStore,
                close: {
                    try await store.close()
                    try FileManager.default.removeItem(atPath: folder)
                }
            )
        },
        exchange: { gateway, environment in
            let logger = Logger(label: "replay") { _ in SwiftLogNoOpLogHandler() }
            let surface = PublicSurface(useCases: PublicUseCases(gateway), now: environment.now, logger: logger)
            let exchange = try InProcessExchange(surface: surface, logger: logger)
            return { message in
                let answer = try await exchange.send(
                    method: message.method,
                    path: message.path,
                    headers: message.headers.map { ($0.name, $0.value) },
                    body: message.body
                )
                return RecordedResponse(
                    status: answer.status,
                    headers: answer.headers.map {
                        RecordedMessage.Header(name: $0.name, value: $0.value)
                    },
                    body: answer.body
                )
            }
        }
    )
}
