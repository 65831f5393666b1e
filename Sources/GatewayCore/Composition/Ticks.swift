/// A sequence with an element now and after every interval, until its task is cancelled.
struct Ticks: AsyncSequence, Sendable {
    private let interval: Duration

    init(every interval: Duration) { self.interval = interval }

    func makeAsyncIterator() -> Iterator { Iterator(interval: self.interval) }

    struct Iterator: AsyncIteratorProtocol {
        let interval: Duration
        var isFirst = true

        mutating func next() async -> Void? {
            if self.isFirst {
                self.isFirst = false
                return Task.isCancelled ? nil : ()
            }
            do { try await Task.sleep(for: self.interval) } catch { return nil }
            return ()
        }
    }
}
