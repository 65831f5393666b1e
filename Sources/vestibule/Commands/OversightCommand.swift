import ArgumentParser
import CommunityRequests
import Foundation
import GatewayCore
import Masking
import SQLiteStore

/// `vestibule oversight`: which officer asked, for the body that may know, and for nobody else.
struct OversightCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "oversight",
        abstract: "Keys, disclosures and commitments of officers' identities.",
        subcommands: [Keys.self, Export.self, Open.self, Verify.self]
    )

    struct Keys: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Makes an oversight body's key pair. The private half stays with the body."
        )

        @Option(name: .long, help: "Where the private key goes (0600).") var out = "oversight.key"

        func run() throws {
            let key = OversightPrivateKey()
            try SecretFile.write(key.text + "\n", to: self.out)
            Terminal.print(
                """
                the private key is in \(self.out); no gateway needs it, and nobody can replace it
                for the gateway's configuration:
                oversight: { public_key: \(key.publicKey) }
                """
            )
        }
    }

    struct Export: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Takes the request's own key off a seal, for the oversight body to open. The operator's."
        )

        @OptionGroup var options: ConfigurationFile
        @OptionGroup var actor: ActorOptions
        @Argument(help: "The request's public code.") var request: String
        @Option(name: .long, help: "Where it goes (0600).") var out: String

        func run() async throws {
            guard let code = PublicCode(self.request) else {
                throw CommandFailure(.wrongUse, "that names no request; write CR-XXXX-XXXX-X")
            }
            let file = try await OpenedStore.with(self.options) { opened in
                let actor = try await self.actor.actor(.operator, in: opened)
                guard let record = try await opened.store.request(code: code) else { throw ReviewCommand.unknown }
                guard let sealed = record.sealed, let keys = try await opened.keys.keys(of: record.id) else {
                    throw CommandFailure(.notHeld, "nothing is kept of who asked: the request's retention is over")
                }
                let file = try Self.unlocked(sealed, key: keys.sealing, of: record)
                let event = AuditEvent(
                    at: opened.environment.now(),
                    actor: actor,
                    action: .officerExported,
                    subject: code.description
                )
                try await AuditTrail(store: opened.store).note(event)
                return file
            }
            try SecretFile.write(try JSONText.encode(file) + "\n", to: self.out)
            Terminal.print(
                file.sealed == nil
                    ? "\(self.out) holds the officer's fields in the clear: no oversight body was configured when they came"
                    : "\(self.out) can be opened by the oversight body alone"
            )
        }

        private static func unlocked(_ sealed: [UInt8], key: [UInt8], of record: RequestRecord) throws -> OversightFile
        {
            var file = OversightFile(request: record.id.description, code: record.request.code.description)
            let seal = OfficerSeal(randomBytes: SystemRandom.bytes)
            do throws(SealError) {
                switch try seal.unlock(sealed, key: key, for: record.id) {
                case .forOversight(let bytes): file.sealed = Data(bytes).base64EncodedString()
                case .opened(let openings): file.openings = openings.map(OversightFile.Opening.init)
                }
            } catch {
                throw CommandFailure(.notHeld, error.description)
            }
            file.commitments = OfficerSeal.commitments(of: sealed)?.named
            return file
        }
    }

    struct Open: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Opens an export with the oversight body's private key, and checks it against its commitments."
        )

        @Argument(help: "What the operator exported.") var file: String
        @Option(name: .long, help: "The file with the private key.") var key = "oversight.key"
        @Option(
            name: .long,
            help: "Where the opened fields go, with their salts (0600); for proving one of them later."
        )
        var out: String?

        func run() throws {
            var file = try OversightFile.read(self.file)
            guard let request = RequestID(file.request) else {
                throw CommandFailure(.notHeld, "\(self.file): names no request")
            }
            let openings: [FieldOpening]
            if let sealed = file.sealed {
                let text = FileManager.default.contents(atPath: self.key).map { String(decoding: $0, as: UTF8.self) }
                guard let text,
                    let key = OversightPrivateKey(text: text.trimmingCharacters(in: .whitespacesAndNewlines))
                else { throw CommandFailure(.notHeld, "\(self.key): is no private key of an oversight body") }
                do {
                    openings = try key.open(Array(Data(base64Encoded: sealed) ?? Data()), for: request)
                } catch {
                    throw CommandFailure(.notHeld, error.description)
                }
            } else {
                openings = try file.fieldOpenings()
            }
            for opening in openings {
                guard file.commitments?[opening.field.rawValue] == Data(opening.commitment).base64EncodedString() else {
                    throw CommandFailure(.notHeld, "\(opening.field.rawValue): is not what the gateway committed to")
                }
                Terminal.print("\(opening.field.rawValue): \(opening.value ?? "(was not sent)")")
            }
            guard let out = self.out else { return }
            file.sealed = nil
            file.openings = openings.map(OversightFile.Opening.init)
            try SecretFile.write(try JSONText.encode(file) + "\n", to: out)
        }
    }
}

/// What goes from the operator to the oversight body, and from there to whom one field is to be proved.
struct OversightFile: Codable {
    struct Opening: Codable {
        let field: String
        let salt: String
        let value: String?

        init(_ opening: FieldOpening) {
            self.field = opening.field.rawValue
            self.salt = Data(opening.salt).base64EncodedString()
            self.value = opening.value
        }
    }

    let request: String
    let code: String
    /// Sealed to the oversight body, base64.
    var sealed: String?
    var openings: [Opening]?
    /// As the log has them, base64.
    var commitments: [String: String]?

    enum CodingKeys: String, CodingKey {
        case request = "request_id"
        case code = "public_code"
        case sealed, openings, commitments
    }

    init(request: String, code: String) {
        self.request = request
        self.code = code
    }

    static func read(_ path: String) throws -> OversightFile {
        guard let data = FileManager.default.contents(atPath: path),
            let file = try? JSONDecoder().decode(OversightFile.self, from: data)
        else { throw CommandFailure(.notHeld, "\(path): is no file of `vestibule oversight`") }
        return file
    }

    func fieldOpenings() throws -> [FieldOpening] {
        try (self.openings ?? []).map { opening in
            guard let field = SealedField(rawValue: opening.field), let salt = Data(base64Encoded: opening.salt) else {
                throw CommandFailure(.notHeld, "an opened field has no name or salt that can be read")
            }
            return FieldOpening(field: field, salt: Array(salt), value: opening.value)
        }
    }
}

extension [SealedField: [UInt8]] {
    /// Base64 by the fields' names.
    fileprivate var named: [String: String] {
        var named: [String: String] = [:]
        for (field, commitment) in self { named[field.rawValue] = Data(commitment).base64EncodedString() }
        return named
    }
}
