/// Holds an answer back until a whole number of intervals has passed since its message came: consent, withdrawal and cover
/// do the same work, and what little differs is in nobody's sight.
struct AnswerPace: Sendable {
    /// Several times what an answer takes on a machine that is not busy.
    static let interval: Duration = .milliseconds(10)

    private let start = ContinuousClock.now

    /// The first whole number of intervals that is no shorter than `elapsed`, and one at least.
    static func time(after elapsed: Duration) -> Duration {
        self.interval * max(1, Int((elapsed / self.interval).rounded(.up)))
    }

    /// Returns when the answer may go.
    func wait() async throws {
        let end = self.start + Self.time(after: self.start.duration(to: .now))
        try await Task.sleep(until: end, tolerance: .zero, clock: .continuous)
    }
}
