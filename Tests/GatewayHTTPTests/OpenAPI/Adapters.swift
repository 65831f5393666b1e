import Foundation
import PartnerAdapters
import Testing

/// The adapters that ship.
enum Adapters {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Adapters")

    static func all() throws -> [PartnerAdapter] {
        let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path).sorted().filter {
            FileManager.default.fileExists(atPath: Self.folder.appendingPathComponent("\($0)/adapter.yaml").path)
        }
        #expect(!names.isEmpty)
        return try names.map { try Self.named($0) }
    }

    /// One of them, with a part of its manifest replaced.
    static func named(_ name: String, replacing part: String = "", with other: String = "") throws -> PartnerAdapter {
        let file = Self.folder.appendingPathComponent("\(name)/adapter.yaml")
        var manifest = try String(contentsOf: file, encoding: .utf8)
        if !part.isEmpty {
            #expect(manifest.contains(part))
            manifest = manifest.replacing(part, with: other)
        }
        return try #require(PartnerAdapter.compile(manifest: manifest, file: file.path, named: name).0)
    }
}
