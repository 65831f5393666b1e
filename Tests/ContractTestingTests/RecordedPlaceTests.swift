import CommunityRequests
import Masking
import Testing

@testable import ContractTesting

@Suite("A coordinate of a recording")
struct RecordedPlaceTests {
    private static let replacement = MessageReplacement(
        inventor: IdentityInventor(key: [UInt8](repeating: 7, count: 32), shiftDays: -28),
        shift: PlaceShift(latitude: 0.25, longitude: -0.5),
        coordinateDigits: 4,
        redactor: TextRedactor(),
        style: TextInvention.Style.allCases[0]
    )

    @Test("is moved by the recording's step", arguments: [("32.9871", "33.2371"), ("-0.1", "0.1500")])
    func moved(literal: String, expected: String) {
        #expect(Self.replacement.latitude(literal) == expected)
    }

    @Test("that is nothing stays, for it would be the step", arguments: ["0", "0.0", "-0.000000", "0e0"])
    func nothing(literal: String) {
        #expect(Self.replacement.latitude(literal) == literal)
        #expect(Self.replacement.longitude(literal) == literal)
    }

    @Test("does not stay where its exponent keeps it from being moved", arguments: ["329871e-4", "3.29871E1"])
    func exponent(literal: String) { #expect(Self.replacement.latitude(literal) != literal) }
}
