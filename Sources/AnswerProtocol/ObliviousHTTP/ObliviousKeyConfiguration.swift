/// One key configuration of `application/ohttp-keys` (RFC 9458, section 3.1), of the suite that is spoken here.
public struct ObliviousKeyConfiguration: Hashable, Sendable {
    /// The media type of a list of configurations.
    public static let mediaType = "application/ohttp-keys"

    private static let kem: [UInt8] = [0x00, 0x20]
    /// HKDF-SHA256 with AES-128-GCM.
    private static let algorithms: [UInt8] = [0x00, 0x01, 0x00, 0x01]

    public let key: AnswerPublicKey

    public init(_ key: AnswerPublicKey) { self.key = key }

    /// The configuration's bytes, without the length that stands before it in a list.
    public var encoded: [UInt8] {
        var writer = ByteWriter()
        writer.append(integer: self.key.keyID)
        writer.append(Self.kem)
        writer.append(self.key.publicKey)
        writer.append(integer: UInt16(Self.algorithms.count))
        writer.append(Self.algorithms)
        return writer.bytes
    }

    /// A list of configurations, the preferred first: the body of `/ohttp-keys`.
    public static func list(_ configurations: [ObliviousKeyConfiguration]) -> [UInt8] {
        var writer = ByteWriter()
        for encoded in configurations.map(\.encoded) {
            writer.append(integer: UInt16(encoded.count))
            writer.append(encoded)
        }
        return writer.bytes
    }

    /// The configurations of a list that can be used here, in its order; those of other suites are passed over.
    ///
    /// `nil` where it is no such list.
    public static func read(list: [UInt8]) -> [ObliviousKeyConfiguration]? {
        var reader = ByteReader(list)
        var found: [ObliviousKeyConfiguration] = []
        do {
            while !reader.isAtEnd {
                let entry = try reader.take(Int(try reader.integer(UInt16.self)))
                if let configuration = try Self.read(entry) { found.append(configuration) }
            }
        } catch {
            return nil
        }
        return found
    }

    private static func read(_ entry: [UInt8]) throws(ByteReader.Malformed) -> ObliviousKeyConfiguration? {
        var reader = ByteReader(entry)
        let keyID = try reader.integer(UInt8.self)
        guard try reader.take(2) == Self.kem else { return nil }
        let publicKey = try reader.take(AnswerSealingKey.byteCount)
        let algorithms = try reader.take(Int(try reader.integer(UInt16.self)))
        guard !algorithms.isEmpty, algorithms.count.isMultiple(of: 4), reader.isAtEnd else {
            throw ByteReader.Malformed()
        }
        let pairs = stride(from: 0, to: algorithms.count, by: 4).map { algorithms[$0..<$0 + 4] }
        guard pairs.contains(where: { $0.elementsEqual(Self.algorithms) }) else { return nil }
        return ObliviousKeyConfiguration(AnswerPublicKey(keyID: keyID, publicKey: publicKey))
    }
}
