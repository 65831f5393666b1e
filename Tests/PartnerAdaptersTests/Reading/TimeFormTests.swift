import CommunityRequests
import Testing

@testable import PartnerAdapters

@Suite("Times in a platform's own form")
struct TimeFormTests {
    static let readable: [(form: String, text: String, time: String)] = [
        ("YYYY-MM-DD hh:mm:ss", "2026-02-12 16:00:00", "2026-02-12T22:00:00Z"),
        ("YYYY-MM-DD hh:mm:ss", "2026-02-12 16:00:00.5", "2026-02-12T22:00:00.5Z"),
        ("MM/DD/YYYY hh:mm:ss", "02/12/2026 16:00:00", "2026-02-12T22:00:00Z"),
        ("MM/DD/YYYY hh:mm", " 02/12/2026 16:00 ", "2026-02-12T22:00:00Z"),
        ("M/D/YYYY h:mm:ss AM", "2/12/2026 4:00:00 PM", "2026-02-12T22:00:00Z"),
        ("M/D/YYYY h:mm AM", "12/31/2025 12:05 am", "2025-12-31T06:05:00Z"),
        ("M/D/YYYY h:mm AM", "12/31/2025 12:05 pm", "2025-12-31T18:05:00Z"),
        ("DD.MM.YYYY hh:mm", "12.02.2026 16:00", "2026-02-12T22:00:00Z"),
        ("YYYYMMDDhhmmss", "20260212160000", "2026-02-12T22:00:00Z"),
        ("YYYYMMDDThhmmssZ", "20260212T160000-0500", "2026-02-12T21:00:00Z"),
        ("YYYY-MM-DD hh:mm:ss Z", "2026-02-12 16:00:00 -05:00", "2026-02-12T21:00:00Z"),
        ("YYYY-MM-DD hh:mm:ssZ", "2026-02-12 16:00:00Z", "2026-02-12T16:00:00Z"),
        // In autumn this time is there twice: a beginning is the earlier of the two.
        ("MM/DD/YYYY hh:mm", "11/01/2026 01:30", "2026-11-01T06:30:00Z"),
    ]

    private func reader(_ form: String) throws -> InstantReader {
        InstantReader(edge: .start, form: try TimeForm(form))
    }

    @Test("are read in the partner's zone, where they say none", arguments: TimeFormTests.readable)
    func reads(form: String, text: String, time: String) throws {
        let zone = try #require(CivilZone(identifier: "America/Chicago"))
        #expect(try self.reader(form).read(json("\"\(text)\""), zone: zone).rfc3339 == time)
    }

    @Test("are read of a number that is all digits")
    func number() throws {
        let zone = try #require(CivilZone(identifier: "America/Chicago"))
        let time = try self.reader("YYYYMMDDhhmmss").read(json("20260212160000"), zone: zone)
        #expect(time.rfc3339 == "2026-02-12T22:00:00Z")
    }

    static let unreadable: [(form: String, text: String)] = [
        ("MM/DD/YYYY hh:mm", "2/12/2026 16:00"), ("MM/DD/YYYY hh:mm", "13/12/2026 16:00"),
        ("MM/DD/YYYY hh:mm", "02/30/2026 16:00"), ("MM/DD/YYYY hh:mm", "02/12/2026 24:00"),
        ("MM/DD/YYYY hh:mm", "02/12/2026 16:00 PM"), ("M/D/YYYY h:mm AM", "2/12/2026 16:00 PM"),
        ("M/D/YYYY h:mm AM", "2/12/2026 4:00"), ("MM/DD/YYYY hh:mm", "2026-02-12T22:00:00Z"),
        // In spring there is no such time.
        ("MM/DD/YYYY hh:mm", "03/08/2026 02:30"),
    ]

    @Test("are refused where there is no such time, or another form", arguments: TimeFormTests.unreadable)
    func refuses(form: String, text: String) throws {
        let zone = CivilZone(identifier: "America/Chicago")
        let node = try json("\"\(text)\"")
        let reader = try self.reader(form)
        #expect(rule { () throws(ReadingFailure) in try reader.read(node, zone: zone) } == .time)
    }

    @Test("need the partner's zone, unless they say one")
    func needsZone() throws {
        let node = try json(#""02/12/2026 16:00""#)
        let reader = try self.reader("MM/DD/YYYY hh:mm")
        #expect(rule { () throws(ReadingFailure) in try reader.read(node, zone: nil) } == .time)
    }

    @Test(
        "need year, month, day, hour and minute in their form, and know what each letter is",
        arguments: ["YYYY-MM-DD", "MM/DD/YY hh:mm", "YYYY-MM-DD hh:mm mm", "YYYY-MM-DD hh:mm:SS", "YYYY-MM-M-DD hh:mm"]
    )
    func noForm(_ text: String) {
        #expect(throws: TimeForm.InvalidForm.self) { try TimeForm(text) }
    }

    @Test("are written in the form in which they came", arguments: TimeFormTests.readable)
    func writes(form: String, text: String, time: String) throws {
        let form = try TimeForm(form)
        let trimmed = text.trimmingPrefix(" ")
        let civil = try CivilTime(ASCIIWhitespace.trimmed(Array(trimmed.utf8)[...]), form: form)
        let written = try #require(form.written(civil.asUTC, like: String(trimmed)))
        #expect(try CivilTime(Array(written.utf8)[...], form: form).localText == civil.localText)
    }
}
