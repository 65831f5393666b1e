extension AnswerMessage {
    static let version: UInt8 = 1

    private enum Kind: UInt8 { case cover, consent, withdrawal }

    /// The message's bytes, without padding.
    public var encoded: [UInt8] {
        var writer = ByteWriter()
        writer.append(integer: AnswerMessage.version)
        switch self {
        case .cover: writer.append(integer: Kind.cover.rawValue)
        case .consent(let consent):
            writer.append(integer: Kind.consent.rawValue)
            writer.append(consent.code.bytes)
            writer.append(consent.token.encoded)
            writer.append(consent.withdrawalKey)
            writer.append(integer: UInt8(consent.clips.count))
            for clip in consent.clips { AnswerMessage.write(clip, to: &writer) }
        case .withdrawal(let withdrawal):
            writer.append(integer: Kind.withdrawal.rawValue)
            writer.append(withdrawal.code.bytes)
            writer.append(withdrawal.consent.bytes)
            writer.append(withdrawal.signature)
        }
        return writer.bytes
    }

    /// Reads a message and the zero bytes after it.
    public init(padded bytes: [UInt8]) throws(MessageError) {
        guard bytes.first == AnswerMessage.version else {
            throw bytes.isEmpty ? .malformed : .unsupportedVersion
        }
        do {
            var reader = ByteReader(bytes)
            _ = try reader.take(1)
            self = try AnswerMessage.read(from: &reader)
            try reader.onlyPaddingIsLeft()
        } catch {
            throw .malformed
        }
    }

    private static func read(from reader: inout ByteReader) throws(ByteReader.Malformed) -> AnswerMessage {
        switch Kind(rawValue: try reader.integer(UInt8.self)) {
        case .cover: return .cover
        case .consent:
            let code = try self.readCode(from: &reader)
            guard let token = EligibilityToken(try reader.take(EligibilityToken.byteCount)) else {
                throw ByteReader.Malformed()
            }
            let withdrawalKey = try reader.take(32)
            let count = try reader.integer(UInt8.self)
            guard count <= ConsentMessage.clipLimit else { throw ByteReader.Malformed() }
            var clips: [Clip] = []
            for _ in 0..<count { clips.append(try self.readClip(from: &reader)) }
            guard let consent = ConsentMessage(code: code, token: token, withdrawalKey: withdrawalKey, clips: clips)
            else { throw ByteReader.Malformed() }
            return .consent(consent)
        case .withdrawal:
            let code = try self.readCode(from: &reader)
            let consent = ConsentName(bytes: try reader.take(ConsentName.byteCount))
            return .withdrawal(WithdrawalMessage(code: code, consent: consent, signature: try reader.take(64)))
        case nil: throw ByteReader.Malformed()
        }
    }

    private static func readCode(from reader: inout ByteReader) throws(ByteReader.Malformed) -> RequestCode {
        guard let code = RequestCode(bytes: try reader.take(RequestCode.byteCount)) else {
            throw ByteReader.Malformed()
        }
        return code
    }

    private static func readClip(from reader: inout ByteReader) throws(ByteReader.Malformed) -> Clip {
        let start = try reader.integer(Int64.self)
        let end = try reader.integer(Int64.self)
        guard let span = ClipSpan(start: start, end: end) else { throw ByteReader.Malformed() }
        switch try reader.integer(UInt8.self) {
        case 0: return Clip(span)
        case 1:
            let blob = try reader.take(16)
            let chunkCount = try reader.integer(UInt32.self)
            let contentKey = try reader.take(32)
            guard
                let upload = UploadedClip(
                    blob: blob,
                    chunkCount: chunkCount,
                    contentKey: contentKey,
                    digest: try reader.take(32)
                )
            else { throw ByteReader.Malformed() }
            return Clip(span, upload: upload)
        default: throw ByteReader.Malformed()
        }
    }

    private static func write(_ clip: Clip, to writer: inout ByteWriter) {
        writer.append(integer: clip.span.start)
        writer.append(integer: clip.span.end)
        writer.append(integer: UInt8(clip.upload == nil ? 0 : 1))
        guard let upload = clip.upload else { return }
        writer.append(upload.blob)
        writer.append(integer: upload.chunkCount)
        writer.append(upload.contentKey)
        writer.append(upload.digest)
    }
}
