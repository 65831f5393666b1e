import CommunityRequests
import Foundation
import RequestPolicy
import Testing

@Suite("A text's words are weighed together")
struct WordWeightsTests {
    private static func words(_ text: String) -> [String] { TextWeight(text).parts.map(\.words) }

    @Test("words and pairs of words are weighed once each, by their first letters, and numbers alike")
    func parts() {
        #expect(Self.words("Xylem on 5th, xylem on 6th.") == ["xylem", "on", "xylem on", "0", "on 0", "0 xylem"])
    }

    @Test("a word of a list weighs as any other of the list, too")
    func kinds() {
        let kinds = Self.words("our teacher xylem").filter { $0.contains("ROLE") }
        #expect(kinds == ["ROLE", "our ROLE", "ROLE xylem"])
    }

    @Test("accents, capitals and letters set apart change nothing")
    func folded() {
        #expect(Self.words("ROBÓ la I.C.E.") == Self.words("robo la ice"))
    }

    @Test("whose name it is, and which number, weighs nothing")
    func names() {
        let label = Self.words("Seen by [name] of [address], plate [plate].")
        #expect(label.contains("by NAME") && label.contains("of 0"))
        #expect(Self.words("Seen by Oren Castellano of 12, plate ABC1234.") == label)
        #expect(Self.words("seen by lena of 7, plate 123") == label)
    }

    @Test("brackets around more than a label hide nothing")
    func brackets() {
        #expect(Self.words("[who was there]").contains("there"))
    }

    @Test("a text of which nothing is known weighs nothing", arguments: ["", "xqzzt", "—"])
    func unknown(_ text: String) {
        #expect(TextWeight(text).total == 0)
    }

    @Test("a disguised text weighs as much as the plain one")
    func disguised() {
        let plain = TextWeight("Tell us who attended the vigil and the march.")
        #expect(plain.needsReview)
        #expect(TextWeight("Tell us who att3nded the v1gil and the m@rch.").total >= plain.total)
    }

    @Test("a text that weighs more than nothing goes to a person")
    func held() throws {
        for text in ["Video of everyone who stopped at the literature table.", "Broken glass beside a parked van."] {
            let decision = try Cases.decide { $0.description = .read(text, at: "/data/message") }
            #expect(decision.reviews.map(\.rule).contains(.usualWording) == TextWeight(text).needsReview)
            #expect(decision.refusals.isEmpty)
        }
    }

    @Test("every weight says in how many sample texts its words are, and they are")
    func samples() throws {
        let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let weights = tests.deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Sources/RequestPolicy/Resources/word-weights.csv")
        var found: [String: [Int]] = [:]
        for row in try CSV(Data(contentsOf: tests.appending(path: "Resources/request-texts.csv"))).rows.dropFirst() {
            let column = row.fields[1].text == "publish" ? 1 : 0
            for part in TextWeight(row.fields[0].text).parts where part.weight != nil {
                found[part.words, default: [0, 0]][column] += 1
            }
        }
        let stated = try CSV(Data(contentsOf: weights)).rows.dropFirst().map { row in
            (row.fields[0].text, row.fields.dropFirst(2).map { Int($0.text) ?? -1 })
        }
        #expect(Dictionary(uniqueKeysWithValues: stated) == found, "`make word-weights` makes the file anew")
    }
}
