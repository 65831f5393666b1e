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
    }

    /// The header that holds the signature, in lower case.
    let header: String
    let algorithm: Algorithm
    let encoding: Encoding
    /// What stands before the signature, `sha256=`; may be empty.
    let prefix: String
    let signed: SignedTemplate
    let timestamp: TimestampPlace?
    /// Seconds by which the timestamp may differ from now, both ways.
    let toleranceSeconds: Int64

    init(
        header: String,
        algorithm: Algorithm = .sha256,
        encoding: Encoding = .hex,
        prefix: String = "",
        signed: SignedTemplate = .body,
        timestamp: TimestampPlace? = nil,
        toleranceSeconds: Int64 = 300
    ) {
        self.header = header.lowercased()
        self.algorithm = algorithm
        self.encoding = encoding
        self.prefix = prefix
        self.signed = signed
        self.timestamp = timestamp
        self.toleranceSeconds = toleranceSeconds
    }

    /// What is wrong with the scheme as a whole, in the words of a diagnostic.
    var problems: [String] {
        var problems: [String] = []
        if self.header.isEmpty { problems.append("name the header that holds the signature") }
        if self.toleranceSeconds < 1 { problems.append("the tolerance must be at least one second") }
        if case .beforeSignature(separator: "") = self.timestamp {
            problems.append("write what separates the timestamp from the signature")
        }
        switch (self.timestamp != nil, self.signed.namesTimestamp) {
        case (true, false): problems.append("the timestamp is not signed; put {timestamp} into what is signed")
        case (false, true): problems.append("{timestamp} is signed; say where the timestamp stands")
        default: break
        }
        return problems
    }

    /// GitHub's way: `X-Hub-Signature-256: sha256=` and the hexadecimal code of the body.
    static let github = HMACScheme(header: "x-hub-signature-256", prefix: "sha256=")
}
