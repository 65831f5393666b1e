import Masking

extension ConfigurationReader {
    /// Reads to whom officers' identities are sealed: `{ public_key: vopk_… }`.
    func oversight(_ node: SettingNode) -> OversightPublicKey? {
        guard !node.isNull, let parts = node.members(known: ["public_key"]) else { return nil }
        guard let value = parts["public_key"], let text = value.string() else {
            if parts["public_key"] == nil { node.error("has no `public_key`") }
            return nil
        }
        guard let key = OversightPublicKey(text) else {
            value.error(
                "is no public key of an oversight body",
                "Write the line that `vestibule oversight keys` shows: `vopk_…`; the private key never comes here."
            )
            return nil
        }
        return key
    }
}
