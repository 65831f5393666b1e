/// Reads an answer as it comes in and keeps nothing of it but `Retry-After`, and its body where that is wanted.
struct ResponseReader {
    /// Bytes of a body that are read before the answer is cut; its status counts all the same.
    static let bodyLimit = 64 * 1024
    /// Bytes of all header fields together, beyond which the answer is given up.
    static let headLimit = 64 * 1024
    /// Longest `Retry-After` that is kept: an HTTP date has 29 characters.
    static let retryAfterLimit = 64

    /// The field as it was sent, without the space around it.
    private(set) var retryAfter: String?
    /// The body was longer than is read.
    private(set) var isCut = false
    /// Empty where it is not wanted.
    private(set) var body: [UInt8] = []
    private let keepsBody: Bool
    private var headBytes = 0
    private var bodyBytes = 0

    init(keepsBody: Bool = false) { self.keepsBody = keepsBody }

    /// Takes one line of the head, its line break included; `false` when the head has become too long.
    mutating func takeHeaderLine(_ line: [UInt8]) -> Bool {
        self.headBytes += line.count
        guard self.headBytes <= Self.headLimit else { return false }
        if line.starts(with: "HTTP/".utf8) {
            // A head after an interim one (RFC 9110 §15.2): only the last one counts.
            self.retryAfter = nil
        } else if self.retryAfter == nil {
            self.retryAfter = Self.retryAfter(in: line)
        }
        return true
    }

    /// Takes the next bytes of the body; `false` when it has become too long.
    mutating func takeBody(_ bytes: UnsafeRawBufferPointer) -> Bool {
        self.bodyBytes += bytes.count
        self.isCut = self.bodyBytes > Self.bodyLimit
        if self.keepsBody, !self.isCut { unsafe self.body.append(contentsOf: bytes) }
        return !self.isCut
    }

    private static func retryAfter(in line: [UInt8]) -> String? {
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")),
            line[..<colon].map({ $0 | 0x20 }).elementsEqual("retry-after".utf8.map { $0 | 0x20 })
        else { return nil }
        let isSpace = { (byte: UInt8) in byte <= 0x20 }
        let value = line[(colon + 1)...].drop(while: isSpace).reversed().drop(while: isSpace).reversed()
        guard !value.isEmpty, value.count <= Self.retryAfterLimit, value.allSatisfy({ (0x20...0x7e).contains($0) })
        else { return nil }
        return String(decoding: value, as: UTF8.self)
    }
}
