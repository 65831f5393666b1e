import Masking
import Testing

@Suite("An ordinary word is a street, a place or a nickname where those stand")
struct FrameTests {
    @Test(
        "streets without their kind",
        arguments: [
            ("VEH LAST SEEN NB WALNUT FROM ELM", "VEH LAST SEEN NB [address] FROM [address]"),
            ("last seen n/b mission, no further", "last seen n/b [address], no further"),
            ("The suspect lives off Prospect.", "The suspect lives off [address]."),
            ("UNIT OUT AT WALNUT AND RURAL, CODE 4", "UNIT OUT AT [address] AND [address], CODE 4"),
            ("meet at the Prospect entrance", "meet at the [address] entrance"),
            ("He ran toward Old Mill and hid.", "He ran toward [name] and hid."),
            ("vio un carro salir hacia la Walnut", "vio un carro salir hacia la [address]"),
            ("VEH PARKED NEAR PARK, UNLOCKED", "VEH PARKED NEAR [address], UNLOCKED"),
            ("VEH LEFT ON UNION LAST NIGHT", "VEH LEFT ON [address] LAST NIGHT"),
            ("sold out of a garage on college near the lake", "sold out of a garage on [address] near the lake"),
            ("The man came from Market yesterday.", "The man came from [address] yesterday."),
            ("responded to walnut for a fight", "responded to [address] for a fight"),
            ("in the area of sunset", "in the area of [address]"),
            ("el carro estaba en la calle dogwood", "el carro estaba en la calle [address]"),
            ("el muchacho vive por walnut", "el muchacho vive por [address]"),
            ("stolen from a lot on spruce last night", "stolen from a lot on [address] last night"),
        ]
    )
    func streets(text: String, expected: String) {
        #expect(TextRedactor().redact(text).text == expected)
    }

    @Test(
        "schools, churches and blocks of flats",
        arguments: [
            ("PIONEER ELEMENTARY WAS PLACED ON LOCKDOWN", "[address] ELEMENTARY WAS PLACED ON LOCKDOWN"),
            ("The boy goes to Harvest High.", "The boy goes to [name]."),
            ("everybody at colony square apartments saw it", "everybody at [address] apartments saw it"),
            ("he stays at the cobblestone", "he stays at the [address]"),
            ("HANGS OUT AT THE SUMMIT RIDGE WITH THEM", "HANGS OUT AT THE [address] WITH THEM"),
            ("HAD A WARRANT OUT OF CORNING", "HAD A WARRANT OUT OF [address]"),
        ]
    )
    func institutions(text: String, expected: String) {
        #expect(TextRedactor().redact(text).text == expected)
    }

    @Test(
        "nicknames",
        arguments: [
            ("SUSP AKA PEANUT, W/M", "SUSP AKA [name], W/M"),
            ("runs with a guy called stretch", "runs with a guy called [name]"),
            ("goes by Half Pint on the street", "goes by [name] on the street"),
            ("everybody knows him as Ghost", "everybody knows him as [name]"),
            ("Le dicen Spider, anda en una troca.", "Le dicen [name], anda en una troca."),
            ("MALE HALF PEARL, VERBAL ONLY", "MALE HALF [name], VERBAL ONLY"),
        ]
    )
    func nicknames(text: String, expected: String) {
        #expect(TextRedactor().redact(text).text == expected)
    }

    @Test(
        "what stands behind such words without an article in any report stays",
        arguments: [
            "UNITS ON SCENE, SUSP ON FOOT, GONE ON ARRIVAL",
            "LEFT SB ON A BICYCLE FROM DRIVEWAY",
            "caller is at work and saw it on camera at midnight",
            "blood alcohol high, was on probation and off duty",
            "officers called the elementary school and the apartment complex",
            "known as a gang member and identified as stolen",
            "toward the river, near the bridge, at gunpoint",
            "from north to south, out of breath, went to bed and then to work",
        ]
    )
    func ordinary(text: String) {
        #expect(TextRedactor().redact(text).text == text)
    }

    @Test("a part of a plate is no voltage", arguments: ["partial plate 5V", "plate on the truck is maybe 5V"])
    func plates(text: String) {
        #expect(!TextRedactor().redact(text).text.contains("5V"))
    }
}
