import CommunityRequests
import GatewayCore
import PartnerAdapters

/// What operators read and send.
extension Schema {
    private static let texts = Self.list(of: Self.string)
    /// Numbers by a word.
    private static let counts: JSONValue = ["type": "object", "additionalProperties": Self.count]

    static let reviewDecisionDefinition = Self.object(
        ["public_code": Self.code, "outcome": ["enum": ["approved", "needs_another", "refused", "sent_back"]]],
        required: ["public_code", "outcome"]
    )

    static let turningAwayDefinition = Self.object(
        [
            "rule": ["type": "string", "description": "The name of a rule; /rules lists them."],
            "note": ["type": "string", "description": "What the partner is told."],
        ],
        required: ["rule", "note"]
    )

    static let retryTargetDefinition = Self.object(
        ["partner": ["type": ["string", "null"], "description": "The partner's name; for all, nothing."]],
        required: []
    )

    static let accountDefinition = Self.object(
        ["name": Self.string, "role": ["enum": .texts(OperatorRole.allCases.map(\.rawValue))]],
        required: ["name", "role"]
    )

    static let auditVerificationDefinition = Self.object(
        ["entries": Self.count, "holds": Self.flag, "first_broken": Self.count],
        required: ["entries", "holds"]
    )

    static let reviewDefinition: JSONValue = {
        let ground = Self.object(
            [
                "rule": Self.string, "title": Self.string, "explanation": Self.string, "detail": Self.string,
                "reviewers": Self.count,
            ],
            required: ["rule", "title", "explanation", "detail", "reviewers"]
        )
        let past = Self.object(
            [
                "public_code": Self.code, "state": Self.state, "offense": Self.string, "published_at": Self.instant,
            ],
            required: ["public_code", "state"]
        )
        return Self.object(
            [
                "public_code": Self.code, "state": Self.state, "platform": Self.string, "partner": Self.name,
                "sandbox": Self.flag, "agency": Self.ori, "agency_name": Self.string, "offense": Self.string,
                "description": Self.string, "window_start": Self.instant, "window_end": Self.instant,
                "time_zone": Self.string, "cells": Self.count, "redactions": Self.counts,
                "removed": Self.list(of: ["type": "object"]), "rules": Self.texts, "reasons": Self.texts,
                "grounds": Self.list(of: ground), "reviewers_needed": Self.count, "approved_by": Self.texts,
                "history": Self.list(of: past), "received_at": Self.instant,
            ],
            required: [
                "public_code", "state", "platform", "partner", "sandbox", "agency", "agency_name", "description",
                "window_start", "window_end", "time_zone", "cells", "redactions", "removed", "rules", "reasons",
                "grounds", "reviewers_needed", "approved_by", "history", "received_at",
            ]
        )
    }()

    static let deliveriesDefinition: JSONValue = {
        let delivery = Self.object(
            [
                "number": Self.count, "id": Self.identifier("msg"), "partner": Self.name, "public_code": Self.code,
                "event": ["enum": .texts(CallbackKind.allCases.map(\.rawValue))],
                "state": ["enum": .texts(DeliveryState.allCases.map(\.rawValue))], "attempts": Self.count,
                "due_at": Self.instant,
            ],
            required: ["number", "id", "partner", "public_code", "event", "state", "attempts", "due_at"]
        )
        return Self.object(
            ["deliveries": Self.list(of: delivery), "counts": Self.counts, "next": Self.count],
            required: ["deliveries", "counts"]
        )
    }()

    static let adapterDefinition: JSONValue = {
        let place = Self.object(
            [
                "kind": Self.string, "path": Self.string, "type": Self.string, "messages": Self.count,
                "first": Self.string, "last": Self.string,
            ],
            required: ["kind", "path", "type", "messages", "first", "last"]
        )
        let drift = Self.object(
            ["places": Self.list(of: place), "patch": Self.texts],
            required: ["places", "patch"]
        )
        return Self.object(
            [
                "name": Self.string, "active": Self.flag, "digest": Self.string, "reason": Self.string, "drift": drift,
            ],
            required: ["name", "active", "drift"]
        )
    }()

    static let explanationDefinition: JSONValue = {
        let place = Self.object(
            ["pointer": Self.string, "fate": Self.string, "field": Self.string, "reason": Self.string],
            required: ["pointer", "fate", "reason"]
        )
        return Self.object(
            [
                "messages": Self.texts, "places": Self.list(of: place),
                "unreadable": Self.list(of: Schema.violation.reference),
            ],
            required: ["messages", "places", "unreadable"]
        )
    }()

    static let partnersDefinition: JSONValue = {
        let key = Self.object(
            [
                "number": Self.count, "accept_from": Self.instant, "accept_until": Self.instant,
                "accepted": Self.flag, "last_used_at": Self.instant,
            ],
            required: ["number", "accepted"]
        )
        let partner = Self.object(
            [
                "id": Self.name, "adapter": Self.string, "active": Self.flag, "authentication": Self.string,
                "agencies": Self.list(of: Self.ori), "sandbox": Self.flag, "takes_callbacks": Self.flag,
                "held": Self.flag, "opens": Self.instant, "no_new_requests_after": Self.instant,
                "no_answers_after": Self.instant, "keys": Self.list(of: key),
            ],
            required: [
                "id", "adapter", "active", "authentication", "agencies", "sandbox", "takes_callbacks", "held", "keys",
            ]
        )
        return Self.object(["partners": Self.list(of: partner)], required: ["partners"])
    }()

    static let agencyPreviewDefinition: JSONValue = {
        let change = Self.object(
            ["change": ["enum": ["added", "removed", "changed"]], "ori": Self.string, "name": Self.string],
            required: ["change", "ori", "name"]
        )
        return Self.object(
            ["changes": Self.list(of: change), "total": Self.count, "diagnostics": Self.texts],
            required: ["changes", "diagnostics"]
        )
    }()

    static let auditTrailDefinition: JSONValue = {
        let entry = Self.object(
            [
                "number": Self.count, "at": Self.instant, "actor": Self.string, "action": Self.string,
                "subject": Self.string, "detail": Self.string, "hash": ["type": "string", "pattern": "^[0-9a-f]{64}$"],
            ],
            required: ["number", "at", "actor", "action", "hash"]
        )
        return Self.object(["entries": Self.list(of: entry), "next": Self.count], required: ["entries"])
    }()

    static let healthDefinition: JSONValue = {
        let check = Self.object(["name": Self.string, "ready": Self.flag], required: ["name", "ready"])
        let adapter = Self.object(
            ["name": Self.string, "active": Self.flag, "reason": Self.string],
            required: ["name", "active"]
        )
        let witness = Self.object(["name": Self.string, "cosigned": Self.flag], required: ["name", "cosigned"])
        return Self.object(
            [
                "status": ["enum": ["ready", "not_ready"]], "checks": Self.list(of: check),
                "adapters": Self.list(of: adapter), "witnesses": Self.list(of: witness), "deliveries": Self.counts,
                "held_partners": Self.texts, "waiting": Self.count,
            ],
            required: ["status", "checks", "adapters", "witnesses", "deliveries", "held_partners", "waiting"]
        )
    }()
}
