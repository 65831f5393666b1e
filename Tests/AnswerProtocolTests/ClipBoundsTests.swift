import AnswerProtocol
import Testing

@Suite("The bounds of clips")
struct ClipBoundsTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let clips: [ClosedRange<Int64>]
        let widened: [ClosedRange<Int64>]
    }

    // The window is from 100 to 7,250 s after a mark.
    static let cases = [
        Case(testDescription: "go from mark to mark", clips: [601...602], widened: [600...900]),
        Case(testDescription: "stay where they are marks", clips: [600...900], widened: [600...900]),
        Case(
            testDescription: "stay inside the window",
            clips: [100...150, 7201...7250],
            widened: [100...300, 7200...7250]
        ),
        Case(testDescription: "are sorted", clips: [3000...3100, 900...1000], widened: [900...1200, 3000...3300]),
        Case(testDescription: "are joined where they overlap", clips: [610...950, 920...1300], widened: [600...1500]),
        Case(testDescription: "are joined where they touch", clips: [610...620, 910...920], widened: [600...1200]),
        Case(testDescription: "hold one another", clips: [600...3000, 1200...1300], widened: [600...3000]),
    ]

    private static func spans(_ ranges: [ClosedRange<Int64>]) throws -> [ClipSpan] {
        try ranges.map { try Samples.span($0.lowerBound, $0.upperBound) }
    }

    @Test("are widened", arguments: cases)
    func widening(_ example: Case) throws {
        let window = try Samples.span(100, 7250)
        let widened = try ClipBounds.widen(ClipBoundsTests.spans(example.clips), inside: window)
        #expect(try widened == ClipBoundsTests.spans(example.widened))
        #expect(try ClipBounds.widen(widened, inside: window) == widened)
    }

    @Test("outside the window are an error", arguments: [99...200, 7000...7251, 0...50, 8000...8100])
    func outside(_ range: ClosedRange<Int64>) throws {
        let window = try Samples.span(100, 7250)
        let clips = try ClipBoundsTests.spans([600...700, range])
        #expect(throws: ClipBounds.Violation.outsideWindow) { try ClipBounds.widen(clips, inside: window) }
    }

    @Test("are of one to sixteen clips")
    func count() throws {
        let window = try Samples.span(0, 7200)
        let clip = try Samples.span(0, 60)
        for count in [0, 17] {
            let clips = Array(repeating: clip, count: count)
            #expect(throws: ClipBounds.Violation.count) { try ClipBounds.widen(clips, inside: window) }
        }
    }
}
