import Testing

/// Two worlds that differ in one owner only, and in what of her.
enum Variation: String, CaseIterable, Sendable, CustomTestStringConvertible {
    case declines
    case withdrawsBeforeRelease
    case isOutside
    case hasNoCamera
    /// Somebody else, elsewhere in the area, with another device, who gives the same answer at another moment between
    /// the same releases.
    case isAnotherPerson

    var testDescription: String { self.rawValue }

    /// Whether the owner's platform may not be able to tell the worlds apart either: they differ in the decision alone.
    var isDecision: Bool { self == .declines || self == .withdrawsBeforeRelease }

    /// The two worlds of a seed. In the first, the owner ignores every request, or gives the answer that another person
    /// gives in the second.
    func worlds(seed: UInt64) -> (first: Story, second: Story) {
        var first = Story(seed: seed)
        var draw = Seeded(seed, "variation")
        guard self != .isAnotherPerson else { return (first, self.another(first, &draw)) }
        for number in first.owners[0].answers.keys { first.owners[0].answers[number]?.decision = .ignores }
        var second = first
        switch self {
        case .declines:
            for asked in first.requests {
                let time = self.moment(first, asked, &draw)
                second.owners[0].answers[asked.number]?.decision = .declines(at: time)
            }
        case .withdrawsBeforeRelease:
            for asked in first.requests {
                let consents = self.moment(first, asked, &draw)
                let release = first.releases(of: asked).first { $0 > consents } ?? consents + 2
                second.owners[0].answers[asked.number]?.decision = .consents(
                    at: consents,
                    clip: draw.number(0..<50) * 300,
                    // In the last second before the release she does both.
                    withdraws: release > consents + 1 ? draw.number(consents + 1..<release) : consents
                )
            }
        case .isOutside: second.owners[0].person.camera = (32.70, -97.30)
        case .hasNoCamera: second.owners[0].person.camera = nil
        case .isAnotherPerson: break
        }
        return (first, second)
    }

    /// A moment at which the request takes answers and the owner's app has its token.
    private func moment(_ story: Story, _ asked: Story.Asked, _ draw: inout Seeded) -> Int64 {
        let token = story.owners[0].answers[asked.number]?.token ?? asked.time
        return draw.number(token + 1..<asked.time + story.openFor - 900)
    }

    private func another(_ first: Story, _ draw: inout Seeded) -> Story {
        var second = first
        var person = Story.person(0, &draw)
        // Eligible for the same requests: in the same cell, on another roof.
        person.camera = first.owners[0].person.camera
        person.name = "another-\(person.name)"
        second.owners[0].person = person
        for asked in first.requests {
            guard let answer = first.owners[0].answers[asked.number],
                case .consents(let time, let clip, let withdraws) = answer.decision
            else { continue }
            let releases = first.releases(of: asked)
            let earliest = max(answer.token, releases.last { $0 <= time } ?? answer.token)
            let latest =
                [releases.first { $0 > time }, withdraws, asked.closing.map(\.time)].compactMap { $0 }
                .filter { $0 > time }.min() ?? time + 1
            let closed = asked.closing.map(\.time) ?? 0
            let from = time > closed ? max(earliest, closed) : earliest
            second.owners[0].answers[asked.number]?.decision = .consents(
                at: draw.number(from + 1..<max(latest, from + 2)),
                clip: clip,
                withdraws: withdraws
            )
        }
        return second
    }
}
