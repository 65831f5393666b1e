import Crypto

/// What is remembered of a request that was opened: 16 bytes of the SHA-256 of its encapsulated key.
///
/// The encapsulated key is random and new for each request, so the mark tells nothing of who sent it or what.
public struct ReplayMark: Hashable, Sendable {
    public static let byteCount = 16

    private let high: UInt64
    private let low: UInt64

    init(encapsulatedKey: [UInt8]) {
        self.init(Array(SHA256.hash(data: encapsulatedKey)))
    }

    /// Reads a mark that was kept: ``byteCount`` bytes.
    public init(_ bytes: some Collection<UInt8>) {
        func word(_ bytes: some Sequence<UInt8>) -> UInt64 { bytes.reduce(0) { $0 << 8 | UInt64($1) } }
        self.high = word(bytes.prefix(8))
        self.low = word(bytes.dropFirst(8).prefix(8))
    }

    /// The mark as it is kept.
    public var bytes: [UInt8] {
        [self.high, self.low].flatMap { word in
            stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: word >> $0) }
        }
    }
}
