public import TransparencyLog

/// What the log's routes ask of the gateway, one closure each.
public struct LogUseCases: Sendable {
    /// The checkpoint in force, as a signed note; `nil` before there is one.
    public var checkpoint: @Sendable () -> [UInt8]?
    /// A tile, or a bundle of entries.
    public var tile: @Sendable (TileName) throws -> [UInt8]?
    /// A proof of the entry of that index, `c2sp.org/tlog-proof@v1`; `nil` where the log has none.
    public var proof: @Sendable (_ index: Int) async throws -> String?

    public init(
        checkpoint: @escaping @Sendable () -> [UInt8]?,
        tile: @escaping @Sendable (TileName) throws -> [UInt8]?,
        proof: @escaping @Sendable (Int) async throws -> String?
    ) {
        self.checkpoint = checkpoint
        self.tile = tile
        self.proof = proof
    }

    /// No log: for surfaces that have none.
    public static let none = LogUseCases(checkpoint: { nil }, tile: { _ in nil }, proof: { _ in nil })
}
