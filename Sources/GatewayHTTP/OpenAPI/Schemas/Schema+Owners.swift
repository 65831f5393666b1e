import CommunityRequests
import PartnerAdapters

/// What owners' apps and owner platforms send and read.
extension Schema {
    static let regionDefinition = Self.object(
        [
            "region": ["type": "string", "description": "zoom/x/y"],
            "requests": Self.list(of: Schema.request.reference),
        ],
        required: ["region", "requests"]
    )

    static let requestDefinition: JSONValue = {
        let agency = Self.object(
            [
                "ori": Self.ori, "name": Self.string, "kind": ["enum": .texts(AgencyKind.allCases.map(\.rawValue))],
                "state": ["type": "string", "pattern": "^[A-Z]{2}$"], "contact": Self.string, "profile": Self.string,
            ],
            required: ["ori", "name", "kind", "state", "contact", "profile"]
        )
        let offense: JSONValue = [
            "type": ["object", "null"], "required": ["code", "name"],
            "properties": ["code": Self.string, "name": Self.string],
        ]
        let window = Self.object(
            ["start": Self.instant, "end": Self.instant, "time_zone": Self.string],
            required: ["start", "end", "time_zone"]
        )
        let area = Self.object(
            [
                "zoom": ["const": .number(String(Cell.zoom))],
                "cells": Self.list(of: ["type": "string", "pattern": "^[0-9]+/[0-9]+$"]),
                "geometry": ["type": "object", "description": "The cells as a GeoJSON MultiPolygon (RFC 7946)."],
            ],
            required: ["zoom", "cells", "geometry"]
        )
        let releases = Self.object(
            ["first": Self.instant, "every": ["type": "string", "examples": ["6h"]], "last": Self.instant],
            required: ["first", "every", "last"]
        )
        let log = Self.object(
            [
                "index": ["type": "integer", "minimum": 0],
                "entry": ["type": "string", "description": "The entry's text; in regions only."],
                "description_salt": ["type": "string", "contentEncoding": "base64"],
                "proof": ["type": "string", "description": "c2sp.org/tlog-proof@v1; in regions only."],
            ],
            required: ["index"]
        )
        return Self.object(
            [
                "public_code": Self.code, "state": Self.state, "platform": Self.string, "agency": agency,
                "offense": offense, "description": Self.string, "description_taken_down": Self.string,
                "window": window, "area": area, "published_at": Self.instant, "answers_close_at": Self.instant,
                "releases": releases, "token_key": ["type": "string", "contentEncoding": "base64"], "log": log,
            ],
            required: [
                "public_code", "state", "platform", "agency", "offense", "description", "window", "area",
                "published_at", "answers_close_at", "releases", "token_key", "log",
            ]
        )
    }()

    static let keysDefinition: JSONValue = {
        let answerKey = Self.object(
            [
                "key_id": ["type": "integer", "minimum": 0, "maximum": 255], "kem": Self.string, "kdf": Self.string,
                "aead": Self.string, "public_key": Self.base64(bytes: 32),
            ],
            required: ["key_id", "kem", "kdf", "aead", "public_key"]
        )
        let receiptKey = Self.object(
            ["algorithm": Self.string, "public_key": Self.base64(bytes: 32)],
            required: ["algorithm", "public_key"]
        )
        return Self.object(
            [
                "gateway": Self.string, "answer_key": answerKey, "receipt_key": receiptKey,
                "log_key": ["type": "string", "description": "A verifier key of c2sp.org/signed-note."],
                "ohttp_keys": [
                    "type": "string", "contentEncoding": "base64", "description": "The body of /ohttp-keys.",
                ],
                "in_force": [
                    "type": "string",
                    "description": """
                    The last entry of the log on what is in force that a published checkpoint covers, its exact text. \
                    Believe the keys that stand in it, and wait where it is left out.
                    """,
                ],
                "in_force_proof": [
                    "type": "string", "description": "That the entry stands in the log, c2sp.org/tlog-proof@v1.",
                ],
            ],
            required: ["gateway", "answer_key", "receipt_key", "log_key"]
        )
    }()

    /// 1 to 256 texts, each 256 bytes in base64.
    private static let blinded: JSONValue = [
        "type": "array", "minItems": 1, "maxItems": 256, "items": Self.base64(bytes: 256),
    ]

    static let tokenRequestDefinition = Self.object(
        ["public_code": Self.code, "blinded": Self.blinded],
        required: ["public_code", "blinded"]
    )

    static let tokenResponseDefinition = Self.object(
        ["public_code": Self.code, "signatures": Self.blinded],
        required: ["public_code", "signatures"]
    )
}
