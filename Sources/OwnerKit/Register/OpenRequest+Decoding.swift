import AnswerProtocol

extension OpenRequest: Decodable {
    /// Ten times the cells of the largest area that a gateway publishes.
    private static let cellLimit = 4096

    private enum Keys: String, CodingKey {
        case code = "public_code"
        case state, platform, agency, offense, description, window, area
        case answersCloseAt = "answers_close_at"
        case tokenKey = "token_key"
    }

    private struct Offense: Decodable {
        let code: String?
        let name: String
    }

    private struct Window: Decodable {
        let start: String
        let end: String
        let zone: String

        enum CodingKeys: String, CodingKey {
            case start, end
            case zone = "time_zone"
        }
    }

    private struct Area: Decodable {
        let zoom: Int
        let cells: [CameraCell]
    }

    /// Reads the public form. Members that are not known are passed over; what is used is of its exact form, or the
    /// request is not read at all.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Keys.self)
        func refuse(_ key: Keys, _ reason: String) -> DecodingError {
            DecodingError.dataCorruptedError(forKey: key, in: container, debugDescription: reason)
        }

        self.code = try container.decode(RequestCode.self, forKey: .code)
        self.state = try container.decode(String.self, forKey: .state)
        self.platform = try container.decode(String.self, forKey: .platform)
        self.agency = try container.decode(AskingAgency.self, forKey: .agency)
        let offense = try container.decodeIfPresent(Offense.self, forKey: .offense)
        self.offense = offense?.name
        self.offenseCode = offense?.code
        self.description = try container.decode(String.self, forKey: .description)

        let window = try container.decode(Window.self, forKey: .window)
        guard let start = RFC3339.seconds(window.start, rounding: .down),
            let end = RFC3339.seconds(window.end, rounding: .up), let span = ClipSpan(start: start, end: end)
        else { throw refuse(.window, "not a span of time in UTC") }
        self.window = span
        self.timeZone = window.zone

        let area = try container.decode(Area.self, forKey: .area)
        guard area.zoom == CameraCell.zoom, (1...OpenRequest.cellLimit).contains(area.cells.count) else {
            throw refuse(.area, "not a list of cells at zoom \(CameraCell.zoom)")
        }
        self.cells = Set(area.cells)

        guard let close = RFC3339.seconds(try container.decode(String.self, forKey: .answersCloseAt)) else {
            throw refuse(.answersCloseAt, "not a time in UTC")
        }
        self.answersCloseAt = close

        let spki = try container.decode(Base64Bytes.self, forKey: .tokenKey).bytes
        guard let key = try? TokenVerificationKey(spki: spki) else { throw refuse(.tokenKey, "not a token key") }
        self.tokenKey = key
    }
}
