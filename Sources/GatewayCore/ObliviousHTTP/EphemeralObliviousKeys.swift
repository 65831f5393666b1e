import AnswerProtocol
import Synchronization

/// Keys that live as long as the process, for replays that nobody else takes part in.
public final class EphemeralObliviousKeys: ObliviousKeyStore {
    private let stored = Mutex<[StoredObliviousKey]>([])

    public init() {}

    public func load() -> [StoredObliviousKey] { self.stored.withLock { $0 } }

    public func add(_ key: ObliviousKey) { self.stored.withLock { $0.append(StoredObliviousKey(key, seen: [])) } }

    public func destroy(_ key: ObliviousKey) {
        self.stored.withLock { stored in stored.removeAll { $0.key.key.keyID == key.key.keyID } }
    }

    public func note(_ mark: ReplayMark, under key: ObliviousKey) {
        self.stored.withLock { stored in
            guard let index = stored.firstIndex(where: { $0.key.key.keyID == key.key.keyID }) else { return }
            stored[index] = StoredObliviousKey(stored[index].key, seen: stored[index].seen.union([mark]))
        }
    }
}
