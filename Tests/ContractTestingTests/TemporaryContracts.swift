import CommunityRequests
import ContractTesting
import Foundation

/// A folder of contracts that is gone after the test.
final class TemporaryContracts {
    let path = FileManager.default.temporaryDirectory.path + "/contracts-\(UUID().uuidString)"

    static let agencies = """
        ori,name,kind,state,contact,time_zone,active,boundary
        TX0571200,Cedar Hollow Police Department,municipal_police,TX,requests@cedarhollow.example,America/Chicago,true,

        """
    static let message = "POST /v1/partners/acme/webhook HTTP/1.1\ncontent-type: application/json\n\n{}"
    static let context = """
        clock: 2026-02-13T13:40:00Z
        partner:
          id: acme
          agencies: [TX0571200]
          secrets:
            - value: whsec_cHVibGlzaGVkLWNvbnRyYWN0LXRlc3Qtc2VjcmV0LTE=

        """

    init() throws { try self.write(Self.agencies, to: "agencies.csv") }

    deinit { try? FileManager.default.removeItem(atPath: self.path) }

    /// Writes a file below the folder, and the folders on the way.
    func write(_ text: String, to file: String) throws {
        let url = URL(fileURLWithPath: "\(self.path)/\(file)")
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }

    /// Writes a case.
    func add(_ name: String, context: String = TemporaryContracts.context, expected: String? = nil) throws {
        try self.write(Self.message, to: "acme/\(name)/request.http")
        try self.write(context, to: "acme/\(name)/context.yaml")
        if let expected { try self.write(expected, to: "acme/\(name)/expected.json") }
    }

    /// The names of the cases that can be used, and what is said of the others, seen from the folder.
    func read() -> (names: [String], diagnostics: [String]) {
        let (contracts, diagnostics) = ContractFolder(path: self.path).cases(of: "acme")
        return (contracts.map(\.name), diagnostics.map { $0.description.replacing("\(self.path)/", with: "") })
    }
}
