/// A clip that an owner consents to share.
public struct Clip: Hashable, Sendable {
    public let span: ClipSpan
    /// Where its footage was uploaded; `nil` where it has not been.
    public let upload: UploadedClip?

    public init(_ span: ClipSpan, upload: UploadedClip? = nil) {
        self.span = span
        self.upload = upload
    }
}

/// Footage that waits, encrypted, under a random name.
public struct UploadedClip: Hashable, Sendable {
    /// 16 random bytes.
    public let blob: [UInt8]
    /// Into how many chunks it was cut.
    public let chunkCount: UInt32
    /// The 32-byte key under which its chunks are sealed.
    public let contentKey: [UInt8]
    /// SHA-256 of the content, 32 bytes.
    public let digest: [UInt8]

    /// Makes a description of an upload; `nil` unless the lengths are right and there is a chunk.
    public init?(blob: [UInt8], chunkCount: UInt32, contentKey: [UInt8], digest: [UInt8]) {
        guard blob.count == 16, chunkCount > 0, contentKey.count == 32, digest.count == 32 else { return nil }
        self.blob = blob
        self.chunkCount = chunkCount
        self.contentKey = contentKey
        self.digest = digest
    }
}

extension UploadedClip: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "UploadedClip(masked)" }
    public var debugDescription: String { self.description }
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}
