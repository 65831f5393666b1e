/// The body of `POST /v1/platforms/{platform}/tokens`: blinded token requests of owners the platform vouches for.
public struct TokenSigningRequest: Hashable, Sendable, Codable {
    /// The most token requests in one body.
    public static let limit = 256

    public let code: RequestCode
    public let blinded: [Base64Bytes]

    enum CodingKeys: String, CodingKey {
        case code = "public_code"
        case blinded
    }

    /// Makes a request; `nil` unless there are 1 to ``limit`` blinded messages of 256 bytes each.
    public init?(code: RequestCode, blinded: [[UInt8]]) {
        guard TokenSigningRequest.areWellFormed(blinded) else { return nil }
        self.code = code
        self.blinded = blinded.map(Base64Bytes.init)
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.code = try container.decode(RequestCode.self, forKey: .code)
        self.blinded = try container.decode([Base64Bytes].self, forKey: .blinded)
        guard TokenSigningRequest.areWellFormed(self.blinded.map(\.bytes)) else {
            throw DecodingError.dataCorruptedError(
                forKey: .blinded,
                in: container,
                debugDescription: "write 1 to 256 blinded messages of 256 bytes each"
            )
        }
    }

    static func areWellFormed(_ messages: [[UInt8]]) -> Bool {
        (1...self.limit).contains(messages.count) && messages.allSatisfy { $0.count == TokenIssuerKey.blindByteCount }
    }
}

/// The answer to a ``TokenSigningRequest``: one blind signature a blinded message, in its order.
public struct TokenSigningResponse: Hashable, Sendable, Codable {
    public let code: RequestCode
    public let signatures: [Base64Bytes]

    enum CodingKeys: String, CodingKey {
        case code = "public_code"
        case signatures
    }

    /// Makes a response; `nil` unless there are 1 to ``TokenSigningRequest/limit`` signatures of 256 bytes each.
    public init?(code: RequestCode, signatures: [[UInt8]]) {
        guard TokenSigningRequest.areWellFormed(signatures) else { return nil }
        self.code = code
        self.signatures = signatures.map(Base64Bytes.init)
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.code = try container.decode(RequestCode.self, forKey: .code)
        self.signatures = try container.decode([Base64Bytes].self, forKey: .signatures)
        guard TokenSigningRequest.areWellFormed(self.signatures.map(\.bytes)) else {
            throw DecodingError.dataCorruptedError(
                forKey: .signatures,
                in: container,
                debugDescription: "write 1 to 256 signatures of 256 bytes each"
            )
        }
    }
}
