import CommunityRequests

extension Reading {
    /// The same reading of another value.
    func mapped<Other>(_ transform: (Value) -> Other) -> Reading<Other> {
        switch self {
        case .read(let value, let pointer): .read(transform(value), at: pointer)
        case .absent(let pointer): .absent(at: pointer)
        case .failed(let pointer): .failed(at: pointer)
        }
    }

    var isAbsent: Bool {
        guard case .absent = self else { return false }
        return true
    }
}
