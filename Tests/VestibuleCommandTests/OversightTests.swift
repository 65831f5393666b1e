import ArgumentParser
import CommunityRequests
import Foundation
import Masking
import Testing
import TransparencyLog

@testable import vestibule

@Suite("vestibule oversight")
struct OversightTests {
    /// A folder with a body's key, an export that an operator made, and the log's entry.
    private struct Case {
        let folder: URL
        let request = RequestID(time: Instant(seconds: 0), random: Array(repeating: 2, count: 10))

        init(commitmentOf name: String = "Det. Maria Okafor") throws {
            self.folder = FileManager.default.temporaryDirectory.appendingPathComponent(
                "oversight-\(UUID().uuidString)"
            )
            try FileManager.default.createDirectory(at: self.folder, withIntermediateDirectories: true)
            try OversightCommand.Keys.parse(["--out", self.path("key")]).run()
            let key = try #require(OversightPrivateKey(text: try self.text("key")))
            let salt: @Sendable (Int) -> [UInt8] = { Array(repeating: 7, count: $0) }
            let seal = OfficerSeal(oversight: key.publicKey, randomBytes: salt)
            let requestKey = Array(repeating: UInt8(1), count: 32)
            let sealed = try seal.seal(
                [.investigator: MaskedText("Det. Maria Okafor")],
                key: requestKey,
                for: self.request
            )
            guard case .forOversight(let unlocked) = try seal.unlock(sealed, key: requestKey, for: self.request) else {
                throw CommandFailure(.internalError)
            }
            var commitments: [String: String] = [:]
            for field in SealedField.allCases {
                let value = field == .investigator ? name : nil
                let opening = FieldOpening(field: field, salt: salt(16), value: value)
                commitments[field.rawValue] = Data(opening.commitment).base64EncodedString()
            }
            try self.write(
                [
                    "request_id": self.request.description, "public_code": "CR-0000-0000-S",
                    "sealed": Data(unlocked).base64EncodedString(), "commitments": commitments,
                ],
                "export"
            )
            try self.write(["public_code": "CR-0000-0000-S", "officer_commitments": commitments], "entry")
        }

        func path(_ name: String) -> String { self.folder.appendingPathComponent(name).path }

        func text(_ name: String) throws -> String {
            try String(contentsOfFile: self.path(name), encoding: .utf8).trimmingCharacters(in: .whitespacesAndNewlines)
        }

        func write(_ object: [String: Any], _ name: String) throws {
            try JSONSerialization.data(withJSONObject: object).write(to: self.folder.appendingPathComponent(name))
        }

        /// Opens the export as the body does, into the file `opened`.
        func open() throws {
            let out = ["--key", self.path("key"), "--out", self.path("opened")]
            try OversightCommand.Open.parse([self.path("export")] + out).run()
        }

        func verify(_ options: String...) async throws { try await self.verify(options) }

        func verify(_ options: [String]) async throws {
            try await OversightCommand.Verify.parse([self.path("opened")] + options).run()
        }

        /// What `verify` says where it does not hold.
        func refusal(_ options: [String]) async throws -> String {
            let failure = await #expect(throws: CommandFailure.self) { try await self.verify(options) }
            return failure?.message ?? ""
        }

        static func signer(_ name: String) throws -> NoteSigner {
            let name = try #require(KeyName(name))
            return try #require(NoteSigner(name: name, kind: .note, rawRepresentation: Array(repeating: 7, count: 32)))
        }

        /// Publishes a log of two entries, the second of which is `entry`. Its verifier key.
        func publish(_ entry: String) throws -> String {
            let signer = try Self.signer("gateway.example/log")
            let folder = try LogFolder(self.path("log"))
            var tip = TreeTip()
            try folder.write(tip.append([Array(#"{"kind":"gateway.in_force"}"#.utf8), Array(entry.utf8)]))
            let head = Checkpoint(origin: signer.verifierKey.name.description, size: tip.size, root: tip.root)
            try folder.publish(SignedCheckpoint(head, signedBy: signer))
            return signer.verifierKey.description
        }

        func remove() { try? FileManager.default.removeItem(at: self.folder) }
    }

    @Test("opens what was sealed to the body, and proves each field against the log without a key")
    func opens() async throws {
        let given = try Case()
        defer { given.remove() }
        try given.open()
        #expect(try given.text("opened").contains("Okafor"))
        try await given.verify("--entry", given.path("entry"))
        let permissions = try FileManager.default.attributesOfItem(atPath: given.path("opened"))[.posixPermissions]
        #expect(permissions as? Int == 0o600)
    }

    @Test("takes the entry from the log itself, where all of it holds", arguments: [false, true])
    func fromTheLog(isKeyNamed: Bool) async throws {
        let given = try Case()
        defer { given.remove() }
        try given.open()
        let key = try given.publish(given.text("entry"))
        try await given.verify(["--log", given.path("log")] + (isKeyNamed ? ["--key", key] : []))
    }

    @Test("believes no log that was changed, that another key signed, or that has no such request")
    func fromNoLog() async throws {
        let given = try Case()
        defer { given.remove() }
        try given.open()
        let key = try given.publish(given.text("entry").replacingOccurrences(of: "0000-S", with: "0000-T"))
        let log = ["--log", given.path("log")]
        #expect(try await given.refusal(log + ["--key", key]).contains("no published request of that code"))
        let other = try Case.signer("other.example/log").verifierKey.description
        #expect(try await given.refusal(log + ["--key", other]) != "")
        try given.write(["public_code": "CR-0000-0000-S"], "log/tile/entries/000.p/2")
        #expect(try await given.refusal(log).contains("does not hold"))
    }

    @Test("takes the entry out of what a region serves", arguments: ["request", "region"])
    func fromARegion(file: String) async throws {
        let given = try Case()
        defer { given.remove() }
        try given.open()
        let request: [String: Any] = ["log": ["index": 1, "entry": try given.text("entry")]]
        let other: [String: Any] = ["log": ["index": 2, "entry": #"{"public_code":"CR-0000-0001-P"}"#]]
        try given.write(file == "region" ? ["region": "10/1/1", "requests": [other, request]] : request, file)
        try await given.verify("--entry", given.path(file))
        try given.write(["region": "10/1/1", "requests": [other]], file)
        #expect(try await given.refusal(["--entry", given.path(file)]).contains("is no entry of a published request"))
    }

    @Test("says so where the gateway committed to another officer")
    func otherOfficer() throws {
        let given = try Case(commitmentOf: "Det. Somebody Else")
        defer { given.remove() }
        let open = try OversightCommand.Open.parse([given.path("export"), "--key", given.path("key")])
        let failure = #expect(throws: CommandFailure.self) { try open.run() }
        #expect(failure?.status == .notHeld && failure?.message?.contains("investigator") == true)
    }

    @Test("opens nothing with another key")
    func otherKey() throws {
        let given = try Case()
        defer { given.remove() }
        try OversightCommand.Keys.parse(["--out", given.path("other")]).run()
        let open = try OversightCommand.Open.parse([given.path("export"), "--key", given.path("other")])
        #expect(throws: CommandFailure.self) { try open.run() }
    }

    @Test("is configured by the public key, and by nothing else")
    func configured() throws {
        let key = OversightPrivateKey().publicKey
        let (configuration, diagnostics) = try ConfigurationText("oversight: { public_key: \(key) }").read()
        #expect(configuration.oversight == key && diagnostics.isEmpty)
    }
}
