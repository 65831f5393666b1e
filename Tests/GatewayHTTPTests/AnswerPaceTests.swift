import Testing

@testable import GatewayHTTP

@Suite("The pace of answers")
struct AnswerPaceTests {
    @Test(
        "is the same for all that take less than an interval, and whole intervals for what takes longer",
        arguments: [(0, 10_000), (1, 10_000), (1_100, 10_000), (10_000, 10_000), (10_001, 20_000), (35_000, 40_000)]
    )
    func intervals(elapsed: Int, held: Int) {
        #expect(AnswerPace.time(after: .microseconds(elapsed)) == .microseconds(held))
    }
}
