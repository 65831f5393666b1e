import CommunityRequests

extension ReaderDescription {
    /// All ways of reading a value.
    static let all: [ReaderDescription] = [
        ReaderDescription("text", .text, "The text as it is.", [Self.part]),
        ReaderDescription("html", .text, "HTML, reduced to its text.", [Self.part]),
        ReaderDescription("ori", .agency, "An ORI: nine letters and digits, the first two the state's (NCIC)."),
        ReaderDescription("state-name", .state, "A state's name in lower snake case, `washington_dc`."),
        ReaderDescription(
            "code",
            .investigation,
            "A platform's own code, read in either case and with spaces for hyphens, and normalised.",
            [
                KeyDescription(
                    "form",
                    .text(.any),
                    required: true,
                    "The code's form: `{YY}` digits of the year, `{XXXX}` letters or digits, `{####}` digits, `{1-99}` a number, `{ORI}` an agency, `{check}` the check character."
                ),
                KeyDescription(
                    "check",
                    .word(
                        title: "a check character",
                        [
                            WordDescription("iso7064-mod37-36", "ISO/IEC 7064, MOD 37,36."),
                            WordDescription("luhn", "ISO/IEC 7812-1, annex B."),
                        ]
                    ),
                    "How the check character is made."
                ),
            ]
        ),
        ReaderDescription(
            "identifier",
            .investigation,
            "The sender's own identifier, printable ASCII, trimmed and compared exactly.",
            [KeyDescription("max_length", .number(1...128), "Its greatest length in characters; 64 if left out.")]
        ),
        ReaderDescription("nibrs", .offense, "A NIBRS offence code, `220` or `23F`."),
        ReaderDescription(
            "instant",
            .instant,
            "RFC 3339 with any offset, or seconds or milliseconds since 1970.",
            [
                KeyDescription(
                    "z_means",
                    .word(
                        title: "a meaning of Z",
                        [
                            WordDescription("utc", "Z means UTC, as it should."),
                            WordDescription(
                                "local",
                                "Z stands on local times: the partner's `time_zone` counts, if set."
                            ),
                        ]
                    ),
                    "What a Z at the end of a time is worth; `utc` if left out."
                ),
                KeyDescription(
                    "form",
                    .text(.any),
                    "The platform's own form, as in `MM/DD/YYYY hh:mm:ss`: also `M`, `D`, `h` of one digit or two, `AM`, `Z`."
                ),
            ]
        ),
        ReaderDescription(
            "number",
            .length,
            "A number of a unit.",
            [
                KeyDescription(
                    "unit",
                    .word(
                        title: "a unit of time",
                        LengthReader.Unit.allCases.map { WordDescription($0.rawValue, "\($0.seconds) s.") }
                    ),
                    required: true,
                    "The unit that the number counts."
                )
            ]
        ),
        ReaderDescription("iso8601", .length, "Days, hours, minutes and seconds, as in `PT45M` (ISO 8601)."),
        ReaderDescription(
            "boolean",
            .flag,
            "`true` or `false`, or the words that the manifest names for each.",
            [
                KeyDescription("is_true", .oneOrMore(.text(.any)), "The words that mean true, as in `Y`; as they are."),
                KeyDescription(
                    "is_false",
                    .oneOrMore(.text(.any)),
                    "The words that mean false, as in `N`; any other word is refused."
                ),
            ]
        ),
        ReaderDescription("geojson-polygon", .shape, "A GeoJSON Polygon of one closed ring (RFC 7946)."),
        ReaderDescription(
            "circle",
            .shape,
            "An object with `latitude`, `longitude` and `radius`.",
            Self.coordinates + [
                KeyDescription("radius", .text(.relativePlace), "Where the radius stands; `./radius` if left out."),
                KeyDescription(
                    "unit",
                    .word(
                        title: "a unit of length",
                        ShapeReader.LengthUnit.allCases.map { WordDescription($0.rawValue, "\($0.metres) m.") }
                    ),
                    required: true,
                    "The unit of the radius."
                ),
            ]
        ),
        ReaderDescription(
            "point",
            .shape,
            "An object with `latitude` and `longitude`, read as a disc.",
            Self.coordinates + [KeyDescription("metres", .number(1...2_000), "The disc's radius; 250 if left out.")]
        ),
        ReaderDescription(
            "polygon",
            .shape,
            "A list of positions, each with `latitude` and `longitude`: one outline, closed or not.",
            Self.coordinates
        ),
        ReaderDescription(
            "position",
            .shape,
            "A text of two numbers, `32.98,-96.74`, or of degrees, minutes and seconds, read as a disc.",
            [
                KeyDescription(
                    "order",
                    .word(
                        title: "an order",
                        [
                            WordDescription("lat-lon", "The latitude first."),
                            WordDescription("lon-lat", "The longitude first."),
                        ]
                    ),
                    required: true,
                    "Which of the two comes first."
                ),
                KeyDescription("metres", .number(1...2_000), "The disc's radius; 250 if left out."),
            ]
        ),
        ReaderDescription(
            "utm",
            .shape,
            "An object with `easting`, `northing` and `zone` of UTM, in metres, read as a disc.",
            [
                KeyDescription("easting", .text(.relativePlace), "Where the easting stands; `./easting` if left out."),
                KeyDescription(
                    "northing",
                    .text(.relativePlace),
                    "Where the northing stands; `./northing` if left out."
                ),
                KeyDescription(
                    "zone",
                    .text(.any),
                    "Where the zone stands, `./zone` if left out, or the zone itself, as in `14` or `14S`."
                ),
                KeyDescription("metres", .number(1...2_000), "The disc's radius; 250 if left out."),
            ]
        ),
        ReaderDescription(
            "wkt",
            .shape,
            "A POINT or a POLYGON in Well-Known Text, longitude first.",
            [KeyDescription("metres", .number(1...2_000), "The radius of the disc that a POINT is; 250 if left out.")]
        ),
        ReaderDescription("cap-polygon", .shape, "A text `lat,lon lat,lon …` of a closed ring (OASIS CAP 1.2)."),
        ReaderDescription("cap-circle", .shape, "A text `lat,lon km` (OASIS CAP 1.2)."),
        ReaderDescription(
            "gml",
            .shape,
            "A GML Point, Circle or Polygon in the `location-info` of PIDF-LO (RFC 5491).",
            [KeyDescription("metres", .number(1...2_000), "The radius of the disc that a Point is; 250 if left out.")]
        ),
        ReaderDescription("whole", .identity, "Everything that stands there; an object as one text."),
    ]

    private static let coordinates = [
        KeyDescription("latitude", .text(.relativePlace), "Where the latitude stands; `./latitude` if left out."),
        KeyDescription("longitude", .text(.relativePlace), "Where the longitude stands; `./longitude` if left out."),
        KeyDescription(
            "per_degree",
            .word(
                title: "a number of parts of a degree",
                [
                    WordDescription("100000", "`3298710` is 32.9871 degrees."),
                    WordDescription("1000000", "`32987100` is 32.9871 degrees: microdegrees."),
                    WordDescription("10000000", "`329871000` is 32.9871 degrees, as in `latitudeE7`."),
                ]
            ),
            "How many of the numbers' units a degree has; 1 if left out."
        ),
    ]

    private static let part = KeyDescription(
        "part",
        .mapping(
            MappingDescription(
                "a part of a text",
                [
                    KeyDescription("separator", .text(.any), required: true, "What stands between the parts."),
                    KeyDescription("number", .number(1...16), required: true, "Which part, from 1."),
                ]
            )
        ),
        "Takes one part of a text such as `sender,identifier,sent`."
    )
}
