/// The store has more waiting than it will take, or another process keeps it: come back in a moment (503 with
/// `Retry-After`). Nothing of the operation was kept.
public struct StoreBusy: Error, Equatable {
    public init() {}
}
