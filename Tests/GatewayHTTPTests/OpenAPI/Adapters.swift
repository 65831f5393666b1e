import Foundation
import PartnerAdapters
import Testing

/// The adapters that ship.
enum Adapters {
    static func all() throws -> [PartnerAdapter] {
        let project = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let folder = project.appendingPathComponent("Adapters")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().filter {
            FileManager.default.fileExists(atPath: folder.appendingPathComponent("\($0)/adapter.yaml").path)
        }
        #expect(!names.isEmpty)
        return try names.map { name in
            let file = folder.appendingPathComponent("\(name)/adapter.yaml")
            let manifest = try String(contentsOf: file, encoding: .utf8)
            return try #require(PartnerAdapter.compile(manifest: manifest, file: file.path, named: name).0)
        }
    }
}
