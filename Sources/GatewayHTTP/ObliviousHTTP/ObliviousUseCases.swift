public import GatewayCore

/// What oblivious HTTP asks of the gateway.
public struct ObliviousUseCases: Sendable {
    /// `ObliviousDesk.configurations`: the body of `/ohttp-keys`.
    public var configurations: @Sendable () throws -> [UInt8]
    /// `ObliviousDesk.open`.
    public var open: @Sendable (_ body: [UInt8]) throws -> OpenedObliviousRequest

    public init(
        configurations: @escaping @Sendable () throws -> [UInt8],
        open: @escaping @Sendable ([UInt8]) throws -> OpenedObliviousRequest
    ) {
        self.configurations = configurations
        self.open = open
    }

    /// A gateway that takes no oblivious HTTP.
    public static let none = ObliviousUseCases(
        configurations: { throw Problem(.notFound) },
        open: { _ in throw Problem(.notFound) }
    )
}
