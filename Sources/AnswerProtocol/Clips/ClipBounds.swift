/// Widens clips to five-minute marks, so that their bounds say little about what a camera saw, and when.
public enum ClipBounds {
    /// Seconds between two marks; marks count from 1970-01-01T00:00:00Z.
    public static let mark: Int64 = 300

    /// What is wrong with a consent's clips.
    public enum Violation: Error, Sendable, Equatable {
        /// There must be 1 to ``ConsentMessage/clipLimit`` clips.
        case count
        /// A clip reaches out of the request's window.
        case outsideWindow
    }

    /// The clips from mark to mark, kept inside the window, sorted, and joined where they overlap or touch.
    ///
    /// Widening what has been widened changes nothing, so the app does it before it sends and the gateway again.
    ///
    /// - Parameter window: The window for which the request asks, in the whole seconds around it; a caller with finer
    ///   bounds cuts the first and the last clip to them.
    public static func widen(_ clips: [ClipSpan], inside window: ClipSpan) throws(Violation) -> [ClipSpan] {
        guard (1...ConsentMessage.clipLimit).contains(clips.count) else { throw .count }
        guard clips.allSatisfy({ window.start <= $0.start && $0.end <= window.end }) else { throw .outsideWindow }
        var joined: [ClipSpan] = []
        for clip in clips.sorted(by: { $0.start < $1.start }) {
            let start = max(window.start, clip.start / self.mark * self.mark)
            let end = min(window.end, (clip.end + self.mark - 1) / self.mark * self.mark)
            if let last = joined.last, start <= last.end,
                let both = ClipSpan(start: last.start, end: max(last.end, end))
            {
                joined[joined.count - 1] = both
            } else if let widened = ClipSpan(start: start, end: end) {
                joined.append(widened)
            }
        }
        return joined
    }
}
