import HTTPTypes
import Hummingbird
import NIOCore

/// A page's bytes with the fields of their answer, made once for everybody who reads it.
struct RenderedPage: Sendable {
    let buffer: ByteBuffer
    let tag: EntityTag
    private let fields: HTTPFields

    /// Nothing but our own style sheet and forms; no script, no frame, nothing from elsewhere.
    private static let contentPolicy =
        "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self';"
        + " base-uri 'none'; frame-ancestors 'none'"

    /// - Parameter next: The list that follows, for `Link`.
    init(_ bytes: [UInt8], type: String, cache: CacheRule = .minute, next: String? = nil) {
        let tag = EntityTag(digesting: bytes)
        var fields: HTTPFields = [
            .contentType: type, .contentLength: String(bytes.count), .cacheControl: cache.rawValue,
            .xContentTypeOptions: "nosniff", .eTag: tag.description, .vary: "Accept-Language",
        ]
        if let next, let name = HTTPField.Name.link { fields[name] = "<\(next)>; rel=\"next\"" }
        Self.protect(&fields)
        self.buffer = ByteBuffer(bytes: bytes)
        self.tag = tag
        self.fields = fields
    }

    /// What it takes of memory, roughly: the bytes, and what stands around them.
    var size: Int { self.buffer.readableBytes + 1_024 }

    /// The answer with the page; 304 where the caller has it (RFC 9110 §13.1.2).
    func response(to request: Request) -> Response {
        guard request.headers.contains(.ifNoneMatch), self.tag.matches(request.headers[values: .ifNoneMatch]) else {
            return Response(status: .ok, headers: self.fields, body: ResponseBody(byteBuffer: self.buffer))
        }
        var response = Response(status: .notModified, headers: self.fields)
        // A 304 says nothing of the length of what it does not carry.
        response.headers[.contentLength] = nil
        return response
    }

    /// Adds what keeps a page from being framed, and from loading or telling anything.
    static func protect(_ fields: inout HTTPFields) {
        fields[.contentSecurityPolicy] = Self.contentPolicy
        if let name = HTTPField.Name.referrerPolicy { fields[name] = "no-referrer" }
        if let name = HTTPField.Name.frameOptions { fields[name] = "DENY" }
    }
}
