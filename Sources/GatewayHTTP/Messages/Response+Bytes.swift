import Foundation
import HTTPTypes
import Hummingbird
import NIOCore

/// How long an answer may be kept by whoever passes it on.
enum CacheRule: String {
    case noStore = "no-store"
    /// Public, and fresh for a minute: what is open changes slowly and is the same for everybody.
    case minute = "public, max-age=60"
    case hour = "public, max-age=3600"
    /// A few seconds: what changes, and must be seen soon.
    case seconds = "public, max-age=5"
    /// What never changes.
    case forever = "public, max-age=31536000, immutable"
}

extension HTTPField.Name {
    static let idempotentReplayed: Self? = Self("Idempotent-Replayed")
    /// The field itself; the library's own name for it is kept from use, since it stands in no request's fields.
    static let hostField: Self? = Self("Host")
    static let frameOptions: Self? = Self("X-Frame-Options")
    static let referrerPolicy: Self? = Self("Referrer-Policy")
    static let link: Self? = Self("Link")
}

extension Response {
    static let json = "application/json"

    /// An answer with the three fields that every answer has.
    init(bytes: [UInt8], type: String, status: HTTPResponse.Status = .ok, cache: CacheRule) {
        var headers = HTTPFields()
        headers.reserveCapacity(10)
        headers[.contentType] = type
        headers[.cacheControl] = cache.rawValue
        headers[.xContentTypeOptions] = "nosniff"
        self.init(status: status, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }

    /// An answer with a value as JSON, its keys sorted.
    init(encoding value: any Encodable, status: HTTPResponse.Status = .ok, cache: CacheRule) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        self.init(bytes: Array(try encoder.encode(value)), type: Self.json, status: status, cache: cache)
    }

    /// An answer with an entity tag; 304 without a body where the caller has that version already (RFC 9110 §13.1.2).
    init(bytes: [UInt8], type: String, tag: EntityTag, cache: CacheRule, to request: Request) {
        let isKnown = tag.matches(request.headers[values: .ifNoneMatch])
        self.init(bytes: isKnown ? [] : bytes, type: type, status: isKnown ? .notModified : .ok, cache: cache)
        // A 304 says nothing of the length of what it does not carry.
        if isKnown { self.headers[.contentLength] = nil }
        self.headers[.eTag] = tag.description
    }
}
