import ArgumentParser
import Foundation
import GatewayHTTP
import HTTPTypes
import Logging
import TransparencyLog

/// `vestibule witness`: cosigns the checkpoints of logs that only grow.
struct WitnessCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "witness",
        abstract: "Cosigns checkpoints of logs, and refuses those that go back or contradict (c2sp.org/tlog-witness).",
        discussion: "It needs nothing of a gateway: whoever watches one runs it on a machine of her own."
    )

    @Option(name: .long, help: "Where it listens, plain HTTP behind a proxy.") var listen = "127.0.0.1:8090"
    @Option(name: .long, help: "The witness's name, as a rule its address without the scheme.") var name: String
    @Option(name: .long, help: "The file of its key; it is made where there is none.") var key = "./witness.key"
    @Option(name: .long, help: "The folder in which it keeps what it cosigned.") var data = "./witness"
    @Option(name: .long, help: "The verifier key of a log to watch; may be given several times.") var log: [String]

    func run() async throws {
        guard let address = ListenAddress(self.listen) else {
            throw CommandFailure(.wrongUse, "--listen: write 127.0.0.1:8090")
        }
        guard let name = KeyName(self.name) else {
            throw CommandFailure(.wrongUse, "--name: may hold no space and no `+`; write witness.example")
        }
        let logs = try self.log.map { text in
            guard let key = VerifierKey(text), key.kind == .note else {
                throw CommandFailure(.wrongUse, "--log: is no verifier key of a log; write NAME+HASH+KEY")
            }
            return key
        }
        guard !logs.isEmpty else { throw CommandFailure(.wrongUse, "--log: name a log to watch") }
        let signer = try self.signer(name)
        let folder: WitnessFolder
        do {
            folder = try WitnessFolder(self.data, signer: signer, logs: logs)
        } catch let error as LogError {
            throw CommandFailure(.notHeld, "\(self.data): \(error.message)")
        }
        LoggingSystem.bootstrap { StreamLogHandler.standardError(label: $0) }
        let logger = Logger(label: "witness")
        let surface = WitnessSurface(
            add: { request in
                // It waits for the disk, on a thread that others need not.
                try await withCheckedThrowingContinuation { continuation in
                    DispatchQueue.global().async {
                        let time = UInt64(max(0, Date().timeIntervalSince1970))
                        continuation.resume(with: Result { try folder.add(request, at: time) })
                    }
                }
            },
            checkpoint: { folder.checkpoint(ofLog: $0) },
            logger: logger
        )
        Terminal.print(signer.verifierKey.description)
        try await StandaloneServer(
            responder: surface.responder(),
            address: address,
            logger: logger
        ).run()
    }

    /// Reads the key, or makes it (0600).
    private func signer(_ name: KeyName) throws -> NoteSigner {
        if !FileManager.default.fileExists(atPath: self.key) {
            try SecretFile.write(Data(SystemRandom.bytes(32)).base64EncodedString() + "\n", to: self.key)
        }
        let text = FileManager.default.contents(atPath: self.key).map { String(decoding: $0, as: UTF8.self) } ?? ""
        guard let bytes = Data(base64Encoded: text.trimmingCharacters(in: .whitespacesAndNewlines)),
            let signer = NoteSigner(name: name, kind: .cosignature, rawRepresentation: Array(bytes))
        else { throw CommandFailure(.notHeld, "\(self.key): is not a key of 32 bytes; restore it from its backup") }
        return signer
    }
}
