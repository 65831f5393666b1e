import Masking
import Testing

@Suite("Where only a person stands, an ordinary word is somebody's name")
struct PersonFrameTests {
    @Test(
        "before `who`, beside another name, behind a verb that takes persons",
        arguments: [
            ("DETECTIVES KNOW A GHOST WHO RUNS WITH THEM", "DETECTIVES KNOW A [name] WHO RUNS WITH THEM"),
            ("I BELIEVE OKAFOR AND SNOOP ARE THE SAME PERSON.", "I BELIEVE [name] AND [name] ARE THE SAME PERSON."),
            ("tried to contact sales by phone", "tried to contact [name] by phone"),
            ("neighbors said he was alone since line moved out", "neighbors said he was alone since [name] moved out"),
            ("CALLER SAYS IT IS HER GRANDSON SKIP AGAIN", "CALLER SAYS IT IS HER GRANDSON [name] AGAIN"),
            ("he runs with boogie and his crew", "he runs with [name] and his crew"),
        ]
    )
    func arguments(text: String, expected: String) {
        #expect(TextRedactor().redact(text).text == expected)
    }

    @Test(
        "before what only persons do and are",
        arguments: [
            ("skip is intox and yelling", "[name] is intox and yelling"),
            ("bandit fled on a bike", "[name] fled on a bike"),
            ("she was crying and said rain had shoved her", "she was crying and said [name] had shoved her"),
        ]
    )
    func subjects(text: String, expected: String) {
        #expect(TextRedactor().redact(text).text == expected)
    }

    @Test(
        "what somebody is called",
        arguments: [
            ("the guy is called boo and he left", "the guy is called [name] and he left"),
            ("they call her dreamer, we think", "they call her [name], we think"),
            (
                "the witness recalls \"peanut\" from the neighborhood",
                "the witness recalls \"[name]\" from the neighborhood"
            ),
            ("nickname is biscuit", "nickname is [name]"),
            ("hanging around with K-Dog again", "hanging around with [name] again"),
        ]
    )
    func nicknames(text: String, expected: String) {
        #expect(TextRedactor().redact(text).text == expected)
    }

    @Test(
        "what else stands there stays",
        arguments: [
            "CALLED HIM BACK TWICE, NO ANSWER",
            "a driver who left, a neighbor who saw it and people who ran",
            "the door is open and the gate is locked",
            "left on an e-bike, wearing a T-shirt, made a U-turn",
            "driver side window broken, owner house was dark",
            "officers were called home and police were called to the scene",
            "the sign reads \"open\"",
        ]
    )
    func ordinary(text: String) {
        #expect(TextRedactor().redact(text).text == text)
    }
}
