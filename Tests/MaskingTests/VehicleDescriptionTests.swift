import CommunityRequests
import Masking
import Testing

@Suite("What owners read of vehicles")
struct VehicleDescriptionTests {
    @Test(
        "comes after a description, which ends as a sentence does",
        arguments: [
            ("Seen leaving.", "Seen leaving. Vehicle: blue."), ("Seen leaving", "Seen leaving. Vehicle: blue."),
            ("Call [phone]", "Call [phone]. Vehicle: blue."), ("Seen?", "Seen? Vehicle: blue."),
            ("", "Vehicle: blue."),
        ]
    )
    func complete(text: String, expected: String) {
        #expect(VehicleDescription.complete(text, with: [Vehicle(color: "blue")]) == expected)
        #expect(VehicleDescription.complete(text, with: []) == text)
    }

    @Test(
        "colours and makes that the lists know, in one sentence",
        arguments: [
            ([Vehicle(color: "Blue", make: "FORD", model: "F-150")], "Vehicle: blue Ford."),
            ([Vehicle(color: "dark blue")], "Vehicle: dark blue."),
            ([Vehicle(color: "black/silver", make: "bmw")], "Vehicle: black silver BMW."),
            ([Vehicle(make: "Mercedes-Benz", model: "GLE")], "Vehicle: Mercedes-Benz."),
            ([Vehicle(color: "Re\u{200B}d", make: "Kia")], "Vehicle: red Kia."),
            (
                [Vehicle(color: "blue", make: "Ford"), Vehicle(color: "white", make: "Toyota")],
                "Vehicles: blue Ford; white Toyota."
            ),
            (
                [Vehicle(color: "blue", make: "Ford"), Vehicle(color: "blue", make: "Ford", model: "Focus")],
                "Vehicle: blue Ford."
            ),
        ]
    )
    func told(vehicles: [Vehicle], sentence: String) {
        #expect(VehicleDescription.sentence(for: vehicles) == sentence)
        #expect(TextRedactor().redact(sentence).text == sentence)
    }

    @Test(
        "a plate, a name, a model or a word that no list knows leaves its field out",
        arguments: [
            "KXR4821", "KXR 4821", "Okafor", "blue Okafor", "Ford Okafor", "Ford KXR4821", "Lincoln Davidson",
            "Ford's", "not blue", "Civic", "F-150", "[plate]", "blue; KXR", "b l u e", "4", "", " ", "\u{200B}",
        ]
    )
    func leftOut(word: String) {
        #expect(VehicleDescription.sentence(for: [Vehicle(color: word, make: word, model: word)]) == nil)
        #expect(
            VehicleDescription.sentence(for: [Vehicle(color: "blue", make: word, model: word)]) == "Vehicle: blue."
        )
        #expect(
            VehicleDescription.sentence(for: [Vehicle(color: word, make: "Ford", model: word)]) == "Vehicle: Ford."
        )
    }

    @Test("nothing is said of no vehicles, and a few stand for many")
    func counts() {
        #expect(VehicleDescription.sentence(for: []) == nil)
        #expect(VehicleDescription.sentence(for: [Vehicle(model: "Civic")]) == nil)
        let makes = ["Acura", "Audi", "BMW", "Buick", "Dodge", "Fiat", "Ford", "GMC", "Honda", "Jeep", "Kia"]
        let sentence = VehicleDescription.sentence(for: makes.map { Vehicle(make: $0) })
        #expect(sentence == "Vehicles: Acura; Audi; BMW; Buick; Dodge; Fiat; Ford; GMC.")
    }
}
