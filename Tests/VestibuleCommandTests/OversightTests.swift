import ArgumentParser
import CommunityRequests
import Foundation
import Masking
import Testing

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

        func remove() { try? FileManager.default.removeItem(at: self.folder) }
    }

    @Test("opens what was sealed to the body, and proves each field against the log without a key")
    func opens() throws {
        let given = try Case()
        defer { given.remove() }
        let out = ["--key", given.path("key"), "--out", given.path("opened")]
        try OversightCommand.Open.parse([given.path("export")] + out).run()
        #expect(try given.text("opened").contains("Okafor"))
        try OversightCommand.Verify.parse([given.path("opened"), "--entry", given.path("entry")]).run()
        let permissions = try FileManager.default.attributesOfItem(atPath: given.path("opened"))[.posixPermissions]
        #expect(permissions as? Int == 0o600)
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
