import CommunityRequests

/// What a callback's body may be made of: this closed list, and nothing else.
///
/// None of them names an owner, an officer or anything that was sealed; there is no way to write one.
enum CallbackVariable: String, Sendable, CaseIterable {
    case event
    case time
    case reference
    case investigation
    case requestID = "request_id"
    case publicCode = "public_code"
    case state
    case agency
    case releaseID = "release_id"
    case violations
    case items
    case rule
    case pointer
    case detail
    case responder
    case clips
    case footageURL = "footage_url"
    case start
    case end

    /// What it stands for, in a sentence.
    var documentation: String {
        switch self {
        case .event: "The kind of callback, `consents.released`."
        case .time: "When it happened, RFC 3339 in UTC."
        case .reference: "The partner's own name for the request; null where it gave none."
        case .investigation: "The investigation code."
        case .requestID: "The gateway's name for the request."
        case .publicCode: "The request's public code."
        case .state: "Its state, `open`."
        case .agency: "The agency's ORI."
        case .releaseID: "The release's name."
        case .violations: "The rules that refused, a list of `rule`, `pointer` and `detail`."
        case .items: "The consents, a list of `responder`, `clips` and `footage_url`; often empty."
        case .rule: "The rule that refused."
        case .pointer: "The place in the partner's payload that it is about."
        case .detail: "What is wrong, in a sentence."
        case .responder: "The pseudonym of one consent, made for it alone."
        case .clips: "The clips of one consent, a list of `start` and `end`."
        case .footageURL: "Where that consent's footage is fetched."
        case .start: "The beginning of a clip."
        case .end: "The end of a clip."
        }
    }
}

/// Where in a callback's body a variable may stand.
enum CallbackScope: Sendable, Hashable {
    case event(CallbackKind)
    case items
    case violations
    case clips

    /// The variables that this scope adds to those around it.
    var ownVariables: [CallbackVariable] {
        switch self {
        case .event(let kind):
            let common: [CallbackVariable] = [
                .event, .time, .reference, .investigation, .requestID, .publicCode, .state, .agency,
            ]
            switch kind {
            case .requestPublished, .requestClosed: return common
            case .requestRefused: return common + [.violations]
            case .consentsReleased: return common + [.releaseID, .items]
            case .consentWithdrawn: return common + [.releaseID, .responder]
            }
        case .items: return [.responder, .clips, .footageURL]
        case .violations: return [.rule, .pointer, .detail]
        case .clips: return [.start, .end]
        }
    }

    /// The scope of each item of a list; `nil` where the variable is no list.
    static func ofItems(in list: CallbackVariable) -> CallbackScope? {
        switch list {
        case .items: .items
        case .violations: .violations
        case .clips: .clips
        default: nil
        }
    }
}
