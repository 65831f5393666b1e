import CommunityRequests
import Foundation
import Testing

@Suite("The public form")
struct PublicFormTests {
    private func agency() throws -> Agency {
        Agency(
            ori: try #require(ORI("TX0571200")),
            name: "Cedar Hollow Police Department",
            kind: .municipalPolice,
            state: try #require(USState(code: "TX")),
            contact: "requests@cedarhollow.example",
            timeZone: "America/Chicago",
            isActive: true
        )
    }

    private func request(description: String = "Dark blue pickup.", offense: String? = "220") throws -> CommunityRequest
    {
        CommunityRequest(
            code: try #require(PublicCode("CR-7K3M-9QXF-X")),
            state: .open,
            platform: "Flock Nova",
            agency: try #require(ORI("TX0571200")),
            offense: offense.flatMap(Offense.init(code:)),
            description: description,
            window: TimeWindow(
                start: try #require(Instant(rfc3339: "2026-02-12T22:00:00Z")),
                end: try #require(Instant(rfc3339: "2026-02-13T02:30:00Z"))
            ),
            timeZone: "America/Chicago",
            cells: [try #require(Cell("30310/52800")), try #require(Cell("30311/52800"))],
            publication: Publication(
                schedule: ReleaseSchedule(
                    publishedAt: try #require(Instant(rfc3339: "2026-02-13T13:30:00Z")),
                    interval: 21_600,
                    openFor: 604_800
                ),
                tokenKey: [0x30, 0x82, 0xFF]
            )
        )
    }

    private func text(_ request: CommunityRequest) throws -> String {
        String(decoding: PublicForm(request, agency: try self.agency()).json, as: UTF8.self)
    }

    @Test("has exactly these bytes")
    func bytes() throws {
        let expected = [
            #"{"public_code":"CR-7K3M-9QXF-X","state":"open","platform":"Flock Nova","#,
            #""agency":{"ori":"TX0571200","name":"Cedar Hollow Police Department","kind":"municipal_police","#,
            #""state":"TX","contact":"requests@cedarhollow.example","profile":"/agencies/TX0571200"},"#,
            #""offense":{"code":"220","name":"Burglary/Breaking & Entering"},"description":"Dark blue pickup.","#,
            #""window":{"start":"2026-02-12T22:00:00Z","end":"2026-02-13T02:30:00Z","time_zone":"America/Chicago"},"#,
            #""area":{"zoom":17,"cells":["30310/52800","30311/52800"],"geometry":{"type":"MultiPolygon","#,
            #""coordinates":[[[[-96.7510986,32.9879318],[-96.7456055,32.9879318],[-96.7456055,32.9902356],"#,
            #"[-96.7510986,32.9902356],[-96.7510986,32.9879318]]]]}},"published_at":"2026-02-13T13:30:00Z","#,
            #""answers_close_at":"2026-02-20T13:30:00Z","releases":{"first":"2026-02-13T19:30:00Z","#,
            #""every":"6h","last":"2026-02-20T13:30:00Z"},"token_key":"MIL/"}"#,
        ].joined()
        #expect(try self.text(self.request()) == expected)
    }

    @Test("an unlisted offence is null, and what publication adds is left out before it")
    func withoutParts() throws {
        var request = try self.request(offense: nil)
        request.publication = nil
        let text = try self.text(request)
        #expect(text.contains(#""offense":null,"#))
        for key in ["published_at", "answers_close_at", "releases", "token_key"] { #expect(!text.contains(key)) }
    }

    @Test("any description stays valid JSON and comes back as it was")
    func escaping() throws {
        let description = "\"quoted\" \\ back\nnew\ttab\u{0}nul\u{1F}é😀\u{2028}</script>"
        let bytes = PublicForm(try self.request(description: description), agency: try self.agency()).json
        let decoded = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
        #expect(decoded["description"] as? String == description)
    }

    @Test("the rings are closed and anticlockwise, one for each run of cells in a row")
    func rings() throws {
        let cells = ["5/7", "6/7", "9/7", "5/8"].compactMap(Cell.init)
        let boxes = cells.rectangles
        #expect(boxes.count == 3)
        #expect(boxes.first?.west == cells[0].bounds.west)
        #expect(boxes.first?.east == cells[1].bounds.east)
        let area = boxes.reduce(0) { sum, box in
            let ring = [(box.south, box.west), (box.south, box.east), (box.north, box.east), (box.north, box.west)]
            return sum
                + Shape.polygon(ring.map { Coordinate(latitude: $0.0, longitude: $0.1) }).areaSquareMetres
        }
        #expect(abs(area / cells.areaSquareMetres - 1) < 1e-9)
    }
}
