public import CommunityRequests
import Crypto

/// A partner's format, as a manifest describes it: how its messages become Community Requests, and how the
/// gateway answers in its terms.
///
/// It is a value made once at start; everything it does with a message is a pure function of that message, the
/// partner's settings and the time.
public struct PartnerAdapter: Sendable {
    let manifest: AdapterManifest
    /// SHA-256 of the manifest's bytes, 64 hexadecimal digits: what a request was translated with.
    public let digest: String
    /// What becomes of the places of a new request.
    let submittingFates: FateTree
    /// What becomes of the places of a closing message.
    let closingFates: FateTree

    /// The adapter's name, its folder's too.
    public var name: String { self.manifest.name }
    /// The platform's name, as owners read it.
    public var title: String { self.manifest.title }
    /// Where the knowledge of the format comes from.
    public var provenance: Provenance { self.manifest.provenance }
    /// The schemes by which its messages may be authenticated; the first is the default.
    public var authentication: [AuthenticationScheme] { self.manifest.authentication }

    /// The largest manifest, in bytes.
    public static let manifestSizeLimit = YAMLFile.sizeLimit

    /// Compiles a manifest.
    ///
    /// - Parameters:
    ///   - text: What `adapter.yaml` holds.
    ///   - file: Its path, for diagnostics.
    ///   - name: The name of its folder, which the manifest must bear; `nil` where there is none.
    /// - Returns: The adapter, `nil` where there is an error; and everything that is wrong, in the file's order.
    public static func compile(
        manifest text: String,
        file: String,
        named name: String? = nil
    ) -> (PartnerAdapter?, [FileDiagnostic]) {
        let diagnostics = ManifestDiagnostics(file: file)
        let manifest = ManifestCompiler.compile(text, named: name, reporting: diagnostics)
        let adapter = manifest.map { manifest in
            let digest = SHA256.hash(data: Array(text.utf8)).map { byte in
                String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
            }
            return PartnerAdapter(
                manifest: manifest,
                digest: digest.joined(),
                submittingFates: .submitting(manifest),
                closingFates: .closing(manifest)
            )
        }
        return (adapter, diagnostics.sorted)
    }
}

extension PartnerAdapter {
    /// The JSON Schema of the manifest (draft 2020-12), made from the description by which manifests are read.
    public static var manifestSchema: String { ManifestSchema.text }
}
