import CommunityRequests

extension RuleDescription {
    private static func reading(_ id: RuleID, _ title: String, _ basis: String, _ explanation: String) -> Self {
        RuleDescription(id, stage: .reading, title: title, basis: basis, explanation: explanation)
    }

    /// The rules by which a partner's fields are read.
    static let reading: [RuleDescription] = [
        .reading(
            .required,
            "Nothing needed is missing",
            "Community Requests (2025–): location, timeframe, investigation code, what is investigated",
            "A request must say which agency asks, under which investigation code, about what offence, for which "
                + "time and which area. A message without one of them is sent back."
        ),
        .reading(
            .type,
            "Fields have their kind of value",
            "The partner's own published format",
            "A text stands where a text belongs, a number where a number belongs, one value where one is wanted."
        ),
        .reading(
            .form,
            "Fields have their form",
            "The partner's own published format; FBI NCIC for agency identifiers",
            "Identifiers, codes and texts are written as their format says, without hidden null characters."
        ),
        .reading(
            .checkCharacter,
            "The check character is right",
            "ISO/IEC 7064 and the Luhn check, as the partner's platform uses them",
            "Investigation codes end with a character that is computed from the others, so that a mistyped code is "
                + "found before it names another investigation."
        ),
        .reading(
            .table,
            "Codes are in their table",
            "FBI NIBRS code list; the tables of the partner's settings",
            "An offence, a state or a category must be one of a known list. What is in no list is not guessed."
        ),
        .reading(
            .time,
            "Times name one moment",
            "RFC 3339; the IANA time zone database",
            "A time must have a zone or an offset, and must exist. Otherwise nobody could say what footage is meant."
        ),
        .reading(
            .shape,
            "The area is a real shape",
            "RFC 7946 (GeoJSON), RFC 5491, OASIS CAP 1.2",
            "The ring is closed and does not cross itself, a radius is above zero, and latitude and longitude are "
                + "in their order and range."
        ),
        .reading(
            .exactlyOne,
            "One area, not two",
            "The partner's own published format",
            "Where a format offers a choice, such as a polygon or a radius, exactly one of them is given."
        ),
    ]
}
