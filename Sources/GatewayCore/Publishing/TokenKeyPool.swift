import AnswerProtocol
import Foundation
import Synchronization

/// Token keys made in advance, since one takes about 50 ms of a core and a request should not wait for it.
///
/// Two threads fill the pool. One works in the time that nothing else wants; the other keeps a few keys ready at any
/// time, so that a request is published as it is accepted. Both stand back while requests pour in.
public final class TokenKeyPool: Sendable {
    /// A key pair for the tokens of one request.
    public struct KeyPair: Sendable {
        /// DER; see ``RequestKeys/token``.
        let privateKey: [UInt8]
        /// SPKI, DER.
        let publicKey: [UInt8]

        public init(privateKey: [UInt8], publicKey: [UInt8]) {
            self.privateKey = privateKey
            self.publicKey = publicKey
        }
    }

    private struct State {
        var ready: [KeyPair] = []
        var waiting: [CheckedContinuation<KeyPair?, Never>] = []
        var isStopped = false
        /// Requests that found no key since the last one was made.
        var misses = 0
        /// Until when requests pour in, as far as is known.
        var floodEnds = ContinuousClock.now
        var isReserveThreadAwake = true
    }

    /// Keys that lie ready at any time, and how many requests without a key make a flood.
    private static let reserve = 8
    private static let flood = 20

    private let state = Mutex(State())
    private let room = DispatchSemaphore(value: 0)
    private let need = DispatchSemaphore(value: 0)
    private let capacity: Int
    private let replayed: KeyPair?

    /// For replays: hands one key out for ever, and makes none.
    public init(replaying key: KeyPair) {
        self.capacity = 0
        self.replayed = key
    }

    /// Starts filling.
    ///
    /// - Parameter capacity: How many keys lie ready; what comes in a burst beyond that is published a moment later.
    public init(capacity: Int = 128) {
        self.capacity = capacity
        self.replayed = nil
        for _ in 0..<capacity { self.room.signal() }
        let filling = Thread { [weak self] in
            TokenKeyPool.yieldToEverything()
            while let key = TokenKeyPool.make(), let pool = self, pool.deposit(key) {
                pool.room.wait()
                pool.waitOutFlood()
            }
        }
        filling.name = "token keys"
        filling.start()
        let reserve = Thread { [weak self] in
            while let key = TokenKeyPool.make(), let pool = self, pool.deposit(key) {
                // It takes the place of a key of the other thread's, where one is left.
                _ = pool.room.wait(timeout: .now())
                if !pool.isReserveLow() { pool.need.wait() }
            }
        }
        reserve.name = "token key reserve"
        reserve.start()
    }

    /// A key, if one lies ready.
    public func takeReady() -> KeyPair? {
        if let replayed = self.replayed { return replayed }
        let (key, isNeeded) = self.state.withLock { state -> (KeyPair?, Bool) in
            let key = state.ready.popLast()
            if key == nil { state.misses += 1 }
            guard !state.isReserveThreadAwake, self.isLow(state) else { return (key, false) }
            state.isReserveThreadAwake = true
            return (key, true)
        }
        if key != nil { self.room.signal() }
        if isNeeded { self.need.signal() }
        return key
    }

    /// Waits while requests pour in, five seconds at the most: cores that share their arithmetic are slowed by keys even
    /// where these take idle time only.
    private func waitOutFlood() {
        for _ in 0..<20 where self.state.withLock({ ContinuousClock.now < $0.floodEnds && !$0.isStopped }) {
            Thread.sleep(forTimeInterval: 0.25)
        }
    }

    /// Whether another key should be made at once. Where not, the thread that asks goes to sleep.
    private func isReserveLow() -> Bool {
        self.state.withLock { state in
            if state.misses > TokenKeyPool.flood { state.floodEnds = .now + .seconds(2) }
            state.misses = 0
            state.isReserveThreadAwake = self.isLow(state)
            return state.isReserveThreadAwake
        }
    }

    private func isLow(_ state: State) -> Bool {
        state.ready.count < min(TokenKeyPool.reserve, self.capacity) && ContinuousClock.now >= state.floodEnds
    }

    /// Takes a key back that was not needed after all: a repetition was answered, or a limit reached.
    public func giveBack(_ key: KeyPair) {
        guard self.replayed == nil else { return }
        let next = self.state.withLock { state -> CheckedContinuation<KeyPair?, Never>? in
            guard !state.waiting.isEmpty else {
                state.ready.append(key)
                return nil
            }
            return state.waiting.removeFirst()
        }
        next?.resume(returning: key)
    }

    /// A key, as soon as there is one; `nil` once the pool has been stopped.
    public func take() async -> KeyPair? {
        if let key = self.takeReady() { return key }
        return await withCheckedContinuation { continuation in
            // Looked at again under the lock: a key may have come since, and none would wake us for it.
            let (isSettled, key) = self.state.withLock { state -> (Bool, KeyPair?) in
                if let key = state.ready.popLast() { return (true, key) }
                if state.isStopped { return (true, nil) }
                state.waiting.append(continuation)
                return (false, nil)
            }
            if key != nil { self.room.signal() }
            if isSettled { continuation.resume(returning: key) }
        }
    }

    /// Stops making keys and lets go of everyone who waits.
    public func stop() {
        let waiting = self.state.withLock { state in
            state.isStopped = true
            defer { state.waiting = [] }
            return state.waiting
        }
        for continuation in waiting { continuation.resume(returning: nil) }
        self.room.signal()
        self.need.signal()
    }

    /// Gives the calling thread only the time that nothing else on the machine wants: making keys must never slow a
    /// request down.
    private static func yieldToEverything() {
        // Linux's SCHED_IDLE, which its headers show only to GNU C. Where it is not to be had, the thread is as others.
        let idle: Int32 = 5
        var parameters = sched_param()
        _ = pthread_setschedparam(pthread_self(), idle, &parameters)
    }

    private static func make() -> KeyPair? {
        guard let key = try? TokenIssuerKey.generate() else { return nil }
        return KeyPair(privateKey: key.der, publicKey: key.verificationKey.spki)
    }

    /// Hands a key to whoever waits, or keeps it. `false` once the pool has been stopped.
    private func deposit(_ key: KeyPair) -> Bool {
        let next: CheckedContinuation<KeyPair?, Never>? = self.state.withLock { state in
            if state.waiting.isEmpty {
                state.ready.append(key)
                return nil
            }
            return state.waiting.removeFirst()
        }
        next?.resume(returning: key)
        return self.state.withLock { !$0.isStopped }
    }
}
