import CommunityRequests
import GatewayCore
import PartnerAdapters

/// A parameter of a request.
struct ParameterDescription: Sendable {
    enum Place: String, Sendable {
        case path, query, header
    }

    let name: String
    let place: Place
    let meaning: String
    let schema: JSONValue
    var isRequired = false

    var document: JSONValue {
        [
            "name": .string(self.name), "in": .string(self.place.rawValue), "required": .bool(self.isRequired),
            "description": .string(self.meaning), "schema": self.schema,
        ]
    }

    static let ifNoneMatch = ParameterDescription(
        name: "If-None-Match",
        place: .header,
        meaning: "The tag of the version that the caller has.",
        schema: ["type": "string"]
    )

    static let language = ParameterDescription(
        name: "lang",
        place: .query,
        meaning: "The page's language, `en` or `es`; where it is neither, `Accept-Language` decides.",
        schema: ["type": "string"]
    )

    static let before = ParameterDescription(
        name: "before",
        place: .query,
        meaning: "A place in the log: the list begins with what is older.",
        schema: ["type": "integer", "minimum": 0, "maximum": .number(String(Int64.max))]
    )

    static let after = ParameterDescription(
        name: "after",
        place: .query,
        meaning: "An agency's identifier: the list begins after it.",
        schema: ["type": "string"]
    )

    static let search = ParameterDescription(
        name: "q",
        place: .query,
        meaning: "Words of an agency's name, identifier or state, or the name of a place in its territory.",
        schema: ["type": "string"]
    )

    static let numberBefore = ParameterDescription(
        name: "before",
        place: .query,
        meaning: "`next` of the page before: the list begins with what is older.",
        schema: ["type": "integer", "minimum": 1, "maximum": .number(String(Int64.max))]
    )

    static func limit(_ most: Int) -> ParameterDescription {
        ParameterDescription(
            name: "limit",
            place: .query,
            meaning: "How many at the most; 100 where it is not said.",
            schema: ["type": "integer", "minimum": 1, "maximum": .number(String(most))]
        )
    }

    static let deliveryState = ParameterDescription(
        name: "state",
        place: .query,
        meaning: "Only those of this state.",
        schema: ["enum": .texts(DeliveryState.allCases.map(\.rawValue))]
    )

    static let settingsOf = ParameterDescription(
        name: "partner",
        place: .query,
        meaning: "The partner whose settings count.",
        schema: Schema.name
    )

    static let typedCode = ParameterDescription(
        name: "code",
        place: .query,
        meaning: "A request's code as somebody typed it: hyphens, spaces and capitals do not matter.",
        schema: ["type": "string"]
    )

    /// A component of a path, by its name in the route; `nil` where nothing is said of that name.
    static func path(_ name: String) -> ParameterDescription? {
        self.components[name].map { meaning, schema in
            ParameterDescription(name: name, place: .path, meaning: meaning, schema: schema, isRequired: true)
        }
    }

    private static let text: JSONValue = ["type": "string", "pattern": "^[0-9A-Za-z._-]+$"]
    private static let tile: JSONValue = ["type": "string", "pattern": "^(entries|[0-9]+|x[0-9]{3}|[0-9]{3}(\\.p)?)$"]

    private static let components: [String: (String, JSONValue)] = {
        var components: [String: (String, JSONValue)] = [
            "partner": ("The partner, by the name it was enrolled under.", Schema.name),
            "platform": ("The owner platform, by the name it was enrolled under.", Schema.name),
            "request": ("The gateway's name for the request: `request_id` of its answer.", Schema.identifier("req")),
            "release": ("The release's name.", Schema.identifier("rel")),
            "responder": ("The pseudonym of one consent.", Schema.identifier("rsp")),
            "adapter": ("The adapter, by its name.", Schema.name),
            "delivery": ("The delivery's name: `webhook-id` of what was sent.", Schema.identifier("msg")),
            "clip": ("The clip's number.", Schema.count),
            "code": ("A request's public code.", Schema.code),
            "ori": ("An agency's identifier.", Schema.ori),
            "slug": ("A problem's name.", Self.text),
            "index": ("An entry's index in the log.", Schema.count),
            "z": ("The one zoom there is.", ["type": "integer", "const": .number(String(Region.zoom))]),
            "x": ("The tile's column.", ["type": "integer", "minimum": 0, "maximum": 1_023]),
            "y": ("The tile's row.", ["type": "integer", "minimum": 0, "maximum": 1_023]),
        ]
        for number in 1...6 {
            components["part\(number)"] = ("A part of a tile's name (`c2sp.org/tlog-tiles`).", Self.tile)
        }
        return components
    }()
}
