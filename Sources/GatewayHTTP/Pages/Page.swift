import CommunityRequests

/// What every page shows around its own view.
struct Page<View: Sendable>: Sendable {
    /// A link of the main navigation.
    struct Link: Sendable {
        let name: String
        let path: String
        let isCurrent: Bool
    }

    /// The page in another language.
    struct Alternate: Sendable {
        let code: String
        let path: String
    }

    let title: String
    let lang: String
    /// The texts of the language.
    let t: Words
    /// `?lang=es` where the reader chose a language by the address; for links that have no other parameter.
    let q: String
    let style: String
    let links: [Link]
    let alternates: [Alternate]
    /// The other language, and its name in itself.
    let other: Alternate
    /// The feed that belongs to the page.
    let feed: String?
    let view: View

    init(_ title: String, _ view: View, for request: PageRequest, feed: String? = "/feed.atom") {
        let language = request.choice.language
        let words = Words.of(language)
        self.title = title
        self.lang = language.rawValue
        self.t = words
        self.q = request.choice.isExplicit ? "?lang=\(language.rawValue)" : ""
        self.style = Assets.stylePath
        self.links = [
            ("/", "nav_open"), ("/agencies", "nav_agencies"), ("/rules", "nav_rules"),
            ("/transparency", "nav_transparency"),
        ].map { path, name in
            Link(name: words[name], path: request.link(path), isCurrent: request.path == path)
        }
        self.alternates =
            Language.allCases.map { Alternate(code: $0.rawValue, path: request.link(in: $0)) }
            + [Alternate(code: "x-default", path: request.plainLink)]
        let other: Language = language == .english ? .spanish : .english
        self.other = Alternate(code: other.rawValue, path: request.link(in: other))
        self.feed = feed
        self.view = view
    }
}
