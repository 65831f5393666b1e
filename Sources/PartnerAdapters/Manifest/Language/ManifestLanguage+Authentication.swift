extension ManifestLanguage {
    /// The ways in which a message may prove whose it is.
    static let schemes = [
        WordDescription(
            "standard-webhooks",
            "Standard Webhooks: `webhook-id`, `webhook-timestamp`, `webhook-signature`."
        ),
        WordDescription("github-hmac", "`X-Hub-Signature-256`: HMAC-SHA256 of the body in hexadecimal."),
        WordDescription(
            "hmac",
            "An HMAC in a header of the platform's own.",
            parameters: [
                KeyDescription("header", .text(.header), required: true, "The header that holds the signature."),
                KeyDescription(
                    "algorithm",
                    .word(
                        title: "an algorithm",
                        HMACScheme.Algorithm.allCases.map {
                            WordDescription($0.rawValue, "HMAC-\($0.rawValue.uppercased()).")
                        }
                    ),
                    "The hash function; `sha256` if left out."
                ),
                KeyDescription(
                    "encoding",
                    .word(
                        title: "an encoding",
                        HMACScheme.Encoding.allCases.map { WordDescription($0.rawValue, "As \($0.rawValue).") }
                    ),
                    "How the signature is written; `hex` if left out."
                ),
                KeyDescription("prefix", .text(.any), "What stands before the signature, as in `sha256=`."),
                KeyDescription(
                    "separator",
                    .text(.any),
                    "What stands between the parts of the header, where it has several: one signature in it must be right."
                ),
                KeyDescription(
                    "signed",
                    .text(.any),
                    "What is signed: `{body}`, or its digest `{body:sha256}` or `{body:sha256:base64}`, `{timestamp}`, `{header:NAME}`, `{setting:NAME}` and other text; `{body}` if left out."
                ),
                KeyDescription("timestamp_header", .text(.header), "The header with the time."),
                KeyDescription(
                    "timestamp_before",
                    .text(.any),
                    "The separator, where the time stands before the signature in the same header."
                ),
                KeyDescription(
                    "timestamp_prefix",
                    .text(.any),
                    "What the time begins with, where it is a part of the signature's header, as in `t=`."
                ),
                KeyDescription(
                    "timestamp_form",
                    .word(
                        title: "a form of the time",
                        [
                            WordDescription("seconds", "Since 1970."),
                            WordDescription("milliseconds", "Since 1970."),
                            WordDescription("rfc3339", "As in `2026-02-13T13:39:58Z`."),
                        ]
                    ),
                    "How the time is written; `seconds` if left out."
                ),
                KeyDescription(
                    "tolerance",
                    .text(.duration),
                    "How far the time may be off, both ways; `300s` if left out."
                ),
            ]
        ),
        WordDescription(
            "api-key",
            "The secret itself in a header.",
            parameters: [KeyDescription("header", .text(.header), "Its name; `X-Api-Key` if left out.")]
        ),
        WordDescription("basic", "`Authorization: Basic` (RFC 7617)."),
        WordDescription("bearer", "`Authorization: Bearer` (RFC 6750)."),
    ]
}
