import Testing

/// Identities in many spellings, each with the part that must not survive.
enum Canaries {
    struct Canary: Sendable, CustomTestStringConvertible {
        let text: String
        let secrets: [String]

        init(_ text: String, _ secrets: String...) {
            self.text = text
            self.secrets = secrets
        }

        var testDescription: String { self.text }
    }

    static var texts: [String] { self.all.map(\.text) }

    static let all: [Canary] =
        names + phones + contacts + vehicles + numbers + addresses + dates + disguised

    static let names: [Canary] = [
        .init("Call Det. Okafor.", "Okafor"),
        .init("Call Detective Maria Okafor-Reyes today.", "Maria", "Okafor", "Reyes"),
        .init("Spoke to Mr. O'Brien and Mrs. De La Cruz.", "O'Brien", "Cruz"),
        .init("Officers Brown and Green responded.", "Brown", "Green"), .init("Officer Parks saw it.", "Parks"),
        .init("Witness John Alvarez saw the car. Alvarez ran after it.", "John", "Alvarez"),
        .init("The victim, Zbigniew Wojcik, 34, was hurt.", "Zbigniew", "Wojcik", "34"),
        .init("Zbigniew said he saw a truck.", "Zbigniew"), .init("Wojcik, the owner, heard glass.", "Wojcik"),
        .init("The car of J.D. was hit. J. Wojcik saw it.", "J.D.", "Wojcik"),
        .init("SUSPECT JOHN ALVAREZ FLED ON FOOT TOWARD THE PARK", "JOHN", "ALVAREZ"),
        .init("OWNER ZBIGNIEW WOJCIK HEARD GLASS BREAK AT NIGHT", "ZBIGNIEW", "WOJCIK"),
        .init("witness john alvarez saw the car", "john", "alvarez"), .init("call det okafor about it", "okafor"),
        .init("Owner: Wojcik. Neighbor Łukasz Żółć heard it.", "Wojcik", "Łukasz", "Żółć"),
        .init("Footage from Kowalczyk's porch.", "Kowalczyk"),
        .init("Sgt Reyes and Lt. Nguyen lead.", "Reyes", "Nguyen"),
        .init("Caller named Xochitl lives next door.", "Xochitl"),
        .init("Wojcik and Okonkwo ran.", "Wojcik", "Okonkwo"),
        .init("reporting party: Maria Garcia", "Maria", "Garcia"), .init("Trooper K. Lindqvist on scene.", "Lindqvist"),
        .init("Van Der Berg called. De'Andre fled.", "Van", "Berg", "De'Andre"),
        .init("Sgt. L. Nguyen spoke.", "L.", "Nguyen"),
    ]

    static let phones: [Canary] =
        [
            "972-555-0148", "(972) 555-0148", "(972)555-0148", "972.555.0148", "972 555 0148", "9725550148",
            "+1 972 555 0148", "+1-972-555-0148", "1-972-555-0148", "+19725550148", "+1 (972) 555-0148", "972/555-0148",
            "972 - 555 - 0148", "972–555–0148", "9 7 2 5 5 5 0 1 4 8", "972-555-O148", "972 5550148", "972*555*0148",
        ].map { .init("Call \($0) now.", "0148", "555", "972") } + [
            .init("Call 555-0148 or 555 0149.", "0148", "0149", "555"), .init("Text 5550148.", "5550148"),
            .init("Reach us at 972-555-0148 ext. 22 or x31.", "0148", "22"), .init("972-555-0148 x22", "0148", "22"),
            .init("nine seven two five five five zero one four eight", "seven", "eight"),
            .init("nine-seven-two 555 0148", "seven", "0148"),
            .init("On 2026-02-12 972-555-0148 was dialled.", "0148", "555"),
            .init("Phone +44 20 7946 0958 rang.", "7946", "0958"),
        ]

    static let contacts: [Canary] = [
        .init("Write mokafor@cedarhollow.example.", "mokafor", "cedarhollow"),
        .init("Write m.okafor+tips@mail.cedarhollow.example now", "okafor", "tips", "cedarhollow"),
        .init("mokafor (at) cedarhollow.example", "mokafor", "cedarhollow"),
        .init("mokafor [at] cedarhollow [dot] example", "mokafor", "cedarhollow"),
        .init("mokafor at cedarhollow dot example", "mokafor", "cedarhollow"),
        .init("m.okafor AT cedarhollow DOT example", "okafor", "cedarhollow"),
        .init("mokafor @ cedarhollow.example", "mokafor", "cedarhollow"),
        .init("See https://cedarhollow.example/c?id=7 or www.cedarhollow.example.", "cedarhollow", "id=7"),
        .init("Post at cedarhollow.org/tips please", "cedarhollow"),
        .init("Seen by @night_owl22 online.", "night_owl22"),
        .init("IG: nightowl_77, Snapchat user nightowl", "nightowl"), .init("Cash to $NightOwl7", "NightOwl7"),
        .init("From 203.0.113.77 and 2001:db8::7:1:2", "203.0.113", "db8"), .init("MAC 00:1B:44:11:3A:B7", "44:11"),
    ]

