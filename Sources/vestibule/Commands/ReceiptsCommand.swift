import AnswerProtocol
import ArgumentParser
import CommunityRequests
import Foundation
import OwnerKit

/// `vestibule receipts`: what proves a consent and its scope, to whoever is shown it.
struct ReceiptsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "receipts",
        abstract: "Verifies receipts of consents; takes from one what a court would be shown.",
        subcommands: [Verify.self, Export.self]
    )

    struct Verify: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Checks a receipt's signature, and prints what it proves. With --key, without a network."
        )

        @Argument(help: "The receipt's file, with its withdrawal key or without.") var file: String
        @Option(name: .long, help: "The gateway's receipt key, base64, as /v1/keys and the log show it.")
        var key: String?
        @Option(name: .long, help: "The gateway's address, to ask for its key.") var gateway: String?
        @Flag(name: .long, help: "Prints the statement as it was signed: JSON.") var json = false

        func validate() throws {
            guard (self.key == nil) != (self.gateway == nil) else { throw ValidationError("give --key or --gateway") }
        }

        func run() async throws {
            let receipt = try ReceiptFile.read(self.file)
            guard receipt.isSigned(by: try await self.receiptKey()) else {
                throw CommandFailure(.notHeld, "\(self.file): is not signed with that receipt key")
            }
            if self.json { return Terminal.print(String(decoding: receipt.signedText, as: UTF8.self)) }
            let statement = receipt.statement
            var lines = [
                "signed by \(statement.gateway)", "consent \(statement.consent) to request \(statement.code)",
            ]
            lines += statement.clips.map {
                "clip \(Instant(seconds: $0.start).rfc3339) to \(Instant(seconds: $0.end).rfc3339)"
            }
            if let record = statement.record {
                lines += record.parties.map { "\($0.type): \($0.name), \($0.contact)" }
                lines.append("kept by the gateway until \(record.event.validUntil)")
            }
            Terminal.print(lines.joined(separator: "\n"))
        }

        private func receiptKey() async throws -> [UInt8] {
            if let key = self.key {
                guard let key = Data(base64Encoded: key), key.count == 32 else {
                    throw CommandFailure(.wrongUse, "--key: write 32 bytes in base64")
                }
                return Array(key)
            }
            guard let url = self.gateway.flatMap({ URL(string: $0) }), url.scheme != nil else {
                throw CommandFailure(.wrongUse, "--gateway is no address")
            }
            return try await OwnerFailure.explained {
                try await GatewayClient(exchange: URLSessionExchange(gateway: url)).keys().receiptKey.publicKey
            }
        }
    }

    struct Export: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Writes the receipt without the key that could withdraw its consent."
        )

        @Argument(help: "The receipt's file.") var file: String
        @Option(name: .long, help: "Where it goes.") var out: String

        func run() throws {
            let receipt = try ReceiptFile.read(self.file)
            try SecretFile.write(
                try JSONText.encode(ReceiptFile(receipt: Base64Bytes(receipt.encoded))) + "\n",
                to: self.out
            )
            Terminal.print("\(self.out) proves the consent and names nobody")
        }
    }
}

/// A receipt's file, of which only the receipt is read.
private struct ReceiptFile: Codable {
    let receipt: Base64Bytes

    static func read(_ path: String) throws -> Receipt {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw CommandFailure(.notHeld, "\(path): cannot be read")
        }
        guard let file = try? JSONDecoder().decode(ReceiptFile.self, from: data),
            let receipt = Receipt(file.receipt.bytes)
        else { throw CommandFailure(.notHeld, "\(path): is no receipt") }
        return receipt
    }
}
