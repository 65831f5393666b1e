import CryptoExtras
private import Foundation

/// A password as it is kept: scrypt (RFC 7914), in the form `$scrypt$ln=15,r=8,p=3$SALT$HASH`, base64 without padding.
///
/// N = 2^15, r = 8, p = 3 takes 32 MiB and about a third of a second (OWASP Password Storage Cheat Sheet, scrypt).
public struct PasswordHash: Hashable, Sendable {
    private let cost: Cost
    private let salt: [UInt8]
    private let hash: [UInt8]

    /// What deriving costs.
    struct Cost: Hashable, Sendable {
        /// log2 of N.
        var logRounds: Int
        var blockSize: Int
        var parallelism: Int

        static let standard = Cost(logRounds: 15, blockSize: 8, parallelism: 3)
    }

    /// Hashes a password under 16 random bytes.
    init(_ password: String, salt: [UInt8], cost: Cost = .standard) throws {
        self.cost = cost
        self.salt = salt
        self.hash = try Self.derive(password, salt: salt, cost: cost)
    }

    /// Whether it is that password; compared in constant time.
    func admits(_ password: String) throws -> Bool {
        let derived = try Self.derive(password, salt: self.salt, cost: self.cost)
        return zip(derived, self.hash).reduce(into: UInt8(0)) { $0 |= $1.0 ^ $1.1 } == 0
    }

    /// A hash that no password has, and that takes as long to find out: for accounts that are not there.
    static let ofNobody = PasswordHash(
        cost: .standard,
        salt: Array(repeating: 0, count: 16),
        hash: Array(repeating: 0, count: 32)
    )

    private init(cost: Cost, salt: [UInt8], hash: [UInt8]) {
        self.cost = cost
        self.salt = salt
        self.hash = hash
    }

    /// The same text in whatever way it was typed: composed (NFC), as RFC 8265 asks of passwords.
    private static func derive(_ password: String, salt: [UInt8], cost: Cost) throws -> [UInt8] {
        let key = try KDF.Scrypt.deriveKey(
            from: Data(password.precomposedStringWithCanonicalMapping.utf8),
            salt: Data(salt),
            outputByteCount: 32,
            rounds: 1 << cost.logRounds,
            blockSize: cost.blockSize,
            parallelism: cost.parallelism
        )
        return key.withUnsafeBytes { Array($0) }
    }
}

extension PasswordHash {
    /// The kept form.
    public var stored: String {
        let cost = "ln=\(self.cost.logRounds),r=\(self.cost.blockSize),p=\(self.cost.parallelism)"
        return "$scrypt$\(cost)$\(Self.base64(self.salt))$\(Self.base64(self.hash))"
    }

    /// Reads the kept form; `nil` where it is none, or costs more than any that was ever made.
    public init?(stored: String) {
        let parts = stored.split(separator: "$", omittingEmptySubsequences: false)
        guard parts.count == 5, parts[0].isEmpty, parts[1] == "scrypt", let salt = Self.bytes(parts[3]),
            let hash = Self.bytes(parts[4]), salt.count == 16, hash.count == 32
        else { return nil }
        let numbers = parts[2].split(separator: ",").map { $0.split(separator: "=") }
        guard numbers.map(\.first) == ["ln", "r", "p"] else { return nil }
        let values = numbers.compactMap { $0.count == 2 ? Int($0[1]) : nil }
        guard values.count == 3, (1...20).contains(values[0]), (1...16).contains(values[1]),
            (1...16).contains(values[2])
        else { return nil }
        let cost = Cost(logRounds: values[0], blockSize: values[1], parallelism: values[2])
        self.init(cost: cost, salt: salt, hash: hash)
    }

    private static func base64(_ bytes: [UInt8]) -> String {
        String(Data(bytes).base64EncodedString().prefix { $0 != "=" })
    }

    private static func bytes(_ text: Substring) -> [UInt8]? {
        let padding = String(repeating: "=", count: (4 - text.utf8.count % 4) % 4)
        return Data(base64Encoded: text + padding).map { Array($0) }
    }
}

extension PasswordHash: CustomStringConvertible, CustomReflectable {
    public var description: String { "PasswordHash(masked)" }
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}
