extension PartnerAdapter {
    /// The schemes that a manifest allows, where at least they can be read: so that the senders of an adapter that
    /// does not compile can still be told from strangers.
    public static func schemes(ofManifest text: String) -> [AuthenticationScheme]? {
        let diagnostics = ManifestDiagnostics(file: "")
        guard let root = YAMLFile.read(text, reporting: diagnostics), let nodes = root["authentication"]?.oneOrMore
        else { return nil }
        let compiler = ManifestCompiler(reporting: diagnostics)
        // A scheme may sign a setting.
        compiler.declareSettings(root["settings"])
        let schemes = nodes.compactMap(compiler.scheme)
        return schemes.isEmpty || schemes.count < nodes.count || diagnostics.hasErrors ? nil : schemes
    }
}
