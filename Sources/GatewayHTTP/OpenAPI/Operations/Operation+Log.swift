import GatewayCore

/// The log, as static files (`c2sp.org/tlog-tiles`).
extension Operation {
    static let checkpoint = Operation(
        id: "checkpoint",
        audience: .auditors,
        summary: "The log's checkpoint in force, a signed note.",
        parameters: [.ifNoneMatch],
        answers: [.other("text/plain", meaning: "The checkpoint.", headers: [.eTag]), .notModified],
        problems: [.notFound]
    )

    /// - ParameterDescription parts: How many components the tile's name has.
    static func tile(parts: Int) -> Operation {
        Operation(
            id: "tile\(parts)",
            audience: .auditors,
            summary: "A tile of the log, or a bundle of entries, whose name has \(parts) parts.",
            answers: [.other("application/octet-stream", meaning: "The tile, which never changes.")],
            problems: [.notFound, .busy]
        )
    }

    static let proof = Operation(
        id: "proof",
        audience: .auditors,
        summary: "A proof that an entry stands in the log (`c2sp.org/tlog-proof@v1`).",
        answers: [.other("text/plain", meaning: "The proof.")],
        problems: [.notFound, .busy]
    )
}
