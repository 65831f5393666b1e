/// The header fields of a message, looked up by name without regard to case.
public struct MessageHeaders: Sendable {
    private let lookUp: @Sendable (String) -> [String]

    /// Makes headers from a look-up that yields every value of a field, in order.
    public init(_ lookUp: @escaping @Sendable (_ lowercasedName: String) -> [String]) { self.lookUp = lookUp }

    /// Makes headers from pairs.
    public init(_ fields: [(name: String, value: String)]) {
        let byName = Dictionary(grouping: fields, by: { $0.name.lowercased() }).mapValues { $0.map(\.value) }
        self.init { byName[$0] ?? [] }
    }

    /// Every value of a field.
    ///
    /// - Parameter name: The field's name in lower case.
    public func values(of name: String) -> [String] { self.lookUp(name) }

    /// The value of a field that must stand once; `nil` where it is missing or repeated.
    public func single(_ name: String) -> String? {
        let values = self.lookUp(name)
        return values.count == 1 ? values.first : nil
    }
}
