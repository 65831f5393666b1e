import CommunityRequests
import Foundation
import GatewayCore
import Synchronization

/// A gateway with one thing wrong, to show that the comparison of worlds finds it. Each wrong is done at an edge of the
/// gateway, in the test: the product has no switch for it.
final class Leak: Sendable {
    enum Kind: String, CaseIterable, Sendable {
        /// A page says how many messages came.
        case count
        /// A consent brings the next release forward.
        case earlyRelease
        /// A callback is as long as there are tokens.
        case size
        /// Items leave in the order in which consents came.
        case order
        /// Names are numbers of one sequence.
        case sequentialIDs
    }

    private struct Seen {
        var messages = 0
        var tokens = 0
        var draws = 0
        /// Starts of clips in the order in which their consents came.
        var starts: [String] = []
    }

    let kind: Kind
    private let seen = Mutex(Seen())

    init(_ kind: Kind) { self.kind = kind }

    /// The worlds in which the leak can be seen.
    var variation: Variation {
        switch self.kind {
        case .count, .earlyRelease, .sequentialIDs: .withdrawsBeforeRelease
        case .size: .isOutside
        case .order: .isAnotherPerson
        }
    }

    func exchanged(_ path: String) {
        self.seen.withLock { seen in
            if path == "/v1/answers" { seen.messages += 1 }
            if path.hasSuffix("/tokens") { seen.tokens += 1 }
        }
    }

    func consented(in world: World, clip: Int64) async throws {
        self.seen.withLock { $0.starts.append(Instant(seconds: clip).rfc3339) }
        guard self.kind == .earlyRelease else { return }
        let now = world.clock.now
        world.clock.set(now + .seconds(world.story.interval))
        try await world.gateway.serve()
        world.clock.set(now)
    }

    func random(_ count: Int, for purpose: RandomPurpose) -> [UInt8]? {
        guard self.kind == .sequentialIDs else { return nil }
        let number = self.seen.withLock { seen in
            seen.draws += 1
            return seen.draws
        }
        return Array(repeating: 0, count: max(0, count - 2))
            + [UInt8(number >> 8 & 255), UInt8(number & 255)].suffix(count)
    }

    func callback(_ body: [UInt8]) -> [UInt8] {
        switch self.kind {
        case .size: return body + Array(repeating: UInt8(ascii: " "), count: self.seen.withLock { $0.tokens })
        case .order: return self.inOrderOfArrival(body) ?? body
        case .count, .earlyRelease, .sequentialIDs: return body
        }
    }

    func page(_ path: String, _ body: [UInt8]) -> [UInt8] {
        guard self.kind == .count, path == "/" else { return body }
        return body + Array("<!-- \(self.seen.withLock { $0.messages }) messages -->".utf8)
    }

    private func inOrderOfArrival(_ body: [UInt8]) -> [UInt8]? {
        guard var object = (try? JSONSerialization.jsonObject(with: Data(body))) as? [String: Any] else { return nil }
        let starts = self.seen.withLock { $0.starts }
        func sorted(_ items: [[String: Any]]) -> [[String: Any]] {
            items.sorted { left, right in
                func place(_ item: [String: Any]) -> Int {
                    let start = (item["clips"] as? [[String: Any]])?.first?["start"] as? String
                    return start.flatMap { starts.firstIndex(of: $0) } ?? starts.count
                }
                return place(left) < place(right)
            }
        }
        if let items = object["items"] as? [[String: Any]] { object["items"] = sorted(items) }
        if var data = object["data"] as? [String: Any], let items = data["items"] as? [[String: Any]] {
            data["items"] = sorted(items)
            object["data"] = data
        }
        return (try? JSONSerialization.data(withJSONObject: object, options: .sortedKeys)).map { Array($0) }
    }
}
