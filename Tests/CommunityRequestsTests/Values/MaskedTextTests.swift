import CommunityRequests
import Testing

@Suite("Masked texts")
struct MaskedTextTests {
    private struct Holder {
        let investigator: MaskedText
        let contact: MaskedText?
        let fields: [SealedField: MaskedText]
    }

    private let canary = "Okafor-4471"

    @Test("say masked, however they are printed")
    func masked() {
        let text = MaskedText(self.canary)
        #expect(text.description == "masked")
        #expect("\(text)" == "masked")
        #expect(String(describing: text) == "masked")
        #expect(String(reflecting: text) == "masked")
        #expect(Mirror(reflecting: text).children.isEmpty)
        var dumped = ""
        dump(text, to: &dumped)
        #expect(dumped == "- masked\n")
    }

    @Test("stay masked inside other values")
    func nested() {
        let text = MaskedText(self.canary)
        let holder = Holder(investigator: text, contact: text, fields: [.caseNumber: text])
        var dumped = ""
        dump(holder, to: &dumped)
        for printed in [dumped, "\(holder)", String(reflecting: holder), "\([text])", "\(Optional(text) as Any)"] {
            #expect(!printed.contains("Okafor"))
            #expect(!printed.contains("4471"))
            #expect(printed.contains("masked"))
        }
    }

    @Test("can be told apart without being read")
    func equality() {
        #expect(MaskedText("a") == MaskedText("a"))
        #expect(MaskedText("a") != MaskedText("b"))
    }

    @Test("a submission never shows what it seals")
    func submission() {
        var submission = Submission()
        submission.sealed = [.investigator: MaskedText(self.canary)]
        var dumped = ""
        dump(submission, to: &dumped)
        #expect(!dumped.contains("Okafor"))
    }
}
