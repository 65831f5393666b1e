/// The agency's own name for one investigation, as its platform writes it, normalised.
///
/// 1 to 128 printable ASCII characters. The grammar and check character of a platform are the adapter's.
public struct InvestigationCode: Hashable, Sendable, LosslessStringConvertible {
    public let description: String

    /// Reads a code that is already normalised; `nil` unless it is 1 to 128 printable ASCII characters.
    public init?(_ description: String) {
        guard (1...128).contains(description.utf8.count),
            description.utf8.allSatisfy({ (0x20...0x7E).contains($0) })
        else { return nil }
        self.description = description
    }
}
