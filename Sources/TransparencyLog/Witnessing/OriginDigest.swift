import Crypto

/// Under which name a witness serves what it knows of a log.
public enum OriginDigest {
    /// SHA-256 of the log's origin, 64 hexadecimal digits.
    public static func text(of origin: String) -> String {
        SHA256.hash(data: Array(origin.utf8)).map { byte in
            let digits = String(byte, radix: 16)
            return digits.count == 1 ? "0" + digits : digits
        }.joined()
    }
}
