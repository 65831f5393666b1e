import Foundation

/// The gateway's 202.
struct AcceptedMessage: Decodable {
    var publicCode: String
    var statusURL: String
    /// What stands in the callback that carries a consent, and in no other.
    var marker: String { "/footage/" }

    enum CodingKeys: String, CodingKey {
        case publicCode = "public_code"
        case statusURL = "status_url"
    }
}

/// The public form, as far as the walk shows it.
struct PublishedRequest: Decodable {
    struct Agency: Decodable {
        var ori: String
        var name: String
    }

    struct Offense: Decodable {
        var code: String
        var name: String
    }

    struct Window: Decodable {
        var start: String
        var end: String
    }

    struct Area: Decodable {
        var cells: [String]
    }

    var publicCode: String
    var agency: Agency
    var offense: Offense?
    var description: String
    var window: Window
    var area: Area

    enum CodingKeys: String, CodingKey {
        case publicCode = "public_code"
        case agency, offense, description, window, area
    }

    /// Everything that is text in it.
    var text: String {
        [self.publicCode, self.agency.name, self.offense?.name ?? "", self.description].joined(separator: "\n")
    }
}

/// What the partner reads back of its request.
struct PartnerStatus: Decodable {
    struct Release: Decodable {
        var items: [Item]
    }

    struct Item: Decodable {
        var responder: String
    }

    var releases: [Release]
}
