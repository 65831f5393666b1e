import CommunityRequests
import GatewayCore

/// Times are stored as whole nanoseconds since the epoch: 64 bits reach from 1677 to 2262.
extension Instant {
    /// The stored form.
    ///
    /// - Throws: ``StoreError`` with code `notPermitted` outside those years.
    func storedNanoseconds() throws -> Int64 {
        let (whole, overflow) = self.seconds.multipliedReportingOverflow(by: 1_000_000_000)
        let (sum, carry) = whole.addingReportingOverflow(Int64(self.nanoseconds))
        guard !overflow, !carry else {
            throw StoreError(.notPermitted, "a time lies outside the years 1678 to 2261")
        }
        return sum
    }

    init(storedNanoseconds: Int64) {
        let remainder = storedNanoseconds % 1_000_000_000
        let nanoseconds = remainder < 0 ? remainder + 1_000_000_000 : remainder
        self.init(
            seconds: storedNanoseconds / 1_000_000_000 - (remainder < 0 ? 1 : 0),
            nanoseconds: Int32(nanoseconds)
        )
    }
}
