import CommunityRequests

/// What happens around a gateway in one world: who asks, who lives there, who looks when. A value, drawn from a seed.
struct Story: Sendable {
    let seed: UInt64
    /// Seconds between releases.
    let interval: Int64
    /// Seconds for which requests take answers: a few intervals.
    let openFor: Int64
    let requests: [Asked]
    var owners: [OwnerStory]
    /// When the partners read back all they may, in seconds after the start.
    let partnerReads: [Int64]
    /// When the public reads every page there is.
    let publicReads: [Int64]

    /// A request of a partner.
    struct Asked: Sendable {
        let number: Int
        let partner: String
        /// Seconds after the start.
        let time: Int64
        /// Degrees by which its middle is moved to the north and the east.
        let offset: (north: Double, east: Double)
        /// When, and how, the partner closes it, if it does.
        let closing: (time: Int64, word: String)?
    }

    /// The first second after the start in which everything is over, shredding included.
    var end: Int64 {
        let last = self.requests.map(\.time).max() ?? 0
        return last + self.openFor + self.retention + 2 * self.interval
    }

    /// Seconds after closing, after which everything is shredded.
    var retention: Int64 { self.interval }

    /// The schedule of a request that is published as it is posted.
    func schedule(of asked: Asked) -> ReleaseSchedule {
        ReleaseSchedule(
            publishedAt: (Story.start + .seconds(asked.time)).cut(toSeconds: 900),
            interval: self.interval,
            openFor: self.openFor
        )
    }

    /// Seconds after the start of all releases that a request may have.
    func releases(of asked: Asked) -> [Int64] {
        let schedule = self.schedule(of: asked)
        var times: [Int64] = []
        var next: Instant? = schedule.first
        while let time = next {
            times.append(time.seconds - Story.start.seconds)
            next = schedule.next(after: time)
        }
        return times
    }

    static let start = Instant(seconds: 1_770_990_000)
    /// The window of every request, in seconds after the epoch.
    static let window = (start: Int64(1_770_933_600), end: Int64(1_770_949_800))
}

/// An owner and what she does about each request.
struct OwnerStory: Sendable {
    var person: Person
    /// By the request's number.
    var answers: [Int: AnswerStory]

    /// Who she is: all that is not what she decides.
    struct Person: Sendable {
        /// The platform's name for her; seeds her device's randomness, too.
        var name: String
        /// `nil`: no camera, no app.
        var camera: (latitude: Double, longitude: Double)?
    }
}

/// What an owner does about one request, in seconds after the start.
struct AnswerStory: Sendable {
    /// When her app takes the token, as every app around does.
    var token: Int64
    var decision: Decision

    enum Decision: Sendable {
        case ignores
        case declines(at: Int64)
        /// Consents to a clip of that place in the window, and withdraws where a time is given.
        case consents(at: Int64, clip: Int64, withdraws: Int64?)
    }
}
