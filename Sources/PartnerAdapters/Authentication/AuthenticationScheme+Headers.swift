extension AuthenticationScheme {
    /// The headers that the scheme puts beside a message, in lower case.
    public var headerNames: [String] {
        switch self {
        case .standardWebhooks: return ["webhook-id", "webhook-timestamp", "webhook-signature"]
        case .githubHMAC: return ["x-hub-signature-256"]
        case .apiKey(let header): return [header.lowercased()]
        case .basic, .bearer: return ["authorization"]
        case .hmac(let scheme):
            guard case .header(let name)? = scheme.timestamp else { return [scheme.header.lowercased()] }
            return [scheme.header.lowercased(), name.lowercased()]
        }
    }
}
