import Foundation

/// A Community Request as everybody may read it: the JSON of the register, byte for byte the same for all.
///
/// Keys are in `snake_case` and stand in a fixed order. What a request gains when it is published is left out until
/// then. The requested shape is not in it, only the cells that the shape touches.
public struct PublicForm: Sendable {
    private let request: CommunityRequest
    private let agency: Agency
    private let log: LogPlace?
    private let takenDown: String?

    /// Where the request stands in the log.
    public struct LogPlace: Sendable {
        public let index: Int64
        /// With which an app verifies it, in the listings that apps read.
        public let evidence: Evidence?

        public init(index: Int64, evidence: Evidence? = nil) {
            self.index = index
            self.evidence = evidence
        }
    }

    /// What proves that the request stands in the log, and that its description is the one it was published with.
    public struct Evidence: Sendable {
        /// The entry's text, byte for byte.
        public let entry: [UInt8]
        /// A proof of its inclusion, `c2sp.org/tlog-proof@v1`.
        public let proof: String
        /// Opens the commitment to the description; `nil` where that was taken down.
        public let descriptionSalt: [UInt8]?

        public init(entry: [UInt8], proof: String, descriptionSalt: [UInt8]?) {
            self.entry = entry
            self.proof = proof
            self.descriptionSalt = descriptionSalt
        }
    }

    /// - Parameters:
    ///   - agency: The agency of the request, as the directory has it now.
    ///   - log: Where it stands in the log.
    ///   - takenDown: Why the description was taken down.
    public init(_ request: CommunityRequest, agency: Agency, log: LogPlace? = nil, takenDown: String? = nil) {
        self.request = request
        self.agency = agency
        self.log = log
        self.takenDown = takenDown
    }

    /// The form as UTF-8.
    public var json: [UInt8] {
        let request = self.request
        var writer = JSONWriter(capacity: 1_536 + 32 * request.cells.count)
        writer.object { form in
            form.string("public_code", request.code.description)
            form.string("state", request.state.rawValue)
            form.string("platform", request.platform)
            form.object("agency", self.writeAgency)
            if let offense = request.offense {
                form.object("offense") {
                    $0.string("code", offense.code)
                    $0.string("name", offense.name)
                }
            } else {
                form.null("offense")
            }
            form.string("description", request.description)
            if let reason = self.takenDown { form.string("description_taken_down", reason) }
            form.object("window") {
                $0.string("start", request.window.start.rfc3339)
                $0.string("end", request.window.end.rfc3339)
                $0.string("time_zone", request.timeZone)
            }
            form.object("area", self.writeArea)
            if let publication = request.publication { self.write(publication, to: &form) }
            if let place = self.log { form.object("log") { Self.write(place, to: &$0) } }
        }
        return writer.bytes
    }

    private func writeAgency(_ writer: inout JSONWriter) {
        writer.string("ori", self.agency.ori.description)
        writer.string("name", self.agency.name)
        writer.string("kind", self.agency.kind.rawValue)
        writer.string("state", self.agency.state.code)
        writer.string("contact", self.agency.contact)
        writer.string("profile", "/agencies/\(self.agency.ori)")
    }

    private func writeArea(_ writer: inout JSONWriter) {
        writer.integer("zoom", Cell.zoom)
        writer.array("cells") { cells in
            for cell in self.request.cells { cells.string(nil, cell.description) }
        }
        writer.object("geometry") { geometry in
            geometry.string("type", "MultiPolygon")
            geometry.array("coordinates") { polygons in
                for box in self.request.cells.rectangles { Self.write(box, to: &polygons) }
            }
        }
    }

    /// One polygon of one ring, anticlockwise (RFC 7946 §3.1.6).
    private static func write(_ box: BoundingBox, to writer: inout JSONWriter) {
        writer.array { rings in
            rings.array { ring in
                for (longitude, latitude) in [
                    (box.west, box.south), (box.east, box.south), (box.east, box.north), (box.west, box.north),
                    (box.west, box.south),
                ] {
                    ring.array { position in
                        position.degrees(longitude)
                        position.degrees(latitude)
                    }
                }
            }
        }
    }

    private static func write(_ place: LogPlace, to writer: inout JSONWriter) {
        writer.integer("index", Int(place.index))
        guard let evidence = place.evidence else { return }
        writer.string("entry", String(decoding: evidence.entry, as: UTF8.self))
        if let salt = evidence.descriptionSalt {
            writer.string("description_salt", Data(salt).base64EncodedString())
        }
        writer.string("proof", evidence.proof)
    }

    private func write(_ publication: Publication, to writer: inout JSONWriter) {
        let schedule = publication.schedule
        writer.string("published_at", schedule.publishedAt.rfc3339)
        writer.string("answers_close_at", schedule.last.rfc3339)
        writer.object("releases") {
            $0.string("first", schedule.first.rfc3339)
            $0.string("every", schedule.every)
            $0.string("last", schedule.last.rfc3339)
        }
        writer.string("token_key", Data(publication.tokenKey).base64EncodedString())
    }
}
