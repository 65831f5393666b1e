public import CommunityRequests

/// What takes the place of the values of a message.
public protocol ValueReplacement {
    /// Instead of a text of which nothing must stay but whether it is the same as another.
    func identity(_ text: String) -> String
    /// Instead of a number of which nothing must stay, as JSON writes it.
    func number(_ literal: String) -> String
    /// Instead of a key that the adapter does not know.
    func key(_ name: String) -> String
    /// Instead of one of the texts that redaction goes over.
    func text(_ text: String, of field: ReplacedText) -> String
    /// Instead of a number of seconds or milliseconds since 1970.
    func epoch(_ literal: String) -> String
    func latitude(_ literal: String) -> String
    func longitude(_ literal: String) -> String
    /// Where a place goes of which latitude and longitude do not stand as numbers.
    func moved(_ place: Coordinate) -> Coordinate
    /// Whether words say nothing of anybody: each is on the list of harmless ones.
    func areHarmless(_ words: String) -> Bool
    /// Whether owners may read a text as the colour of a vehicle.
    func isColor(_ text: String) -> Bool
    /// Whether owners may read a text as the make of a vehicle.
    func isMake(_ text: String) -> Bool
}
