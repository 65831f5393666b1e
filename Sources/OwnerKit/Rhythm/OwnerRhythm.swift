import Foundation

/// When an app reads the register and when it sends a message: at moments that depend on nothing but chance.
///
/// Pure: it is told the time and given randomness, and says what is due. Messages are a Poisson process, as the cover of
/// CoverDrop is: the time to the next says nothing of the last, so a restart may draw it anew.
public struct OwnerRhythm: Sendable {
    /// How often, in seconds.
    public struct Settings: Sendable, Equatable {
        /// Between two messages, on average.
        public var messages: Double
        /// Between two readings of the register, on average; each is half to one and a half times as long.
        public var readings: Double
        /// The time after a request was first seen, in which its token is taken at a random moment.
        public var tokens: Double

        /// An hour each. A shorter one costs battery; a longer one delays answers.
        public init(messages: Double = 3_600, readings: Double = 3_600, tokens: Double = 3_600) {
            precondition(messages > 0 && readings > 0 && tokens > 0, "a rhythm has no moment twice")
            self.messages = messages
            self.readings = readings
            self.tokens = tokens
        }
    }

    /// What is due.
    public enum Step: Sendable, Hashable, CaseIterable {
        /// Read the register.
        case read
        /// Send a message: one that waits, else cover.
        case send
    }

    private let settings: Settings
    private var nextReading: Double
    private var nextMessage: Double

    /// Begins at `now`, with a reading.
    ///
    /// - Parameter chance: A random number from 0 to below 1, anew at each call.
    public init(_ settings: Settings, startingAt now: Double, chance: () -> Double) {
        self.settings = settings
        self.nextReading = now
        self.nextMessage = now + Self.exponential(mean: settings.messages, chance())
    }

    /// When something is due next.
    public var next: Double { min(self.nextReading, self.nextMessage) }

    /// What is due, each at most once; and draws when it is due next.
    public mutating func steps(at now: Double, chance: () -> Double) -> [Step] {
        var steps: [Step] = []
        if now >= self.nextReading {
            steps.append(.read)
            self.nextReading = now + self.settings.readings * (0.5 + chance())
        }
        if now >= self.nextMessage {
            steps.append(.send)
            self.nextMessage = now + Self.exponential(mean: self.settings.messages, chance())
        }
        return steps
    }

    /// When the token of a request that was seen now is taken.
    public func tokenMoment(seenAt now: Double, chance: () -> Double) -> Double {
        now + self.settings.tokens * chance()
    }

    private static func exponential(mean: Double, _ chance: Double) -> Double { -mean * log(1 - chance) }
}
