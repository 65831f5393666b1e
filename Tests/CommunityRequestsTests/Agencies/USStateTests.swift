import CommunityRequests
import Testing

@Suite("States")
struct USStateTests {
    @Test("are the fifty, the District and five territories")
    func all() {
        #expect(USState.all.count == 56)
        #expect(Set(USState.all.map(\.code)).count == 56)
        #expect(Set(USState.all.map(\.oriPrefix)).count == 56)
        #expect(Set(USState.all.map(\.snakeName)).count == 56)
        for state in USState.all {
            #expect(USState(code: state.code) == state)
            #expect(USState(snakeName: state.snakeName) == state)
            #expect(USState(oriPrefix: state.oriPrefix) == state)
            #expect(USState(oriPrefix: state.code) == state)
        }
    }

    @Test(
        "have names as partners write them",
        arguments: [
            ("texas", "TX"), ("washington_dc", "DC"), ("district_of_columbia", "DC"), ("new_york", "NY"),
            ("north_carolina", "NC"), ("us_virgin_islands", "VI"), ("puerto_rico", "PR"), ("washington", "WA"),
        ]
    )
    func snakeNames(name: String, code: String) throws {
        #expect(try #require(USState(snakeName: name)).code == code)
    }

    @Test("have the prefixes of NCIC", arguments: [("NB", "NE"), ("NE", "NE"), ("TX", "TX"), ("DC", "DC")])
    func prefixes(prefix: String, code: String) throws {
        #expect(try #require(USState(oriPrefix: prefix)).code == code)
        #expect(ORI("\(prefix)0571200")?.state?.code == code)
    }

    @Test("nothing else is a state", arguments: ["", "tx", "XX", "Texas", "T", "TEX", "QC"])
    func refused(text: String) {
        #expect(USState(code: text) == nil)
        #expect(USState(oriPrefix: text) == nil)
        #expect(USState(snakeName: text) == nil)
    }

    @Test(
        "have boxes that hold their corners",
        arguments: [
            ("TX", 25.837, -97.395), ("TX", 36.50, -100.0), ("TX", 31.9, -106.6), ("AK", 52.92, 172.43),
            ("AK", 55.0, -130.0), ("AK", 71.38, -156.48), ("AK", 51.95, 179.1), ("HI", 18.92, -155.68),
            ("HI", 28.39, -178.29), ("ME", 47.45, -69.22), ("ME", 44.81, -66.95), ("FL", 24.52, -81.96),
            ("MI", 48.05, -88.7), ("DC", 38.9, -77.03), ("PR", 18.46, -66.1), ("GU", 13.47, 144.75),
            ("MP", 15.2, 145.75), ("AS", -14.28, -170.7), ("VI", 18.34, -64.93), ("WA", 48.38, -124.72),
        ] as [(String, Double, Double)]
    )
    func boxes(code: String, latitude: Double, longitude: Double) throws {
        let box = try #require(USState(code: code)).boundingBox
        #expect(box.contains(Coordinate(latitude: latitude, longitude: longitude)))
    }

    @Test(
        "have boxes that end near their borders",
        arguments: [
            ("TX", 36.65, -100.0), ("TX", 32.0, -106.8), ("TX", 32.98, 96.75), ("AK", 60.0, 170.0),
            ("AK", 60.0, -120.0),
            ("AK", 60.0, 0), ("DC", 38.7, -77.0), ("PA", 45.48, -73.76), ("WY", 43.0, -111.2),
        ] as [(String, Double, Double)]
    )
    func outside(code: String, latitude: Double, longitude: Double) throws {
        let box = try #require(USState(code: code)).boundingBox
        #expect(!box.contains(Coordinate(latitude: latitude, longitude: longitude)))
    }
}

@Suite("ORIs")
struct ORITests {
    @Test("are nine letters and digits, the first two letters, in either case")
    func reading() {
        #expect(ORI("TX0571200")?.description == "TX0571200")
        #expect(ORI("tx057120a")?.description == "TX057120A")
        for text in ["", "TX057120", "TX05712000", "T00571200", "TX05712 0", "TX05712é"] { #expect(ORI(text) == nil) }
    }

    @Test("of no state have none")
    func state() throws {
        #expect(try #require(ORI("QC0571200")).state == nil)
    }

    @Test(
        "have outlines that tell one from the next",
        arguments: [
            ("MO", 39.0997, -94.5786), ("KS", 39.1141, -94.6675), ("TN", 35.1495, -90.0490), ("DC", 38.9, -77.03),
            ("WI", 45.19, -87.12), ("MI", 46.54, -87.39), ("KY", 39.03, -84.55), ("TX", 33.0, -96.7),
        ] as [(String, Double, Double)]
    )
    func outlines(code: String, latitude: Double, longitude: Double) throws {
        let point = Coordinate(latitude: latitude, longitude: longitude)
        let state = try #require(USState(code: code))
        #expect(USState(containing: point) == state)
        #expect(state.neighbor(holding: point) == nil)
        #expect(try #require(USState(code: "CA")).neighbor(holding: point) == state)
    }

    @Test("have outlines that say nothing beside a border, on the sea and abroad")
    func uncertain() throws {
        // State Line Road, Kansas City: a hundred metres west of Missouri.
        let border = Coordinate(latitude: 39.03, longitude: -94.6090)
        #expect(try #require(USState(code: "MO")).neighbor(holding: border) == nil)
        #expect(USState(containing: Coordinate(latitude: 45.48, longitude: -73.76)) == nil)
        #expect(try #require(USState(code: "HI")).neighbor(holding: border) == nil)
    }
}
