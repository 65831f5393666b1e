/// A platform's own way of signing with a shared secret.
public struct HMACScheme: Hashable, Sendable {
    enum Algorithm: String, Hashable, Sendable, CaseIterable {
        case sha256, sha512
    }

    enum Encoding: String, Hashable, Sendable, CaseIterable {
        case hex, base64
    }

    /// Where the time of the attempt stands, in whole seconds since the epoch.
    enum TimestampPlace: Hashable, Sendable {
        /// A header of its own; the name in lower case.
        case header(String)
        /// In the signature's header, before the signature and this separator.
        case beforeSignature(separator: String)
        /// In that part of the signature's header which begins so, `t=`.
        case part(prefix: String)
    }

    /// The header that holds the signature, in lower case.
    public let header: String
    let algorithm: Algorithm
    let encoding: Encoding
    /// What stands before the signature, `sha256=`; may be empty.
    let prefix: String
    /// What stands between the parts of the header, where it has several: the time, signatures, and what is neither.
    let separator: String?
    let signed: SignedTemplate
    let timestamp: TimestampPlace?
    /// Seconds by which the timestamp may differ from now, both ways.
    let toleranceSeconds: Int64

    init(
        header: String,
        algorithm: Algorithm = .sha256,
        encoding: Encoding = .hex,
        prefix: String = "",
        separator: String? = nil,
        signed: SignedTemplate = .body,
        timestamp: TimestampPlace? = nil,
        toleranceSeconds: Int64 = 300
    ) {
        self.header = header.lowercased()
        self.algorithm = algorithm
        self.encoding = encoding
        self.prefix = prefix
        self.separator = separator
        self.signed = signed
        self.timestamp = timestamp
        self.toleranceSeconds = toleranceSeconds
    }

    /// GitHub's way: `X-Hub-Signature-256: sha256=` and the hexadecimal code of the body.
    static let github = HMACScheme(header: "x-hub-signature-256", prefix: "sha256=")
}

extension HMACScheme {
    /// How the header is written and what is signed, in sentences for a partner's engineers.
    public var documentation: String {
        let code = "the \(self.encoding.title) HMAC-\(self.algorithm.rawValue.uppercased()) of `\(self.signed.text)`"
        let signature = self.prefix.isEmpty ? code : "`\(self.prefix)` and \(code)"
        let time = "the time of the attempt in seconds since 1970"
        var sentences: [String] = []
        switch self.timestamp {
        case nil: sentences.append(signature)
        case .header(let name): sentences += [signature, "\(time) stands in `\(name)`"]
        case .beforeSignature(let separator): sentences.append("\(time), `\(separator)`, \(signature)")
        case .part(let prefix):
            sentences.append("`\(prefix)` and \(time), `\(self.separator ?? "")`, \(signature)")
        }
        if self.separator != nil { sentences.append("of several signatures one must be right") }
        if self.timestamp != nil { sentences.append("the time may be \(self.toleranceSeconds) s off, both ways") }
        return sentences.map { $0.prefix(1).uppercased() + $0.dropFirst() + "." }.joined(separator: " ")
    }
}

extension HMACScheme.Encoding {
    fileprivate var title: String {
        switch self {
        case .hex: "hexadecimal"
        case .base64: "base64"
        }
    }
}
