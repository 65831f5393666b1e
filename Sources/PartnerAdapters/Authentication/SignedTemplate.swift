import Crypto

/// Which bytes are signed: `{body}`, `{timestamp}.{body}`, `{header:X-Id}.{body}`, `{setting:address}{body}`,
/// `{timestamp}:{body:sha256}`.
public struct SignedTemplate: Hashable, Sendable {
    enum Part: Hashable, Sendable {
        case literal(String)
        case body
        /// The body's digest in its place.
        case digest(BodyDigest)
        case timestamp
        /// In lower case.
        case header(String)
        /// What the partner's settings say, such as the address to which it was told to send.
        case setting(String)
    }

    /// How a body's digest is written where it is signed in the body's place.
    enum BodyDigest: String, Hashable, Sendable {
        case hex = "body:sha256"
        case base64 = "body:sha256:base64"

        func text(of body: [UInt8]) -> String {
            let digest = SHA256.hash(data: body)
            return switch self {
            case .hex: Hexadecimal.encode(digest)
            case .base64: Base64.encode(Array(digest))
            }
        }
    }

    /// A template that makes no sense, with the reason for the manifest's diagnostics.
    struct InvalidTemplate: Error, Hashable, Sendable {
        let message: String
    }

    let parts: [Part]

    /// The body alone.
    static let body = SignedTemplate(parts: [.body])

    private init(parts: [Part]) { self.parts = parts }

    /// The template as a manifest writes it.
    var text: String {
        self.parts.map { part in
            switch part {
            case .literal(let text): text
            case .body: "{body}"
            case .digest(let digest): "{\(digest.rawValue)}"
            case .timestamp: "{timestamp}"
            case .header(let name): "{header:\(name)}"
            case .setting(let name): "{setting:\(name)}"
            }
        }.joined()
    }

    /// Whether the timestamp is signed.
    var namesTimestamp: Bool { self.parts.contains(.timestamp) }

    /// The settings whose values are signed.
    var settings: [String] {
        self.parts.compactMap { part in
            if case .setting(let name) = part { name } else { nil }
        }
    }

    /// The template of one partner.
    func filled(with settings: PartnerSettings) -> SignedTemplate {
        SignedTemplate(
            parts: self.parts.map { part in
                guard case .setting(let name) = part, let text = settings.scalars[name] else { return part }
                return .literal(text)
            }
        )
    }

    /// Parses a template; the body, or its digest, must stand in it once.
    init(_ text: String) throws(InvalidTemplate) {
        var parts: [Part] = []
        var rest = text[...]
        while let first = rest.first {
            guard first == "{" else {
                let literal = rest.prefix { $0 != "{" }
                parts.append(.literal(String(literal)))
                rest = rest[literal.endIndex...]
                continue
            }
            guard let closing = rest.firstIndex(of: "}") else {
                throw InvalidTemplate(message: "'{' is not closed; write '}' after the name")
            }
            parts.append(try Self.part(named: rest[rest.index(after: rest.startIndex)..<closing]))
            rest = rest[rest.index(after: closing)...]
        }
        guard parts.count(where: \.isOfBody) == 1 else {
            throw InvalidTemplate(message: "{body}, or its digest {body:sha256}, must be signed, once")
        }
        self.parts = parts
    }

    private static func part(named name: Substring) throws(InvalidTemplate) -> Part {
        if let digest = BodyDigest(rawValue: String(name)) { return .digest(digest) }
        switch name {
        case "body": return .body
        case "timestamp": return .timestamp
        case _ where name.hasPrefix("header:") && name.count > 7: return .header(name.dropFirst(7).lowercased())
        case _ where name.hasPrefix("setting:") && name.count > 8: return .setting(String(name.dropFirst(8)))
        default:
            throw InvalidTemplate(
                message:
                    "'{\(name)}' cannot be signed; write {body}, {body:sha256} or {body:sha256:base64} for its digest, {timestamp}, {header:NAME}, or {setting:NAME} for what a partner's settings say, such as the address it sends to"
            )
        }
    }

    /// The signed bytes of a message; `nil` where a part is missing or a header is repeated.
    func bytes(body: [UInt8], timestamp: String?, headers: MessageHeaders) -> [UInt8]? {
        var signed: [UInt8] = []
        for part in self.parts {
            switch part {
            case .literal(let text): signed += Array(text.utf8)
            case .body: signed += body
            case .digest(let digest): signed += Array(digest.text(of: body).utf8)
            // A partner without the setting is not enrolled.
            case .setting: return nil
            case .timestamp:
                guard let timestamp else { return nil }
                signed += Array(timestamp.utf8)
            case .header(let name):
                guard let value = headers.single(name) else { return nil }
                signed += Array(value.utf8)
            }
        }
        return signed
    }
}

extension SignedTemplate.Part {
    fileprivate var isOfBody: Bool {
        switch self {
        case .body, .digest: true
        case .literal, .timestamp, .header, .setting: false
        }
    }
}
