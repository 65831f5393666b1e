import CommunityRequests
import Foundation
import PartnerAdapters

/// Reads adapters from their folders.
enum AdapterFolder {
    /// Compiles `FOLDER/NAME/adapter.yaml`.
    static func compile(folder: String, name: String) -> (PartnerAdapter?, [FileDiagnostic]) {
        let path = "\(folder)/\(name)/adapter.yaml"
        guard let data = FileManager.default.contents(atPath: path), data.count <= PartnerAdapter.manifestSizeLimit
        else {
            let limit = PartnerAdapter.manifestSizeLimit
            return (
                nil, [FileDiagnostic(file: path, line: 0, message: "cannot be read, or has more than \(limit) bytes")]
            )
        }
        return PartnerAdapter.compile(manifest: String(decoding: data, as: UTF8.self), file: path, named: name)
    }

    /// The schemes of a manifest that may not compile; empty where not even they can be read.
    static func schemes(folder: String, name: String) -> [AuthenticationScheme] {
        guard let data = FileManager.default.contents(atPath: "\(folder)/\(name)/adapter.yaml"),
            data.count <= PartnerAdapter.manifestSizeLimit
        else { return [] }
        return PartnerAdapter.schemes(ofManifest: String(decoding: data, as: UTF8.self)) ?? []
    }

    /// The names of a folder's adapters, sorted.
    static func names(in folder: String) -> [String]? {
        let names = try? FileManager.default.contentsOfDirectory(atPath: folder)
        return names?.sorted().filter { FileManager.default.fileExists(atPath: "\(folder)/\($0)/adapter.yaml") }
    }
}
