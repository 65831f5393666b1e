import CommunityRequests
import Testing

@Suite("Public codes")
struct PublicCodeTests {
    private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")

    /// Codes of bytes spread over all values.
    private static let codes: [PublicCode] = (0..<200).map { (number: Int) -> PublicCode in
        PublicCode(random: (0..<5).map { UInt8(truncatingIfNeeded: number * 73 + $0 * 151 + number * $0 * 29) })
    }

    /// The nine characters that carry something.
    private func characters(of code: PublicCode) -> [Character] {
        Array(code.description.dropFirst(3).filter { $0 != "-" })
    }

    @Test("carry an ISO/IEC 7064 hybrid check character, MOD 33,32")
    func example() throws {
        #expect(PublicCode("CR-7K3M-9QXF-X") != nil)
        #expect(PublicCode(random: [0, 0, 0, 0, 0]).description.hasPrefix("CR-0000-0000-"))
        #expect(PublicCode(random: [255, 255, 255, 255, 255]).description.hasPrefix("CR-ZZZZ-ZZZZ-"))
        // The standard's own condition: run over the check character too, the sum is 1 modulo 32.
        for code in Self.codes {
            var product = 32
            let values = self.characters(of: code).compactMap(Self.alphabet.firstIndex(of:))
            for value in values.dropLast() {
                let sum = (product + value) % 32
                product = (sum == 0 ? 32 : sum) * 2 % 33
            }
            let check = try #require(values.last)
            #expect((product + check) % 32 == 1)
        }
    }

    @Test("come back from their own text, in either case and with or without hyphens")
    func reading() {
        for code in Self.codes {
            let text = code.description
            #expect(PublicCode(text) == code)
            #expect(PublicCode(text.lowercased()) == code)
            #expect(PublicCode(text.filter { $0 != "-" }) == code)
            #expect(PublicCode(text.map { $0 == "-" ? " " : String($0) }.joined()) == code)
        }
    }

    @Test("letters that look like digits are read as digits")
    func lookalikes() throws {
        let code = try #require(Self.codes.first { $0.description.contains("0") && $0.description.contains("1") })
        let text = code.description.dropFirst(3)
        #expect(PublicCode("CR-" + text.map { $0 == "0" ? "O" : $0 == "1" ? "l" : String($0) }.joined()) == code)
    }

    @Test("every single wrong character is found")
    func singleErrors() {
        for code in Self.codes {
            let right = self.characters(of: code)
            for place in right.indices {
                for wrong in Self.alphabet where wrong != right[place] {
                    var characters = right
                    characters[place] = wrong
                    if PublicCode("CR" + String(characters)) != nil { Issue.record("\(code) \(place) \(wrong)") }
                }
            }
        }
    }

    @Test("nearly every swap of neighbours is found: at most five in a thousand are not")
    func swaps() {
        var (swaps, missed) = (0, 0)
        for code in Self.codes {
            let right = self.characters(of: code)
            for place in right.indices.dropLast() where right[place] != right[place + 1] {
                var characters = right
                characters.swapAt(place, place + 1)
                swaps += 1
                missed += PublicCode("CR" + String(characters)) == nil ? 0 : 1
            }
        }
        #expect(swaps > 1_000)
        #expect(missed * 200 <= swaps)
    }

    @Test(
        "nothing else is a code",
        arguments: [
            "", "CR", "CR-7K3M-9QXF", "CR-7K3M-9QXF-W", "7K3M-9QXF-X", "XR-7K3M-9QXF-X", "CR-7K3M-9QXF-XX",
            "CR-7K3U-9QXF-X", "CR-7K3M-9QXF-é",
        ]
    )
    func refused(text: String) {
        #expect(PublicCode(text) == nil)
    }
}
