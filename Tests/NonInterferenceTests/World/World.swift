import CommunityRequests
import Foundation
import GatewayCore
import GatewayHTTP
import SQLiteStore
import Synchronization
import Testing

@testable import vestibule

/// A whole gateway under a clock of its own, and everybody around it, living through a story.
///
/// Everything of the gateway is real: HTTP routes, adapters, policy, masking, SQLite, the log, releases and the relay.
/// What is drawn at random comes from streams of the story's seed, one for each purpose. RSA keys cannot be made from a
/// seed, so all worlds have the same one; blinded messages and their signatures are random by BoringSSL's doing, are seen
/// by the owner's platform only, and stand in its transcript as their lengths, once the token they make was verified.
final class World: Sendable {
    let story: Story
    let clock = VirtualClock(Story.start)
    let streams: SeededStreams
    let gateway: WorldGateway
    let record = Mutex(Transcripts())
    let leak: Leak?

    init(_ story: Story, leak: Leak? = nil) throws {
        self.story = story
        self.streams = SeededStreams(seed: story.seed)
        self.leak = leak
        self.gateway = try WorldGateway(story: story, clock: self.clock, streams: self.streams, leak: leak)
    }

    /// Lives through the story.
    static func transcripts(of story: Story, leak: Leak? = nil) async throws -> Transcripts {
        let world = try World(story, leak: leak)
        try await world.run()
        var seen = world.record.withLock { $0 }
        for post in world.gateway.transport.posts {
            seen.partners.add("to \(post.url)", at: post.time, headers: post.headers, body: post.body)
        }
        for line in world.gateway.log.lines { seen.operatorLog.add(line, at: Story.start, body: []) }
        try await world.gateway.close()
        return seen
    }

    private struct Event {
        let time: Int64
        /// Owners come between the seconds, so that nothing of theirs falls together with what others do.
        let isOwners: Bool
        let act: @Sendable (World) async throws -> Void
    }

    private func run() async throws {
        let partners = PartnerSide(world: self)
        let owners = try self.story.owners.map { try OwnerSide($0, world: self) }
        let everybody = PublicSide(world: self)
        var events: [Event] = []
        func add(_ time: Int64, isOwners: Bool = false, _ act: @escaping @Sendable (World) async throws -> Void) {
            events.append(Event(time: time, isOwners: isOwners, act: act))
        }
        for asked in self.story.requests {
            add(asked.time) { _ in try await partners.post(asked) }
            if let closing = asked.closing { add(closing.time) { _ in try await partners.close(asked, closing.word) } }
            for release in self.story.releases(of: asked) { add(release) { _ in } }
            add(asked.time + self.story.openFor + self.story.retention + 1) { _ in }
        }
        for mark in stride(from: Int64(0), to: self.story.end, by: Int(self.story.interval)) { add(mark) { _ in } }
        for time in self.story.partnerReads { add(time) { _ in try await partners.readBack() } }
        for time in self.story.publicReads { add(time) { _ in try await everybody.read(partners.codes) } }
        add(self.story.end) { _ in
            try await partners.readBack()
            try await everybody.read(partners.codes)
        }
        for owner in owners {
            for act in owner.acts { add(act.time, isOwners: true) { _ in try await act.body(partners.codes) } }
        }
        let order = events.enumerated().sorted {
            ($0.element.time, $0.element.isOwners ? 1 : 0, $0.offset)
                < ($1.element.time, $1.element.isOwners ? 1 : 0, $1.offset)
        }
        for (_, event) in order {
            let instant = Story.start + .seconds(event.time) + (event.isOwners ? .milliseconds(500) : .zero)
            try await self.retryUntil(instant)
            self.clock.set(instant)
            try await event.act(self)
            // The gateway's services look at the clock, not at owners: what an owner does never brings their turn forward.
            if !event.isOwners { try await self.gateway.serve() }
        }
    }

    /// Lets the relay have its retries at their times.
    private func retryUntil(_ instant: Instant) async throws {
        while let next = try await self.gateway.store.nextDeliveryTime(), next > self.clock.now, next < instant {
            self.clock.set(next)
            await self.gateway.gateway.relay.deliverDue()
        }
    }
}

/// A clock that stands until it is moved.
final class VirtualClock: Sendable {
    private let instant: Mutex<Instant>

    init(_ instant: Instant) { self.instant = Mutex(instant) }

    var now: Instant { self.instant.withLock { $0 } }

    func set(_ instant: Instant) { self.instant.withLock { $0 = instant } }
}
