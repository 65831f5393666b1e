import CommunityRequests
import PartnerAdapters
import Testing

@Suite("Translation of anything")
struct TotalityTests {
    /// A generator with a fixed beginning, so that a failure comes again.
    struct Random: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            self.state = self.state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let mixed = (self.state ^ (self.state >> 33)) &* 0xFF51_AFD7_ED55_8CCD
            return mixed ^ (mixed >> 33)
        }
    }

    private static let values = [
        "null", "true", "0", "-1e308", "\"\"", "\" \"", "[]", "{}", "[[1]]", "[null]", #"{"a": [{}]}"#, "\"\\u0000\"",
        "\"2026-02-12T22:00:00\"", "\"999999-99-99T99:99:99Z\"", "1e400", "99999999999999999999",
    ]

    @Test("no payload stops the gateway", arguments: ["flock-nova", "flockos"], [UInt64(1), 2, 3, 4])
    func anything(name: String, seed: UInt64) throws {
        let adapter = try AdapterSamples.adapter(name)
        let sample = Array((name == "flockos" ? AdapterSamples.flockOS : AdapterSamples.nova).utf8)
        var random = Random(state: seed)
        var parsed = 0
        for _ in 0..<400 {
            let body = Self.mutated(sample, by: &random)
            guard let payload = try? adapter.parse(body, as: .json) else { continue }
            parsed += 1
            guard case .single(let message) = adapter.messages(in: payload) else { continue }
            let (headers, settings, now) = (AdapterSamples.headers, PartnerSettings(), AdapterSamples.now)
            _ = try? adapter.messageID(of: message, headers: headers, settings: settings, now: now)
            switch adapter.translate(message, headers: headers, settings: settings, now: now) {
            case .submit(let submission):
                let places = submission.violations.map { "\($0.rule) \($0.pointer)" }
                #expect(Set(places).count == places.count)
                #expect(submission.violations.allSatisfy { RuleID.reading.contains($0.rule) })
            case .close(let closing):
                #expect(closing.violations.allSatisfy { RuleID.reading.contains($0.rule) })
            case .unreadable(let violations): #expect(!violations.isEmpty)
            case .ignored, .refused, .legalProcess: break
            }
            _ = adapter.explain(message, headers: headers, settings: settings, now: now)
            _ = adapter.unknownPlaces(in: message, headers: headers, settings: settings, now: now)
        }
        #expect(parsed > 100)
    }

    /// The sample with some of its values replaced by others, and now and then a byte.
    private static func mutated(_ sample: [UInt8], by random: inout Random) -> [UInt8] {
        var body = sample
        for _ in 0..<Int.random(in: 1...4, using: &random) {
            let colons = body.indices.filter {
                body[$0] == UInt8(ascii: ":") && body[max($0 - 1, 0)] == UInt8(ascii: "\"")
            }
            guard let colon = colons.randomElement(using: &random) else { break }
            let end = Self.endOfValue(in: body, after: colon)
            let value = Self.values.randomElement(using: &random) ?? "null"
            body.replaceSubrange(colon + 1..<end, with: Array(value.utf8))
        }
        if Int.random(in: 0..<4, using: &random) == 0, let place = body.indices.randomElement(using: &random) {
            body[place] = UInt8.random(in: 0...255, using: &random)
        }
        return body
    }

    private static func endOfValue(in body: [UInt8], after colon: Int) -> Int {
        var (depth, isText, index) = (0, false, colon + 1)
        while index < body.count {
            let byte = body[index]
            if isText {
                if byte == UInt8(ascii: "\\") { index += 1 }
                if byte == UInt8(ascii: "\"") { isText = false }
            } else if byte == UInt8(ascii: "\"") {
                isText = true
            } else if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") {
                depth += 1
            } else if byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") {
                if depth == 0 { return index }
                depth -= 1
            } else if byte == UInt8(ascii: ","), depth == 0 {
                return index
            }
            index += 1
        }
        return min(index, body.count)
    }
}
