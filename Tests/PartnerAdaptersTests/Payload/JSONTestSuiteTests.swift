import Foundation
import PartnerAdapters
import Testing

/// The JSON Parsing Test Suite, where the environment names its folder.
private let suiteFolder = ProcessInfo.processInfo.environment["JSON_TEST_SUITE"]

@Suite("The JSON Parsing Test Suite is answered", .enabled(if: suiteFolder != nil))
struct JSONTestSuiteTests {
    @Test("its y_ files are read, its n_ files are refused; two y_ files have a key twice")
    func everyFile() throws {
        let folder = URL(fileURLWithPath: try #require(suiteFolder), isDirectory: true)
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .filter { $0.pathExtension == "json" }
        #expect(files.count > 300)
        for file in files {
            let name = file.lastPathComponent
            let isRead = (try? Payload.json([UInt8](Data(contentsOf: file)))) != nil
            if name.hasPrefix("n_") || name.hasPrefix("y_object_duplicated_key") {
                #expect(!isRead, "\(name)")
            } else if name.hasPrefix("y_") {
                #expect(isRead, "\(name)")
            }
        }
    }
}
