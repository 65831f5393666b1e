/// A platform's own way of signing with a shared secret.
public struct HMACScheme: Hashable, Sendable {
    enum Algorithm: String, Hashable, Sendable, CaseIterable {
        case sha256, sha512
    }

    enum Encoding: String, Hashable, Sendable, CaseIterable {
        case hex, base64
    }

    /// Where the time of the attempt stands.
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
    private(set) var signed: SignedTemplate
    let timestamp: TimestampPlace?
    let timestampForm: AttemptTime.Form
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
        timestampForm: AttemptTime.Form = .seconds,
        toleranceSeconds: Int64 = 300
    ) {
        self.header = header.lowercased()
        self.algorithm = algorithm
        self.encoding = encoding
        self.prefix = prefix
        self.separator = separator
        self.signed = signed
        self.timestamp = timestamp
        self.timestampForm = timestampForm
        self.toleranceSeconds = toleranceSeconds
    }

    /// The scheme of one partner: what its settings say is signed as it stands there.
    func filled(with settings: PartnerSettings) -> HMACScheme {
        var scheme = self
        scheme.signed = self.signed.filled(with: settings)
        return scheme
    }

    /// GitHub's way: `X-Hub-Signature-256: sha256=` and the hexadecimal code of the body.
    static let github = HMACScheme(header: "x-hub-signature-256", prefix: "sha256=")
}

extension HMACScheme {
    /// How the header is written and what is signed, in sentences for a partner's engineers.
    public var documentation: String {
        let code = "the \(self.encoding.title) HMAC-\(self.algorithm.rawValue.uppercased()) of `\(self.signed.text)`"
        let signature = self.prefix.isEmpty ? code : "`\(self.prefix)` and \(code)"
        let time = "the time of the attempt \(self.timestampForm.title)"
        var sentences: [String] = []
        switch self.timestamp {
        case nil: sentences.append(signature)
        case .header(let name): sentences += [signature, "\(time) stands in `\(name)`"]
        case .beforeSignature(let separator): sentences.append("\(time), `\(separator)`, \(signature)")
        case .part(let prefix):
            sentences.append("`\(prefix)` and \(time), `\(self.separator ?? "")`, \(signature)")
        }
        if !self.signed.settings.isEmpty { sentences.append("what `{setting:…}` stands for the operator has told you") }
        if self.separator != nil { sentences.append("of several signatures one must be right") }
        if self.timestamp != nil { sentences.append("the time may be \(self.toleranceSeconds) s off, both ways") }
        return sentences.map { $0.prefix(1).uppercased() + $0.dropFirst() + "." }.joined(separator: " ")
    }
}

extension AttemptTime.Form {
    fileprivate var title: String {
        switch self {
        case .seconds: "in seconds since 1970"
        case .milliseconds: "in milliseconds since 1970"
        case .rfc3339: "as in 2026-02-13T13:39:58Z"
        }
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
