/// A field of a partner's message as far as it could be read, with the place it stands at.
///
/// Places are JSON Pointers into the partner's payload; `""` stands for the partner's settings.
public enum Reading<Value: Sendable>: Sendable {
    /// It was there and right.
    case read(Value, at: String)
    /// It was not there, and need not be. The place is where it would belong.
    case absent(at: String)
    /// It was required and missing, or could not be read; a violation says so.
    case failed(at: String)

    /// The value, where there is one.
    public var value: Value? {
        guard case .read(let value, _) = self else { return nil }
        return value
    }

    /// Where it stands or belongs.
    public var pointer: String {
        switch self {
        case .read(_, let pointer), .absent(let pointer), .failed(let pointer): pointer
        }
    }
}

extension Reading: Equatable where Value: Equatable {}
