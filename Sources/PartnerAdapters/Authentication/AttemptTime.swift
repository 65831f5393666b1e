import CommunityRequests

/// The time of an attempt as a header says it: whole seconds since the epoch.
struct AttemptTime: Hashable {
    /// The characters as they were received: these are signed.
    let text: String
    let seconds: Int64

    /// Reads `^[1-9][0-9]{0,15}$`.
    init(_ text: String) throws(Authenticator.Refusal) {
        let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
        guard (1...16).contains(text.utf8.count), text.utf8.first != UInt8(ascii: "0"),
            text.utf8.allSatisfy(digits.contains), let seconds = Int64(text)
        else { throw .malformedHeader }
        self.text = text
        self.seconds = seconds
    }

    /// Refuses a time that differs from now by more than the tolerance; one that differs by just that passes.
    func check(against now: Instant, toleranceSeconds: Int64) throws(Authenticator.Refusal) {
        if now.seconds - self.seconds > toleranceSeconds { throw .tooOld }
        if self.seconds - now.seconds > toleranceSeconds { throw .tooNew }
    }
}
