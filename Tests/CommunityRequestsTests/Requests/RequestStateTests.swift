import CommunityRequests
import Testing

@Suite("Request states")
struct RequestStateTests {
    @Test("only an open request takes answers")
    func answers() {
        #expect(RequestState.allCases.filter(\.takesAnswers) == [.open])
    }

    @Test("what was never published is not public")
    func isPublic() {
        #expect(RequestState.allCases.filter { !$0.isPublic } == [.inReview, .refused])
    }
}
