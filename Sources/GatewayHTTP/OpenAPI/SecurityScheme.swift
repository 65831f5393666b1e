import PartnerAdapters

/// A way to authenticate, the document's `components.securitySchemes`.
struct SecurityScheme: Sendable {
    let name: String
    let document: JSONValue

    /// `[{name: []}]`: this one, and nothing besides.
    var requirement: JSONValue { .one(self.name, []) }

    /// The key with which a partner reads its requests back.
    static let partnerKey = SecurityScheme(
        name: "partner-key",
        document: ["type": "http", "scheme": "bearer", "description": "The partner's API key, as a bearer token."]
    )

    /// The token of an operator's account.
    static let account = SecurityScheme(
        name: "account-token",
        document: [
            "type": "http", "scheme": "bearer",
            "description": "A token of an operator's account, which `vestibule operators token` makes.",
        ]
    )

    static let standardWebhooks = SecurityScheme(.standardWebhooks)

    /// One of those that a manifest may list.
    init(_ scheme: AuthenticationScheme) {
        switch scheme {
        case .standardWebhooks:
            self.init(
                header: "webhook-signature",
                name: scheme.name,
                "Standard Webhooks: `webhook-id`, `webhook-timestamp` and `webhook-signature`. Signed is"
                    + " `id.timestamp.body`; the timestamp may be five minutes off. `v1` is HMAC-SHA256, `v1a` Ed25519."
            )
        case .githubHMAC:
            self.init(
                header: "X-Hub-Signature-256",
                name: scheme.name,
                "`sha256=` and the hexadecimal HMAC-SHA256 of the body."
            )
        case .hmac(let code):
            let header = scheme.headerNames[0]
            self.init(header: header, name: "\(scheme.name)-\(header)", code.documentation)
        case .apiKey(let header): self.init(header: header, name: "\(scheme.name)-\(header)", "The secret itself.")
        case .basic, .bearer:
            self.init(
                name: scheme.name,
                document: [
                    "type": "http", "scheme": .string(scheme.name),
                    "description": "The partner's secret, as its adapter allows it for messages.",
                ]
            )
        }
    }

    private init(header: String, name: String, _ description: String) {
        self.init(
            name: name,
            document: [
                "type": "apiKey", "in": "header", "name": .string(header), "description": .string(description),
            ]
        )
    }

    private init(name: String, document: JSONValue) {
        self.name = name
        self.document = document
    }

    /// The ways that the adapters allow, each once, by name.
    static func all(of adapters: [PartnerAdapter]) -> [SecurityScheme] {
        let schemes = adapters.flatMap(\.authentication).map { SecurityScheme($0) }
        return Dictionary(schemes.map { ($0.name, $0) }, uniquingKeysWith: { $0.or($1) })
            .values.sorted { $0.name < $1.name }
    }

    /// One header of two formats, of which each may be signed in its own way.
    private func or(_ other: SecurityScheme) -> SecurityScheme {
        guard let mine = self.document["description"]?.text, let theirs = other.document["description"]?.text,
            !mine.contains(theirs)
        else { return self }
        let document = self.document.mapTexts { $0 == mine ? "\(mine) Or, in another format: \(theirs)" : $0 }
        return SecurityScheme(name: self.name, document: document)
    }
}
