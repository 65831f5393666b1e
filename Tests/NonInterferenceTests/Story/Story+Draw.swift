extension Story {
    private static let middle = (latitude: 32.9871, longitude: -96.7479)
    /// Seconds of a five-minute mark, and how many of them the window has.
    private static let mark: Int64 = 300
    private static let marks = (Story.window.end - Story.window.start) / mark

    /// The story of a seed.
    init(seed: UInt64) {
        var draw = Seeded(seed, "story")
        let interval = [3_600, 7_200, 21_600][Int(draw.number(0..<3))] as Int64
        let openFor = interval * draw.number(2..<4)
        let requests = (1...draw.number(1..<4)).map { Story.asked(Int($0), interval, openFor, &draw) }
        // Where two consents may show the same clip, none of them is withdrawn after its release: which of two that
        // look the same is gone would be up to their names.
        let sharesClips = draw.happens(30)
        var owners: [OwnerStory] = []
        let count = draw.number(2..<6)
        for number in 0..<count {
            var owner = OwnerStory(person: Story.person(Int(number), &draw), answers: [:])
            for asked in requests {
                let clip = sharesClips ? draw.number(0..<4) : draw.number(0..<Story.marks / count) * count + number
                owner.answers[asked.number] = Story.answer(to: asked, openFor, clip, sharesClips, &draw)
            }
            owners.append(owner)
        }
        let last = (requests.map(\.time).max() ?? 0) + openFor
        self.seed = seed
        self.interval = interval
        self.openFor = openFor
        self.requests = requests
        self.owners = owners
        self.partnerReads = (0..<4).map { _ in draw.number(60..<last + 2 * interval) }
        self.publicReads = (0..<2).map { _ in draw.number(60..<last + 2 * interval) }
    }

    private static func asked(_ number: Int, _ interval: Int64, _ openFor: Int64, _ draw: inout Seeded) -> Asked {
        let time = draw.number(0..<interval)
        return Asked(
            number: number,
            partner: draw.happens(60) ? "nova" : "clearance",
            time: time,
            offset: (Double(draw.number(-30..<31)) / 10_000, Double(draw.number(-30..<31)) / 10_000),
            closing: draw.happens(25)
                ? (draw.number(time + 1..<time + openFor), draw.happens(60) ? "resolved" : "withdrawn") : nil
        )
    }

    /// Somebody with a camera in the middle of everything; some live too far away for that.
    static func person(_ number: Int, _ draw: inout Seeded) -> OwnerStory.Person {
        let reach: Int64 = draw.happens(80) ? 10 : 200
        let name = "person-\(number)-\(draw.number(0..<1_000_000))"
        let north = Double(draw.number(-reach..<reach + 1)) / 10_000
        let east = Double(draw.number(-reach..<reach + 1)) / 10_000
        return OwnerStory.Person(name: name, camera: (self.middle.latitude + north, self.middle.longitude + east))
    }

    private static func answer(
        to asked: Asked,
        _ openFor: Int64,
        _ clip: Int64,
        _ sharesClips: Bool,
        _ draw: inout Seeded
    ) -> AnswerStory {
        let token = asked.time + draw.number(60..<3_600)
        let time = draw.number(token + 1..<asked.time + openFor)
        let withdraws = !sharesClips && draw.happens(35) ? draw.number(time + 1..<asked.time + openFor + 3_600) : nil
        let decision: AnswerStory.Decision =
            switch draw.number(0..<10) {
            case 0..<2: .ignores
            case 2: .declines(at: time)
            default: .consents(at: time, clip: clip * Story.mark, withdraws: withdraws)
            }
        return AnswerStory(token: token, decision: decision)
    }
}
