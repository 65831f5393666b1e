/// A text that identifies a person (an officer, a case) and must not leave the gateway in clear.
///
/// It has no `Encodable`, its descriptions say "masked", and its value can be read only through the
/// `Unmasking` interface, which only the `Masking` module imports (a check in CI holds that).
public struct MaskedText: Hashable, Sendable {
    private let value: String

    /// Takes the text out of reach.
    public init(_ value: String) {
        self.value = value
    }

    /// The text itself. Only `Masking` may read it, to seal it.
    @_spi(Unmasking) public var unmasked: String { self.value }
}

extension MaskedText: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "masked" }
    public var debugDescription: String { "masked" }
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}
