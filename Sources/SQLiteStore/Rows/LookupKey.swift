import CommunityRequests
import Crypto
import GatewayCore

/// Digests under which names that others chose are looked up: short and of one length in an index, whatever the name.
enum LookupKey {
    /// The key of a partner's message: 128 bits of SHA-256, which nobody makes collide. Its id itself is not stored.
    static func message(_ partner: PartnerID, _ id: String) -> [UInt8] {
        // A zero byte is in no partner's name.
        Array(self.digest(partner.description + "\0" + id).prefix(16))
    }

    /// The key of a name that also stands in its row, and is compared there: 64 bits of SHA-256.
    static func name(_ name: String) -> Int64 { self.digest(name).prefix(8).reduce(0) { $0 << 8 | Int64($1) } }

    private static func digest(_ text: String) -> SHA256.Digest {
        var text = text
        return text.withUTF8 { SHA256.hash(data: UnsafeRawBufferPointer($0)) }
    }
}
