import AnswerProtocol

/// Runs an app in its rhythm: reads, takes tokens, and sends what waits or cover, until it is cancelled.
///
/// An app whose system wakes it only now and then calls ``step()`` whenever it is woken instead.
public actor OwnerLoop {
    private let agent: OwnerAgent
    private let now: @Sendable () -> Double
    private let sleep: @Sendable (_ seconds: Double) async throws -> Void
    private let chance: @Sendable () -> Double
    private var rhythm: OwnerRhythm

    /// - Parameters:
    ///   - now: Seconds since 1970-01-01T00:00:00Z.
    ///   - sleep: Waits; throws where it is cancelled.
    ///   - chance: A random number from 0 to below 1, from a generator fit for keys, anew at each call.
    public init(
        agent: OwnerAgent,
        settings: OwnerRhythm.Settings = .init(),
        now: @escaping @Sendable () -> Double,
        sleep: @escaping @Sendable (Double) async throws -> Void = { try await Task.sleep(for: .seconds($0)) },
        chance: @escaping @Sendable () -> Double = { Double.random(in: 0..<1) }
    ) {
        self.agent = agent
        self.now = now
        self.sleep = sleep
        self.chance = chance
        self.rhythm = OwnerRhythm(settings, startingAt: now(), chance: chance)
    }

    /// Runs until its task is cancelled.
    ///
    /// - Parameter report: Told what came of each step.
    public func run(_ report: @Sendable (OwnerEvent) async -> Void) async {
        while !Task.isCancelled {
            for event in await self.step() { await report(event) }
            let next = min(self.rhythm.next, await self.agent.nextToken ?? .infinity)
            do { try await self.sleep(max(0, next - self.now())) } catch { return }
        }
    }

    /// Does what is due now, and says what came of it.
    public func step() async -> [OwnerEvent] {
        let now = self.now()
        var events: [OwnerEvent] = []
        for step in self.rhythm.steps(at: now, chance: self.chance) {
            do throws(OwnerError) {
                switch step {
                case .read: events.append(.requests(try await self.read(at: now)))
                case .send: events.append(try await self.agent.sendNext())
                }
            } catch {
                events.append(.failed(step, error))
            }
        }
        return events + (await self.takeTokens(at: now))
    }

    /// Reads the register, and draws a moment for the token of each request that is new.
    private func read(at now: Double) async throws(OwnerError) -> [OpenRequest] {
        let requests = try await self.agent.watch(includingDeclined: true)
        for request in requests {
            try await self.agent.planToken(
                for: request,
                at: self.rhythm.tokenMoment(seenAt: now, chance: self.chance)
            )
        }
        return await self.agent.undeclined(requests)
    }

    private func takeTokens(at now: Double) async -> [OwnerEvent] {
        var events: [OwnerEvent] = []
        for request in await self.agent.plannedTokens(before: now) {
            do throws(OwnerError) {
                try await self.agent.takeToken(for: request)
                events.append(.tokenTaken(request.code))
            } catch {
                events.append(.failed(nil, error))
            }
        }
        return events
    }
}
