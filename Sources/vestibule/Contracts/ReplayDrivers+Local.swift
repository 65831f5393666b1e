import ContractTesting
import Foundation
import GatewayCore
import GatewayHTTP
import Logging
import SQLiteStore
import TransparencyLog

extension ReplayDrivers {
    /// The gateway's own parts: the embedded store in a temporary folder, and the public surface.
    static let local = ReplayDrivers(
        openStore: {
            let folder = "\(Self.temporaryFolder)/vestibule-replay-\(UUID().uuidString)"
            let keyStore = try SQLiteKeyStore(folder: "\(folder)/keys")
            let store = try SQLiteStore(data: "\(folder)/data", keys: keyStore)
            return ReplayStore(
                store: store,
                keyStore: keyStore,
                log: try LogFolder("\(folder)/data/log"),
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

    /// Where the stores of replays lie: in memory where there is such a folder, for they sync each of their commits, and
    /// nobody asks for them after the replay. `TMPDIR` names another place.
    private static let temporaryFolder: String = {
        let isNamed = ProcessInfo.processInfo.environment["TMPDIR"]?.isEmpty == false
        let memory = "/dev/shm"
        return !isNamed && access(memory, W_OK | X_OK) == 0 ? memory : FileManager.default.temporaryDirectory.path
    }()
}
