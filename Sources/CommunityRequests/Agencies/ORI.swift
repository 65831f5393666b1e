/// An originating agency identifier: nine characters, the first two the state's (FBI NCIC).
public struct ORI: Hashable, Sendable, Comparable, LosslessStringConvertible {
    public let description: String

    /// Reads an identifier in either case; `nil` unless it is two letters and seven letters or digits.
    public init?(_ text: String) {
        let upper = text.utf8.map { (97...122).contains($0) ? $0 - 32 : $0 }
        guard upper.count == 9, upper.prefix(2).allSatisfy({ (65...90).contains($0) }),
            upper.allSatisfy({ (65...90).contains($0) || (48...57).contains($0) })
        else { return nil }
        self.description = String(decoding: upper, as: UTF8.self)
    }

    /// The state of the first two letters; `nil` where they are no state's.
    public var state: USState? { USState(oriPrefix: String(self.description.prefix(2))) }

    public static func < (left: ORI, right: ORI) -> Bool { left.description < right.description }
}
