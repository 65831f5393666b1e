import CommunityRequests
import Testing

@Suite("Identifiers")
struct IdentifierTests {
    private let bytes = [UInt8](0..<16)

    @Test("of the gateway's own making carry 128 bits after their prefix, and come back from their text")
    func random() {
        let release = ReleaseID(random: self.bytes)
        #expect(release.description == "rel_000g40r40m30e209185gr38e1w")
        #expect(ReleaseID(release.description) == release)
        let responder = ResponderID(random: self.bytes)
        #expect(ResponderID(responder.description) == responder)
        #expect(responder.description.hasPrefix("rsp_"))
        let delivery = DeliveryID(random: self.bytes)
        #expect(DeliveryID(delivery.description) == delivery)
        #expect(delivery.description.hasPrefix("msg_"))
    }

    @Test("of requests sort by the time of arrival, to the millisecond, and come back from their text")
    func requests() throws {
        let random = [UInt8](0..<10)
        let time = Instant(seconds: 1_770_989_995, nanoseconds: 231_000_000)
        let request = RequestID(time: time, random: random)
        #expect(RequestID(request.description) == request)
        let later = RequestID(time: time + .milliseconds(1), random: random)
        #expect(request.description < later.description)
        let other = RequestID(time: time, random: random.reversed())
        #expect(request != other)
        #expect(request.description.prefix(13) == other.description.prefix(13))
    }

    @Test(
        "of another form are none",
        arguments: [
            "", "req_", "rel_000g40r40m30e209185gr38e1w", "req_000g40r40m30e209185gr38e1",
            "req_000g40r40m30e209185gr38e1w0", "req_000G40r40m30e209185gr38e1w", "req_000g40r40m30e209185gr38e1/",
        ]
    )
    func refused(text: String) {
        #expect(RequestID(text) == nil)
    }

    @Test("partners have short plain names", arguments: ["nova", "a", "city-2_b", String(repeating: "x", count: 64)])
    func partner(text: String) {
        #expect(PartnerID(text)?.description == text)
    }

    @Test("others do not", arguments: ["", "Nova", "a b", "a/b", "é", String(repeating: "x", count: 65)])
    func notPartner(text: String) {
        #expect(PartnerID(text) == nil)
    }

    @Test("an investigation code is 1 to 128 printable ASCII characters")
    func investigationCode() {
        #expect(InvestigationCode("FOS/TX0571200/26-0081733/1")?.description == "FOS/TX0571200/26-0081733/1")
        #expect(InvestigationCode(String(repeating: "x", count: 128)) != nil)
        for text in ["", String(repeating: "x", count: 129), "a\tb", "a\u{7F}", "é", "a\u{0}"] {
            #expect(InvestigationCode(text) == nil)
        }
    }
}
