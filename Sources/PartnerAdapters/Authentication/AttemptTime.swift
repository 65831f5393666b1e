import CommunityRequests

/// The time of an attempt as a header says it.
struct AttemptTime: Hashable {
    /// How the time is written.
    enum Form: String, Hashable, Sendable, CaseIterable {
        /// Whole seconds since the epoch.
        case seconds
        /// Whole milliseconds since the epoch.
        case milliseconds
        /// `2026-02-13T13:39:58Z`, with any offset.
        case rfc3339
    }

    /// The characters as they were received: these are signed.
    let text: String
    let seconds: Int64

    /// Reads `^[1-9][0-9]{0,15}$`, or RFC 3339.
    init(_ text: String, _ form: Form = .seconds) throws(Authenticator.Refusal) {
        self.text = text
        guard form != .rfc3339 else {
            guard let instant = Instant(rfc3339: text) else { throw .malformedHeader }
            self.seconds = instant.seconds
            return
        }
        let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
        guard (1...16).contains(text.utf8.count), text.utf8.first != UInt8(ascii: "0"),
            text.utf8.allSatisfy(digits.contains), let number = Int64(text)
        else { throw .malformedHeader }
        self.seconds = form == .milliseconds ? number / 1_000 : number
    }

    /// An instant as a header says it.
    static func text(_ instant: Instant, _ form: Form) -> String {
        switch form {
        case .seconds: String(instant.seconds)
        case .milliseconds: String(instant.seconds * 1_000 + Int64(instant.nanoseconds / 1_000_000))
        case .rfc3339: instant.rfc3339
        }
    }

    /// Refuses a time that differs from now by more than the tolerance; one that differs by just that passes.
    func check(against now: Instant, toleranceSeconds: Int64) throws(Authenticator.Refusal) {
        if now.seconds - self.seconds > toleranceSeconds { throw .tooOld }
        if self.seconds - now.seconds > toleranceSeconds { throw .tooNew }
    }
}
