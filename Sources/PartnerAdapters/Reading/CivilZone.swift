import Foundation

/// The rules of an IANA time zone, for times that a partner sends without a zone.
public struct CivilZone: Sendable {
    /// The name, `America/Chicago`.
    public let identifier: String
    private let zone: TimeZone

    /// Looks up a zone; `nil` where there is none of that name. Abbreviations and offsets are no names.
    public init?(identifier: String) {
        guard identifier.contains("/") || identifier == "UTC", let zone = TimeZone(identifier: identifier) else {
            return nil
        }
        self.identifier = identifier
        self.zone = zone
    }

    /// The seconds since the epoch that a local time of day means, in order: none in the gap of spring, two in
    /// the fold of autumn.
    ///
    /// - Parameter localSeconds: The seconds since the epoch if the time were UTC.
    func instants(ofLocal localSeconds: Int64) -> [Int64] {
        // Zones change at most once within two days, so the offset is one of those a day before and after.
        let offsets = Set([localSeconds - 86_400, localSeconds + 86_400].map(self.offset(at:)))
        return offsets.map { localSeconds - $0 }.filter { self.offset(at: $0) == localSeconds - $0 }.sorted()
    }

    private func offset(at seconds: Int64) -> Int64 {
        Int64(self.zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(seconds))))
    }
}
