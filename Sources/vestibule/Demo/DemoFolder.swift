import Foundation

/// The demo's temporary folder: a configuration such as an operator writes, with secrets of its own.
struct DemoFolder {
    let path: String
    let webhookSecret = NewSecret.webhook()
    let callbackSecret = NewSecret.webhook()
    let platformSecret = NewSecret.webhook()
    let apiKey = NewSecret.apiKey()

    /// Makes the folder.
    init() throws {
        self.path = NSTemporaryDirectory() + "vestibule-demo-\(UUID().uuidString.prefix(8))"
        try KeyFiles.makeFolder(self.path)
    }

    /// The configuration's path.
    var configuration: String { "\(self.path)/vestibule.yaml" }

    /// Writes configuration, agencies and secrets.
    func write(script: DemoScript, partner: String, adapters: String, contracts: String, callbackPort: Int) throws {
        try KeyFiles.makeFolder("\(self.path)/secrets")
        try SecretFile.write(self.webhookSecret, to: "\(self.path)/secrets/partner")
        try SecretFile.write(self.callbackSecret, to: "\(self.path)/secrets/callback")
        try SecretFile.write(self.platformSecret, to: "\(self.path)/secrets/platform")
        try SecretFile.write(self.apiKey, to: "\(self.path)/secrets/api-key")
        try SecretFile.write(script.agencies, to: "\(self.path)/agencies.csv")
        let oris = script.agencies.split(separator: "\n").dropFirst().map { $0.prefix { $0 != "," } }
        try SecretFile.write(
            """
            listen: 127.0.0.1:0
            private_listen: 127.0.0.1:0
            data: ./data
            keys: ./keys
            adapters: \(Self.absolute(adapters))
            contracts: \(Self.absolute(contracts))
            agencies: ./agencies.csv
            origin: gateway.example/log
            partners:
              - id: \(partner)
                adapter: \(script.adapter)
                agencies: [\(oris.joined(separator: ", "))]
                secrets:
                  - value: file:./secrets/partner
                api_key: file:./secrets/api-key
                callback:
                  url: http://127.0.0.1:\(callbackPort)/hooks
                  secret: file:./secrets/callback
            owner_platforms:
              - { id: porch, secrets: [{ value: file:./secrets/platform }] }
            relay: { permitted_subnets: [127.0.0.0/8] }

            """,
            to: self.configuration
        )
    }

    /// Removes everything.
    func remove() { try? FileManager.default.removeItem(atPath: self.path) }

    /// Every file below a folder of the demo with its bytes.
    func files(below folder: String) -> [(name: String, bytes: Data)] {
        let root = "\(self.path)/\(folder)"
        let names = FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []
        return names.sorted().compactMap { name in
            FileManager.default.contents(atPath: "\(root)/\(name)").map { (name, $0) }
        }
    }

    private static func absolute(_ path: String) -> String {
        URL(fileURLWithPath: path).standardizedFileURL.path
    }
}
