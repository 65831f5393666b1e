import CommunityRequests
import Testing

@testable import PartnerAdapters

/// The value a text of JSON is.
func json(_ text: String) throws -> Payload.Node { try Payload.json(Array(text.utf8)).root }

/// A scalar as XML yields it: always a text.
func xml(_ text: String) -> Payload.Node {
    let bytes = Array(text.utf8)
    let entry = TapeEntry(kind: .string, start: 0, count: UInt32(bytes.count), next: 1)
    return Payload(format: .xml, bytes: bytes, tape: [entry]).root
}

/// The rule a reading fails by; `nil` where it succeeds.
func rule<Value>(of reading: () throws(ReadingFailure) -> Value) -> RuleID? {
    do throws(ReadingFailure) {
        _ = try reading()
        return nil
    } catch {
        return error.rule
    }
}
