import Crypto
import Foundation

/// For whom a platform has vouched: once per owner and request, on disk before anything is passed on.
///
/// The owner and the code are kept as a digest; of the blinded bytes too, so that the same may be asked again.
struct VouchLedger {
    private let file: OwnerFile
    private var vouched: [String: String]

    init(url: URL) throws(OwnerError) {
        self.file = OwnerFile(url: url)
        self.vouched = try self.file.read([String: String].self) ?? [:]
    }

    /// Enters that `owner` asks for a token for `code`; `false` where other bytes were vouched for before.
    mutating func vouch(owner: String, code: String, blinded: [UInt8]) throws(OwnerError) -> Bool {
        let key = VouchLedger.digest(Array(owner.utf8) + [0] + Array(code.utf8))
        let value = VouchLedger.digest(blinded)
        if let before = self.vouched[key] { return before == value }
        var next = self.vouched
        next[key] = value
        try self.file.write(next)
        self.vouched = next
        return true
    }

    private static func digest(_ bytes: [UInt8]) -> String { Data(SHA256.hash(data: bytes)).base64EncodedString() }
}
