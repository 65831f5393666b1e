import Masking
import Testing

@Suite("A word that is a name as well passes only where the sentence shows the word")
struct WordOrNameTests {
    @Test(
        "with a capital it is a name",
        arguments: [
            ("Then the door closed and May ran.", "Then the door closed and [name] ran."),
            ("The van left. Dakota followed the BMW.", "The van left. [name] followed the BMW."),
            ("When Summer got home the bike was gone.", "When [name] got home the bike was gone."),
            ("They called the driver Lincoln.", "They called the driver [name]."),
            ("They gave it to Grace, who left.", "They gave it to [name], who left."),
            ("He is known as \"Chase\" on the block.", "He is known as \"[name]\" on the block."),
            ("Yelled at van den Brook.", "Yelled at [name]."),
        ]
    )
    func capital(text: String, expected: String) {
        #expect(TextRedactor().redact(text).text == expected)
    }

    @Test(
        "where capitals tell nothing, what stands beside it must show the word",
        arguments: [
            ("dakota followed the nissan and lost it", "[name] followed the nissan and lost it"),
            ("spoke w/ park from next door", "spoke w/ [name] from next door"),
            ("returned property to hunter", "returned property to [name]"),
            ("the truck belongs to small", "the truck belongs to [name]"),
            ("per church, susp fled", "per [name], susp fled"),
            ("rp rose cell is off", "rp [name] cell is off"),
            ("W1 - grant - saw the car", "W1 - [name] - saw the car"),
            ("sent threats to summer", "sent threats to [name]"),
            ("ask 4 penny", "ask 4 [name]"),
            ("UTL ON HUNTER. CLEAR.", "UTL ON [name]. CLEAR."),
            ("WE THANK MAY FOR CALLING QUICKLY", "WE THANK [name] FOR CALLING QUICKLY"),
        ]
    )
    func caseless(text: String, expected: String) {
        #expect(TextRedactor().redact(text).text == expected)
    }

    @Test(
        "in its ordinary sense it stays",
        arguments: [
            "the hunter left a rose at the front gate",
            "a brown pickup with a white stripe left at dawn",
            "he may have parked the ford behind the church",
            "black hood, seen near the corner",
            "IN MAY A BLACK FORD WAS TAKEN FROM THE CHURCH LOT",
            "SUSPECT WILL BE CHARGED",
            "Vehicle: Mercedes-Benz.",
            "Vehicles: Ford; Lincoln.",
            "a gray mercedes-benz left",
            "White Ford, black hood, seen at the park on Friday.",
            "Will be reviewed. May have been a green Dodge.",
            "parked in front of the old house, will bring a photo",
        ]
    )
    func ordinary(text: String) {
        #expect(TextRedactor().redact(text).text == text)
    }

    @Test(
        "a word of Spanish passes in Spanish only",
        arguments: [
            ("the car came back to plano", "the car came back to [word]"),
            ("dejaron la bolsa en la cocina y su perro", "dejaron la bolsa en la cocina y su perro"),
        ]
    )
    func spanish(text: String, expected: String) {
        #expect(TextRedactor().redact(text).text == expected)
    }

    @Test(
        "a town behind a birth date, whom one looks for, and who stands between commas",
        arguments: [
            (
                "the owner is [name], date of birth 04/05/1981, of cedar hollow.",
                "the owner is [name], date of birth [birth date], of [address]."
            ),
            ("se busca a dawn, vista por la noche en una casa", "se busca a [name], vista por la noche en una casa"),
            ("the homeowner, dawn, said he knocked", "the homeowner, [name], said he knocked"),
        ]
    )
    func beside(text: String, expected: String) {
        #expect(TextRedactor().redact(text).text == expected)
    }

    @Test(
        "a make before a street's kind is a street, where it is announced",
        arguments: [
            ("stop @ pontiac ct and alder ave", "stop @ [address] and [address]"),
            ("saw a gray pontiac drive off", "saw a gray pontiac drive off"),
        ]
    )
    func makeOfStreet(text: String, expected: String) {
        #expect(TextRedactor().redact(text).text == expected)
    }
}
