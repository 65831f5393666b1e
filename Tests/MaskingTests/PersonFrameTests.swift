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
        "behind what asks, awaits, names or closes, and where a sentence turns around",
        arguments: [
            ("I ASKED VIOLET GREEN TO SAVE EVERYTHING", "I ASKED [name] TO SAVE EVERYTHING"),
            ("I EXPLAINED TO PARK THAT IT WAS OVER", "I EXPLAINED TO [name] THAT IT WAS OVER"),
            ("AT NO TIME DID DAY OR HIS BROTHER AGREE", "AT NO TIME DID [name] OR HIS BROTHER AGREE"),
            ("IT WAS NOT DEAN, WHO HAD LOCKED THE GATE", "IT WAS NOT [name], WHO HAD LOCKED THE GATE"),
            ("WITH A BILL OF SALE SIGNED BY A CHAMBERS.", "WITH A BILL OF SALE SIGNED BY A [name]."),
            ("RICH HOUSE, A CUSTOMER, CALLED THE POLICE", "[name], A CUSTOMER, CALLED THE POLICE"),
            ("i have known line since the third grade", "i have known [name] since the third grade"),
            ("saw boogie yesterday in the dark blue sedan", "saw [name] yesterday in the dark blue sedan"),
            ("Rusty manejaba una camioneta y chocó", "[name] manejaba una camioneta y chocó"),
            ("I thought it was the Sales kid, on a bike", "I thought it was the [name] kid, on a bike"),
            ("In the second interview Lotta Hyvönen admitted it", "In the second interview [name] admitted it"),
            ("Akar told me that two men were there", "[name] told me that two men were there"),
        ]
    )
    func slots(text: String, expected: String) {
        #expect(TextRedactor().redact(text).text == expected)
    }

    @Test(
        "ages behind a comma or before a name that is a colour, and digits that only look like a time",
        arguments: [
            ("My mother, Okafor, is 52 and does not drive", "My mother, [name], is [age] and does not drive"),
            ("80-year-old Violet Baker needs medication", "[age] [name] needs medication"),
            ("the last four of my social, which are 0528", "the last four of my social, which are [number]"),
            ("GATE CODE 0531, CALL FIRST", "GATE CODE [number], CALL FIRST"),
        ]
    )
    func numbers(text: String, expected: String) {
        #expect(TextRedactor().redact(text).text == expected)
    }

    @Test(
        "towns that are called as a thing",
        arguments: [
            ("POLICE IN GARLAND ARE LOOKING FOR HELP", "POLICE IN [address] ARE LOOKING FOR HELP"),
            ("dijo no haber vivido nunca en plano.", "dijo no haber vivido nunca en [address]."),
            ("HE IS HEADED FOR WALNUT, ON FOOT", "HE IS HEADED FOR [address], ON FOOT"),
        ]
    )
    func towns(text: String, expected: String) {
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
