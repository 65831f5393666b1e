import CommunityRequests
import Foundation
import GatewayCore
import HTTPTypes
import Hummingbird

/// What a page is asked for: its path, its language, and the parameters that it knows. Others are not looked at, so that
/// every page has one address in a language.
struct PageRequest: Sendable {
    let path: String
    let choice: LanguageChoice
    private let parameters: [String: String]

    /// The longest parameter that is read, in UTF-8.
    private static let lengthLimit = 200

    /// - Parameter operation: What the page's route does; `nil` where nothing but the language is read.
    init(_ request: Request, of operation: Operation? = nil) {
        let query = request.uri.query
        self.init(
            path: request.uri.path,
            query: query,
            knows: query.flatMap { _ in operation?.parameters.filter { $0.place == .query }.map(\.name) } ?? [],
            preferences: request.headers[values: .acceptLanguage]
        )
    }

    /// - Parameters:
    ///   - query: As it stands in the address, `application/x-www-form-urlencoded`.
    ///   - names: Of parameters, besides `lang`.
    init(path: String, query: String? = nil, knows names: [String] = [], preferences: [String] = []) {
        var parameters: [String: String] = [:]
        for pair in (query ?? "").split(separator: "&").prefix(16) {
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let name = String(parts[0])
            guard name == "lang" || names.contains(name), parts.count == 2, parts[1].utf8.count <= 3 * Self.lengthLimit,
                let value = parts[1].replacing("+", with: " ").removingPercentEncoding,
                value.utf8.count <= Self.lengthLimit
            else { continue }
            parameters[name] = parameters[name] ?? value
        }
        self.path = path
        self.parameters = parameters
        self.choice = LanguageChoice(query: parameters["lang"], preferences: preferences)
    }

    var words: Words { .of(self.choice.language) }

    /// The value of a parameter; `nil` where it is empty.
    func value(_ name: String) -> String? {
        self.parameters[name].flatMap { $0.contains { !$0.isWhitespace } ? $0 : nil }
    }

    /// The place in the log before which a list goes on.
    ///
    /// - Throws: ``Problem`` where it is none.
    func cursor() throws -> Int64? {
        guard let text = self.parameters["before"] else { return nil }
        guard let place = Int64(text), place >= 0, String(place) == text else {
            throw Problem(
                .malformedRequest,
                detail: "`before` is none of this list's places. Follow the links of a list from its beginning."
            )
        }
        return place
    }

    /// What tells this page from every other; `nil` where it holds what somebody searched for, which is kept nowhere.
    var key: String? {
        guard self.parameters["q"] == nil else { return nil }
        // An empty parameter is another page than none: it is refused.
        let known = ["before", "after"].map { self.parameters[$0].map { "=" + $0 } ?? "" }.joined(separator: "\u{1F}")
        return "\(self.choice.language.rawValue)\(self.choice.isExplicit)\u{1F}\(self.path)\u{1F}\(known)"
    }

    /// A link to another page of the site, which keeps the language that the reader chose.
    func link(_ path: String, _ parameters: [(String, String)] = []) -> String {
        let language = self.choice.isExplicit ? [("lang", self.choice.language.rawValue)] : []
        return Self.address(path, parameters + language)
    }

    /// This page in another language.
    func link(in language: Language) -> String {
        let kept = ["before", "after", "q"].compactMap { name in self.parameters[name].map { (name, $0) } }
        return Self.address(self.path, kept + [("lang", language.rawValue)])
    }

    /// This page in the reader's preferred language.
    var plainLink: String {
        let kept = ["before", "after", "q"].compactMap { name in self.parameters[name].map { (name, $0) } }
        return Self.address(self.path, kept)
    }

    private static let unreserved = CharacterSet(
        charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~"
    )

    private static func address(_ path: String, _ parameters: [(String, String)]) -> String {
        let query = parameters.map { name, value in
            "\(name)=\(value.addingPercentEncoding(withAllowedCharacters: Self.unreserved) ?? "")"
        }
        return query.isEmpty ? path : "\(path)?\(query.joined(separator: "&"))"
    }
}