    static let vehicles: [Canary] =
        [
            "plate KXR4821", "Plate: KXR 4821", "plate KXR-4821", "TX tag KXR4821", "LP# KXR4821",
            "license plate no. KXR 4821",
            "license plate is possibly KXR4821", "lp kxr4821", "KXR4821", "blue Ford KXR-4821",
            "KXR 4821 on a blue Ford",
            "plate reads KXR4821", "temporary tag KXR4821", "plate “KXR4821”",
        ].map { .init("Saw \($0) leaving.", "4821", "KXR", "kxr") } + [
            .init("Partial plate 482 seen", "482"), .init("Plate starting with KX", "KX"),
            .init("A 8ABC123 went by", "8ABC123"),
            .init("plate 8 ABC 123", "ABC", "123"), .init("VIN 1M8GDM9AXKP042788", "1M8GDM9AXKP042788"),
            .init("a 1M8GDM9AXKP042788 car", "1M8GDM9AXKP042788"), .init("VIN ending in 042788", "042788"),
            .init("VIN: 1M8GD M9AXK P042788", "1M8GD", "M9AXK", "P042788"), .init("vin# ending 2788", "2788"),
        ]

    static let numbers: [Canary] = [
        .init("SSN 219-09-9999", "219", "9999"), .init("219-09-9999 was used", "219", "9999"),
        .init("social security number ending in 9999", "9999"), .init("SSN ending 9999.", "9999"),
        .init("219 09 9999", "219", "9999"), .init("219099999", "219099999"), .init("SSN xxx-xx-9999", "9999"),
        .init("Badge 4471, badge #4471, badge no. 4471", "4471"), .init("Unit 4B12 and 4B13 there", "4B12", "4B13"),
        .init("4B12 on scene", "4B12"), .init("units 12, 4B14 came", "12", "4B14"), .init("Case 26-004512", "004512"),
        .init("Case No. 26-0451", "0451"), .init("case number: CH-2026-0148", "2026-0148"),
        .init("26-004512", "004512"),
        .init("CAD 2600451", "2600451"), .init("incident #26004512", "26004512"), .init("Report # 451", "451"),
        .init("Code NOVA-26-4F7K-0193-7", "4F7K", "0193"), .init("FOS/TX0571200/26-0081733/1", "0081733", "0571200"),
        .init("ID 99812 shown", "99812"), .init("driver's license 12345678", "12345678"),
        .init("IMEI 490154203237518", "490154"),
        .init("#4471", "4471"),
    ]

    static let addresses: [Canary] = [
        .init("at 418 Alder St", "418", "Alder"), .init("418 Alder Street, Apt 2B,", "418", "Alder", "2B"),
        .init("418 N. Alder St.", "418", "Alder"), .init("418 alder st", "418", "alder"),
        .init("1200 5th Ave", "1200", "5th"),
        .init("418 West Old Mill Road", "418", "Mill"), .init("418 Alder", "418", "Alder"),
        .init("at 12-418 Alder Ln #3", "418", "#3"),
        .init("400 block of Alder Dr", "400", "Alder"), .init("FLED TO 418 ALDER ST LAST NIGHT", "418", "ALDER"),
        .init("418 Park Pl", "418", "Park Pl"),
        .init("RP LIVES AT 1420 E BELT LINE RD #204 IN TOWN", "1420", "BELT", "LINE", "204"),
        .init("5th & Main", "5th", "Main"),
        .init("Alder and 5th", "Alder", "5th"),
        .init("corner of Alder and Oak", "Alder", "Oak"), .init("left on 5th", "5th"),
        .init("Main St & Alder Ave", "Main", "Alder"),
        .init("P.O. Box 418", "418"), .init("Cedar Hollow, TX 75034-1234", "75034", "1234", "Cedar"),
        .init("1200 Highway 75", "1200"), .init("apartment 418", "418"),
        .init("near 32.9871, -96.7479", "9871", "7479"),
        .init("32°59'13.6\"N 96°44'52\"W", "59", "44"), .init("8642X7PF+2Q", "X7PF"),
        .init("///crisp.lamp.stone", "lamp"),
    ]

    static let dates: [Canary] = [
        .init("DOB 03/14/1987", "03/14", "1987"), .init("D.O.B.: 3-14-87", "3-14", "87"),
        .init("born March 3rd, 1987", "3rd", "1987"),
        .init("date of birth 1987-03-14", "1987"), .init("born on the 3rd of March 1987", "1987"),
        .init("dob: 19870314", "1987"),
        .init("a 34-year-old man", "34"), .init("man, 34 years old", "34"), .init("age 34", "34"),
        .init("34yo male", "34"),
        .init("34 y/o female", "34"),
    ]

    static let disguised: [Canary] = [
        .init("Call Det. O\u{200B}kaf\u{200D}or", "kaf", "Okafor"), .init("plate ＫＸＲ４８２１", "4821", "KXR"),
        .init("plate \u{041A}\u{0425}R4821", "4821"), .init("it was O K A F O R", "K A F"),
        .init("𝟗𝟕𝟐-𝟓𝟓𝟓-𝟎𝟏𝟒𝟖", "0148"), .init("Det.\u{00A0}Okafor", "Okafor"),
        .init("m.okafor＠cedarhollow.example", "okafor"),
    ]
}
