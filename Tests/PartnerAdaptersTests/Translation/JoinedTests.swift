import CommunityRequests
import PartnerAdapters
import Testing

@Suite("A value whose text stands in several places")
struct JoinedTests {
    private static let settings = PartnerSettings(timeZone: CivilZone(identifier: "America/Chicago"))

    private static func submission(_ changes: [(String, String)], _ members: String) throws -> Submission {
        let manifest = changes.reduce(ManifestSamples.smallest) { $0.replacing($1.0, with: $1.1) }
        let (adapter, diagnostics) = ManifestSamples.compile(manifest)
        let body = #"{"id": "1", "type": "new", \#(members)}"#
        return try AdapterSamples.submission(body, by: try #require(adapter, "\(diagnostics)"), settings: Self.settings)
    }

    private static func told(_ submission: Submission, _ pointers: String...) -> [String] {
        submission.violations.filter { pointers.contains($0.pointer) }.map { "\($0.rule) \($0.pointer): \($0.detail)" }
    }

    private static let start =
        #"start: { join_all: [/from/date, /from/time!text], with: " ", form: "MM/DD/YYYY hhmmss" }"#

    @Test("a date and a time of day are one moment")
    func moment() throws {
        let read = try Self.submission(
            [("start: /start", Self.start)],
            #""from": {"date": "02/12/2026", "time": 160000}"#
        )
        #expect(read.windowStart.value?.rfc3339 == "2026-02-12T22:00:00Z")
        let iso = #"start: { join_all: [/d, /t], with: T }"#
        let standard = try Self.submission([("start: /start", iso)], #""d": "2026-02-12", "t": "16:00:00-06:00""#)
        #expect(standard.windowStart.value?.rfc3339 == "2026-02-12T22:00:00Z")
    }

    @Test("of which one part is missing or makes no moment, it says what to write, and where")
    func badMoment() throws {
        let half = try Self.submission([("start: /start", Self.start)], #""from": {"date": "02/12/2026"}"#)
        #expect(
            Self.told(half, "/from/time") == [
                "required /from/time: Write this part, too. Write a time with its offset from UTC, as in 2026-02-12T22:00:00Z."
            ]
        )
        let wrong = try Self.submission(
            [("start: /start", Self.start)],
            #""from": {"date": "12.2.26", "time": "160000"}"#
        )
        let told = Self.told(wrong, "/from/date")
        #expect(told.count == 1)
        #expect(
            told.first?.hasPrefix("time /from/date: `/from/date`, `/from/time` together: Write the time as MM/DD/YYYY")
                == true,
            "\(told)"
        )
        #expect(told.first?.contains("12.2") == false)
        let list = try Self.submission([("start: /start", Self.start)], #""from": {"date": ["a"], "time": "160000"}"#)
        #expect(Self.told(list, "/from/date") == ["type /from/date: Write a text."])
    }

    @Test("a code in several fields is one investigation, and a closing repeats it")
    func investigation() throws {
        let code = #"{ join_all: [/key/year!text, /key/number!text], with: "-", as: identifier }"#
        let members = #""key": {"year": 2026, "number": 4512}"#
        let read = try Self.submission([("{ at: /code, as: identifier }", code)], members)
        #expect(read.investigation.value?.description == "2026-4512")
        let manifest = ManifestSamples.smallest.replacing("{ at: /code, as: identifier }", with: code)
            .replacing("{ new: submit }", with: "{ new: submit, over: resolve }")
            .replacing("callbacks:", with: "close: { investigation: as-submitted }\ncallbacks:")
        let adapter = try #require(ManifestSamples.compile(manifest).0)
        guard
            case .close(let closing) = try AdapterSamples.translate(
                #"{"id": "1", "type": "over", \#(members)}"#,
                by: adapter
            )
        else { throw AdapterSamples.NotASubmission() }
        #expect(closing.investigation.value?.description == "2026-4512")
    }

    @Test(
        "a place whose angles stand apart is one position",
        arguments: [
            (
                #"{ join_all: [/lat!text, /at/lon], with: ",", as: position, order: lat-lon }"#,
                #""lat": 32.9871, "at": {"lon": "-96.7479"}"#
            ),
            (
                #"{ join_all: [{ join_all: ["/a/0!text", "/a/1!text"], with: " " }, { join_all: ["/o/0!text", "/o/1!text"], with: " " }], with: ",", as: position, order: lat-lon }"#,
                #""a": [32, 59.226], "o": [-96, 44.874]"#
            ),
            (
                #"{ exactly_one: [{ at: /area, as: point }, { join_all: [/lat, /lon], with: " ", as: position, order: lat-lon }] }"#,
                #""lat": "32.9871", "lon": "-96.7479""#
            ),
        ]
    )
    func place(source: String, members: String) throws {
        let read = try Self.submission([("{ at: /area, as: point }", source)], members)
        guard case .disc(let center, _) = read.area.value else {
            Issue.record("\(read.violations)")
            return
        }
        #expect(abs(center.latitude - 32.9871) < 1e-9 && abs(center.longitude + 96.7479) < 1e-9)
    }

    @Test(
        "a manifest that joins without saying how is told",
        arguments: [
            ("start: /start", "start: { join_all: [/d, /t] }", "`with` is missing from `start`."),
            (
                "start: /start", "start: { join: [/d, /t], with: T }",
                "`join` is not a key of `start`. Write one of: `at`, `first_of`, `exactly_one`, `join_all`"
            ),
            (
                "{ at: /code, as: identifier }", #"{ join_all: [/d, /t], with: "-" }"#,
                "`investigation` does not say how it is read."
            ),
            ("start: /start", "start: { join_all: [/d, t], with: T }", "`t` is not a place"),
        ]
    )
    func mistakes(part: String, other: String, message: String) throws {
        let found = try ManifestSamples.diagnostics(replacing: part, with: other)
        #expect(found.contains { $0.contains(message) }, "\(found)")
    }

    @Test("one vehicle in a list around the whole message is read, too")
    func vehicleInside() throws {
        let vehicles = "description: /text\n  vehicles: { each: /calls/*/veh, color: ./clr }"
        let read = try Self.submission([("description: /text", vehicles)], #""calls": [{"veh": {"clr": "blue"}}]"#)
        #expect(read.vehicles.map(\.color) == ["blue"])
    }

    @Test("one vehicle need not stand in a list", arguments: [#"{"clr": "blue"}"#, #"[{"clr": "blue"}]"#])
    func vehicle(value: String) throws {
        let vehicles = "description: /text\n  vehicles: { each: /veh, color: ./clr }"
        let read = try Self.submission([("description: /text", vehicles)], #""veh": \#(value)"#)
        #expect(read.vehicles.map(\.color) == ["blue"])
        #expect(Self.told(read, "/veh", "/veh/0").isEmpty)
    }
}
