import CommunityRequests
import Foundation
import Testing

@testable import vestibule

@Suite("The clock of a data folder")
struct ClockFileTests {
    @Test(
        "may be set at the first start only; accounts may have been made before it",
        arguments: [
            ([], true), (["vestibule.sqlite"], true), (["vestibule.sqlite", "vestibule.sqlite-wal"], true),
            (["vestibule.sqlite", "log"], false), (["serve.lock"], false), (["drift.json"], false),
        ]
    )
    func firstStart(files: [String], isNew: Bool) { #expect(ServeCommand.wasNeverServed(files) == isNew) }

    @Test("is the gateway's for whoever works beside it, and the machine's again without a file")
    func shared() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("clock-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let file = ClockFile(data: folder)
        #expect(file.clock().offsetSeconds == 0)
        try file.write(GatewayClock(offset: -86_400))
        #expect(file.clock().offsetSeconds == -86_400)
        let mode = try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions] as? Int
        #expect(mode == 0o600)
        file.remove()
        #expect(file.clock().offsetSeconds == 0)
    }
}
