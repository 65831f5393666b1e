import Masking
import Testing

@Suite("Identities never survive")
struct CanaryTests {
    @Test("in any of these spellings", arguments: Canaries.all)
    func removed(canary: Canaries.Canary) {
        let redacted = TextRedactor().redact(canary.text).text
        for secret in canary.secrets {
            #expect(!redacted.contains(secret), "\(redacted)")
        }
    }

    @Test("inside of a longer text", arguments: Canaries.all)
    func removedInside(canary: Canaries.Canary) {
        let text = "Looking for a dark pickup that left around 10 pm. \(canary.text)\nAny video helps."
        let redacted = TextRedactor().redact(text).text
        for secret in canary.secrets {
            #expect(!redacted.contains(secret), "\(redacted)")
        }
        #expect(redacted.contains("Looking for a dark pickup that left around 10 pm."))
        #expect(redacted.contains("ny video helps."))
    }
}
