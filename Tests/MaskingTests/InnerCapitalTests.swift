import Masking
import Testing

@Suite("A capital inside of a sentence makes a name of an ordinary word")
struct InnerCapitalTests {
    @Test(
        "where the words around it have none",
        arguments: [
            ("saw Bullet yesterday in the blue car", "saw [name] yesterday in the blue car"),
            (
                "the driver works nights and then Cookie watches the kids",
                "the driver works nights and then [name] watches the kids"
            ),
            ("he was with Domino when the window broke", "he was with [name] when the window broke"),
        ]
    )
    func names(text: String, expected: String) {
        #expect(TextRedactor().redact(text).text == expected)
    }

    @Test(
        "but not of what reports write large out of habit",
        arguments: [
            "they left the Residence on foot with a ladder", "he was wearing a black Hoodie and jeans",
            "the driver of Vehicle 2 left before anyone arrived", "seen on a Ring doorbell camera and in Nest footage",
            "the man took a Samsung phone from the car on Saturday",
            "The Male wore a Hoodie, Jeans and Boots and carried a Backpack and Tools",
        ]
    )
    func habits(text: String) {
        #expect(TextRedactor().redact(text).text == text)
    }
}
