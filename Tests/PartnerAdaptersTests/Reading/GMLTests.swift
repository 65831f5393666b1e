import CommunityRequests
import Testing

@testable import PartnerAdapters

@Suite("GML of PIDF-LO is latitude first, in metres")
struct GMLTests {
    private static let center = Coordinate(latitude: 32.9871, longitude: -96.7479)
    private static let ring = [
        Coordinate(latitude: 32.98, longitude: -96.75), Coordinate(latitude: 32.98, longitude: -96.74),
        Coordinate(latitude: 32.99, longitude: -96.74),
    ]

    private func read(_ content: String) throws(ReadingFailure) -> Shape {
        let xml = """
            <location-info xmlns:gml="http://www.opengis.net/gml" xmlns:gs="http://www.opengis.net/pidflo/1.0">\(content)</location-info>
            """
        guard let payload = try? Payload.xml(Array(xml.utf8)) else {
            throw ReadingFailure(rule: .form, detail: "not XML")
        }
        return try ShapeReader.gml(pointRadiusMetres: 250).read(payload.root, in: USState(code: "TX"))
    }

    @Test(
        "a point is a disc of 250 m, with or without its system and height",
        arguments: [
            "<gml:Point srsName='urn:ogc:def:crs:EPSG::4326'><gml:pos>32.9871 -96.7479</gml:pos></gml:Point>",
            "<gml:Point><gml:pos> 32.9871\n-96.7479 </gml:pos></gml:Point>",
            "<Point srsName='EPSG:4326'><pos>32.9871 -96.7479</pos></Point>",
            "<gml:Point srsName='urn:ogc:def:crs:EPSG::4979'><gml:pos>32.9871 -96.7479 11.5</gml:pos></gml:Point>",
            "<civicAddress><country>US</country></civicAddress><gml:Point><gml:pos>32.9871 -96.7479</gml:pos></gml:Point>",
            "<gml:Point><gml:pos>32.9871 -96.7479</gml:pos></gml:Point><gml:Point><gml:pos>1 1</gml:pos></gml:Point>",
        ]
    )
    func points(_ content: String) throws {
        #expect(try self.read(content) == .disc(center: Self.center, radius: 250))
    }

    @Test("a circle has its radius in metres", arguments: ["", " uom='urn:ogc:def:uom:EPSG::9001'"])
    func circles(_ unit: String) throws {
        let circle = "<gs:Circle><gml:pos>32.9871 -96.7479</gml:pos><gs:radius\(unit)>850.24</gs:radius></gs:Circle>"
        #expect(try self.read(circle) == .disc(center: Self.center, radius: 850.24))
    }

    @Test(
        "a polygon has its ring as positions or as a list of numbers",
        arguments: [
            "<gml:pos>32.98 -96.75</gml:pos><gml:pos>32.98 -96.74</gml:pos><gml:pos>32.99 -96.74</gml:pos><gml:pos>32.98 -96.75</gml:pos>",
            "<gml:posList>32.98 -96.75 32.98 -96.74 32.99 -96.74 32.98 -96.75</gml:posList>",
            "<gml:posList srsDimension='3'>32.98 -96.75 1 32.98 -96.74 2 32.99 -96.74 3 32.98 -96.75 1</gml:posList>",
        ]
    )
    func polygons(_ ring: String) throws {
        let polygon = "<gml:Polygon><gml:exterior><gml:LinearRing>\(ring)</gml:LinearRing></gml:exterior></gml:Polygon>"
        #expect(try self.read(polygon) == .polygon(Self.ring))
    }

    @Test(
        "what is none of these is refused with its rule",
        arguments: [
            ("", "required"), ("<civicAddress><country>US</country></civicAddress>", "required"),
            ("<Point/>", "shape"), ("<Point><pos/></Point>", "shape"), ("<Point><pos>&#x200b;</pos></Point>", "shape"),
            ("<Point><pos>32.98</pos></Point>", "shape"), ("<Point><pos>32.98 x</pos></Point>", "shape"),
            ("<Point><pos>32.98 -96.7 1 2</pos></Point>", "shape"),
            ("<Point><pos>-96.7479 32.9871</pos></Point>", "shape"),
            ("<Point srsName='urn:ogc:def:crs:EPSG::3857'><pos>1 1</pos></Point>", "shape"),
            ("<Point srsName='urn:ogc:def:crs:OGC:1.3:CRS84'><pos>-96.7 32.9</pos></Point>", "shape"),
            ("<Point srsName='EPSG:4326'><pos>32.98 -96.74 5</pos></Point>", "shape"),
            ("<Circle><pos>32.98 -96.74</pos></Circle>", "shape"),
            ("<Circle><pos>32.98 -96.74</pos><radius uom='urn:ogc:def:uom:EPSG::9002'>5</radius></Circle>", "shape"),
            ("<Circle><pos>32.98 -96.74</pos><radius>0</radius></Circle>", "shape"),
            ("<Ellipse><pos>32.98 -96.74</pos></Ellipse>", "shape"), ("<Polygon/>", "shape"),
            ("<Polygon><exterior><LinearRing><posList>1 2 3</posList></LinearRing></exterior></Polygon>", "shape"),
            ("<Polygon><exterior><LinearRing><x/></LinearRing></exterior></Polygon>", "shape"),
        ]
    )
    func refused(_ content: String, _ expected: String) {
        #expect(rule { () throws(ReadingFailure) in try self.read(content) }?.description == expected)
    }
}
