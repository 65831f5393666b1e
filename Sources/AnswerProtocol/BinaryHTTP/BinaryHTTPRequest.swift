/// A request as `message/bhttp` (RFC 9292).
public struct BinaryHTTPRequest: Hashable, Sendable {
    public let method: String
    public let scheme: String
    /// Empty where the request names its host in a field.
    public let authority: String
    /// With the query.
    public let path: String
    public let fields: [BinaryHTTPField]
    public let content: [UInt8]
    public let trailers: [BinaryHTTPField]

    /// Makes a request; `nil` unless its control data is of HTTP's form. `CONNECT` has no place in a message.
    public init?(
        method: String,
        scheme: String = "https",
        authority: String = "",
        path: String,
        fields: [BinaryHTTPField] = [],
        content: [UInt8] = [],
        trailers: [BinaryHTTPField] = []
    ) {
        guard HTTPToken.isToken(method.utf8), HTTPToken.isScheme(scheme.utf8), HTTPToken.isVisible(authority.utf8),
            !authority.utf8.contains(UInt8(ascii: "@")), HTTPToken.isVisible(path.utf8),
            path.utf8.first == UInt8(ascii: "/") || path == "*"
        else { return nil }
        self.method = method
        self.scheme = scheme
        self.authority = authority
        self.path = path
        self.fields = fields
        self.content = content
        self.trailers = trailers
    }

    /// Reads a request of either framing, with any padding.
    public init(_ bytes: [UInt8]) throws(BinaryHTTPError) {
        var reader = BinaryHTTPReader(bytes)
        switch try reader.number() {
        case 0: reader.framing = .knownLength
        case 2: reader.framing = .indeterminateLength
        default: throw .wrongFraming
        }
        var control: [String] = []
        for _ in 0..<4 { control.append(String(decoding: try reader.block(), as: UTF8.self)) }
        let (fields, content, trailers) = try reader.rest()
        guard
            let request = BinaryHTTPRequest(
                method: control[0],
                scheme: control[1],
                authority: control[2],
                path: control[3],
                fields: fields,
                content: content,
                trailers: trailers
            )
        else { throw .invalidPart }
        self = request
    }

    /// The request's bytes.
    ///
    /// - Parameter size: To how many bytes it is padded; `nil` for none.
    /// - Throws: ``BinaryHTTPError/tooLong``.
    public func encoded(
        _ framing: BinaryHTTPFraming = .knownLength,
        paddedTo size: Int? = nil
    ) throws(BinaryHTTPError) -> [UInt8] {
        var writer = BinaryHTTPWriter(framing)
        writer.number(framing == .knownLength ? 0 : 2)
        for part in [self.method, self.scheme, self.authority, self.path] { writer.block(Array(part.utf8)) }
        writer.rest(self.fields, self.content, self.trailers)
        return try writer.finished(paddedTo: size)
    }
}
