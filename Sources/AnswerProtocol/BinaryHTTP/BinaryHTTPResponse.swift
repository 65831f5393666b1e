/// A response as `message/bhttp` (RFC 9292).
public struct BinaryHTTPResponse: Hashable, Sendable {
    /// An interim response, 1xx (RFC 9292, section 3.5.1).
    public struct Interim: Hashable, Sendable {
        /// 100 to 199.
        public let status: Int
        public let fields: [BinaryHTTPField]
    }

    public let interim: [Interim]
    /// 200 to 599.
    public let status: Int
    public let fields: [BinaryHTTPField]
    public let content: [UInt8]
    public let trailers: [BinaryHTTPField]

    /// Makes a response; `nil` unless the status is a final one.
    public init?(
        status: Int,
        fields: [BinaryHTTPField] = [],
        content: [UInt8] = [],
        trailers: [BinaryHTTPField] = [],
        interim: [Interim] = []
    ) {
        guard (200...599).contains(status) else { return nil }
        self.interim = interim
        self.status = status
        self.fields = fields
        self.content = content
        self.trailers = trailers
    }

    /// Reads a response of either framing, with any padding.
    public init(_ bytes: [UInt8]) throws(BinaryHTTPError) {
        var reader = BinaryHTTPReader(bytes)
        switch try reader.number() {
        case 1: reader.framing = .knownLength
        case 3: reader.framing = .indeterminateLength
        default: throw .wrongFraming
        }
        var interim: [Interim] = []
        var status = try reader.number()
        while (100...199).contains(status) {
            interim.append(Interim(status: status, fields: try reader.fields()))
            status = try reader.number()
        }
        let (fields, content, trailers) = try reader.rest()
        guard
            let response = BinaryHTTPResponse(
                status: status,
                fields: fields,
                content: content,
                trailers: trailers,
                interim: interim
            )
        else { throw .invalidPart }
        self = response
    }

    /// The response's bytes.
    ///
    /// - Parameter size: To how many bytes it is padded; `nil` for none.
    /// - Throws: ``BinaryHTTPError/tooLong``.
    public func encoded(
        _ framing: BinaryHTTPFraming = .knownLength,
        paddedTo size: Int? = nil
    ) throws(BinaryHTTPError) -> [UInt8] {
        var writer = BinaryHTTPWriter(framing)
        writer.number(framing == .knownLength ? 1 : 3)
        for response in self.interim {
            writer.number(response.status)
            writer.fields(response.fields)
        }
        writer.number(self.status)
        writer.rest(self.fields, self.content, self.trailers)
        return try writer.finished(paddedTo: size)
    }
}
