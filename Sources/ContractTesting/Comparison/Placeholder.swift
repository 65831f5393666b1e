import AnswerProtocol
import CommunityRequests
import Foundation

/// A kind of value that is made at random, and stands in expectations under its kind's name: `<public_code>`.
enum Placeholder: String, CaseIterable {
    case requestID = "request_id"
    case publicCode = "public_code"
    case statusURL = "status_url"
    case tokenKey = "token_key"
    case releaseID = "release_id"
    case responder
    case footageURL = "footage_url"

    /// The kind of which a text is a well-formed value; `nil` where it is of none.
    init?(recognizing text: String) {
        if RequestID(text) != nil {
            self = .requestID
        } else if ReleaseID(text) != nil {
            self = .releaseID
        } else if ResponderID(text) != nil {
            self = .responder
        } else if PublicCode(text)?.description == text {
            self = .publicCode
        } else if Self.isStatusURL(text) {
            self = .statusURL
        } else if Self.isFootageURL(text) {
            self = .footageURL
        } else if Self.isTokenKey(text) {
            self = .tokenKey
        } else {
            return nil
        }
    }

    /// `<responder>`, or `<responder:2>` for the second of several.
    func name(number: Int?) -> String { "<\(self.rawValue)\(number.map { ":\($0)" } ?? "")>" }

    /// Whether an expectation admits a text whose random values have been named. One without a number admits any
    /// value of its kind.
    static func admits(_ actual: String, expected: String) -> Bool {
        if actual == expected { return true }
        return self.allCases.contains { kind in
            expected == kind.name(number: nil) && actual.hasPrefix("<\(kind.rawValue):") && actual.hasSuffix(">")
        }
    }

    /// `/v1/partners/{partner}/requests/{request_id}`
    private static func isStatusURL(_ text: String) -> Bool {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        return parts.count == 6 && Array(parts[0...2]) == ["", "v1", "partners"] && PartnerID(parts[3]) != nil
            && parts[4] == "requests" && RequestID(parts[5]) != nil
    }

    /// `…/v1/partners/{partner}/releases/{release_id}/footage/{responder}`
    private static func isFootageURL(_ text: String) -> Bool {
        let parts = Array(text.split(separator: "/", omittingEmptySubsequences: false).map(String.init).suffix(7))
        return parts.count == 7 && Array(parts[0...1]) == ["v1", "partners"] && PartnerID(parts[2]) != nil
            && parts[3] == "releases" && ReleaseID(parts[4]) != nil && parts[5] == "footage"
            && ResponderID(parts[6]) != nil
    }

    private static func isTokenKey(_ text: String) -> Bool {
        guard text.utf8.count > 300, let spki = Data(base64Encoded: text) else { return false }
        return (try? TokenVerificationKey(spki: Array(spki))) != nil
    }
}
