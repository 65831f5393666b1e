/// A platform's own way of signing with a shared secret.
public struct HMACScheme: Hashable, Sendable {
    public enum Algorithm: String, Hashable, Sendable, CaseIterable {
        case sha256, sha512
    }

    public enum Encoding: String, Hashable, Sendable, CaseIterable {
        case hex, base64
    }

    /// Where the time of the attempt stands, in whole seconds since the epoch.
    public enum TimestampPlace: Hashable, Sendable {
        /// A header of its own; the name in lower case.
        case header(String)
        /// In the signature's header, before the signature and this separator.
        case beforeSignature(separator: String)
    }

    /// The header that holds the signature, in lower case.
    public let header: String
    public let algorithm: Algorithm
    public let encoding: Encoding
    /// What stands before the signature, `sha256=`; may be empty.
    public let prefix: String
    public let signed: SignedTemplate
    public let timestamp: TimestampPlace?
    /// Seconds by which the timestamp may differ from now, both ways.
    public let toleranceSeconds: Int64

    public init(
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
}
