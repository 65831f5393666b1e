/// Derives and compares passwords, one after the other on a thread of its own: each takes 32 MiB and a third of a second,
/// which the threads that all others share must not give, and many at a time must not take.
actor PasswordWork {
    private let executor = QueueExecutor(label: "passwords")
    private let cost: PasswordHash.Cost

    nonisolated var unownedExecutor: UnownedSerialExecutor { self.executor.asUnownedSerialExecutor() }

    init(cost: PasswordHash.Cost = .standard) { self.cost = cost }

    func hash(_ password: String, salt: [UInt8]) throws -> PasswordHash {
        try PasswordHash(password, salt: salt, cost: self.cost)
    }

    /// Whether it is that account's password. An account that is not there takes as long.
    func admits(_ password: String, to hash: PasswordHash?) throws -> Bool {
        let isRight = try (hash ?? PasswordHash.ofNobody).admits(password)
        return isRight && hash != nil
    }
}
