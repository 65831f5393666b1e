import AnswerProtocol
import Testing

/// Values that several suites need; everything in them is invented.
enum Samples {
    static let issuer = Result { try TokenIssuerKey.generate() }

    static func code(_ text: String = "CR-0000-0000-S") throws -> RequestCode { try #require(RequestCode(text)) }

    static func gateway() throws -> GatewayName { try #require(GatewayName("gateway.example")) }

    /// Bytes that are random enough for a test, and the same in every run.
    static func bytes(_ count: Int, seed: UInt64) -> [UInt8] {
        var generator = SeededGenerator(state: seed)
        return (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
    }

    static func token(for code: RequestCode, nonce: UInt64 = 1) throws -> EligibilityToken {
        let key = try Samples.issuer.get()
        let request = try TokenRequest(
            for: code,
            at: Samples.gateway(),
            key: key.verificationKey,
            nonce: Samples.bytes(32, seed: nonce)
        )
        return try request.finalize(key.blindSign(request.blinded))
    }

    static func span(_ start: Int64, _ end: Int64) throws -> ClipSpan {
        try #require(ClipSpan(start: 1_770_933_600 + start, end: 1_770_933_600 + end))
    }

    static func withdrawalKey(_ seed: UInt64 = 9) throws -> WithdrawalKey {
        try #require(WithdrawalKey(rawRepresentation: Samples.bytes(32, seed: seed)))
    }

    /// A consent with that many clips, each with an upload where `uploads` says so.
    static func consent(clips count: Int = 1, uploads: Bool = false) throws -> ConsentMessage {
        let code = try Samples.code()
        let clips = try (0..<count).map { index in
            let upload =
                uploads
                ? UploadedClip(
                    blob: Samples.bytes(16, seed: 2),
                    chunkCount: .max,
                    contentKey: Samples.bytes(32, seed: 3),
                    digest: Samples.bytes(32, seed: 4)
                ) : nil
            return Clip(try Samples.span(Int64(index) * 600, Int64(index) * 600 + 60), upload: upload)
        }
        return try #require(
            ConsentMessage(
                code: code,
                token: Samples.token(for: code),
                withdrawalKey: Samples.withdrawalKey().publicKey,
                clips: clips
            )
        )
    }

    static func receipt(for consent: ConsentMessage) throws -> Receipt {
        let key = try #require(ReceiptSigningKey(rawRepresentation: Samples.bytes(32, seed: 7)))
        return try key.sign(
            ReceiptStatement(
                gateway: Samples.gateway(),
                consent: consent.name,
                code: consent.code,
                clips: consent.clips.map(\.span),
                withdrawalKey: consent.withdrawalKey
            )
        )
    }
}

/// SplitMix64.
struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        self.state &+= 0x9e37_79b9_7f4a_7c15
        var value = self.state
        value = (value ^ (value >> 30)) &* 0xbf58_476d_1ce4_e5b9
        value = (value ^ (value >> 27)) &* 0x94d0_49bb_1331_11eb
        return value ^ (value >> 31)
    }
}
