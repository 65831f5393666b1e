/// What redaction is timed on.
enum HostileTexts {
    static let narrative = """
        On 02/12/2026 at about 2230 hrs the RP, Maria Okafor, adv that an unk B/M in a black hoodie and gray pants walked \
        up to the front door of 1420 Cedar Bend Dr Apt 12 and took a package. He left in a silver Honda Civic, TX plate \
        KLM4471, NB on Tillery. RP can be reached at 512-555-0142 or m.okafor@mail.example. Det. Brown #4471 is asking \
        neighbors for video between 2200 and 2330. The suspect dropped a crowbar near the alley and ran south.

        """

    /// What is repeated until a text is as long as one may be, by a name.
    static let patterns = [
        "narrative": narrative, "one word": "a", "one number": "7", "at": "@", "full stops": ".",
        "letters and stops": "a.",
        "initials": "J.", "brackets": "[", "nested brackets": "[[((<<{{", "labels": "[name] ", "tags": "<b>",
        "open tags": "<", "character references": "&#65;", "look-alikes": "a\u{430}\u{435}e", "zero width": "a\u{200B}",
        "directions": "\u{202E}\u{202D}", "one name": "Okafor ", "names": "Maria Okafor and ",
        "ambiguous names": "may rose ",
        "base64": "QWxhZGRpbjpvcGVuIHNlc2FtZQ", "spelled digits": "five one two ", "spaced digits": "5 1 2 ",
        "spaced letters": "O K A ", "hyphens": "Al-", "quotes": "'", "commas": ",", "clock": "1:", "ranges": "1-",
        "slashes": "/", "plates": "plate KLM 4471 ", "phones": "(512) 555-0142 ", "streets": "1420 Cedar Bend Dr and ",
        "titles": "Mr. ", "links": "https://a.b", "hardware addresses": "00:1b:44:", "accents": "a\u{301}",
        "only accents": "\u{301}", "small letters of another script": "\u{645}\u{62D} ", "lines": "\n",
        "l33t": "h3ll0 ",
    ]

    /// The pattern as often as fits into so many bytes.
    static func text(of pattern: String, bytes: Int) -> String {
        String(repeating: pattern, count: bytes / pattern.utf8.count)
    }
}
