import CommunityRequests

/// Which language a reader gets: the one her address names, else the first of those her browser prefers.
struct LanguageChoice: Equatable, Sendable {
    let language: Language
    /// Whether the address names it: then links keep it.
    let isExplicit: Bool

    /// - Parameters:
    ///   - query: The value of `lang` in the address.
    ///   - preferences: `Accept-Language` fields (RFC 9110 §12.5.4).
    init(query: String?, preferences: [String]) {
        if let named = query.flatMap({ Language(rawValue: $0) }) {
            self.language = named
            self.isExplicit = true
        } else {
            self.language = Self.preferred(preferences) ?? .english
            self.isExplicit = false
        }
    }

    private static func preferred(_ fields: [String]) -> Language? {
        let ranges = fields.lazy.flatMap { $0.split(separator: ",") }.prefix(32)
        var best: (language: Language, quality: Double)?
        for range in ranges {
            let parts = range.split(separator: ";").map { $0.filter { $0 != " " && $0 != "\t" } }
            guard let tag = parts.first?.lowercased(),
                let language = tag == "*" ? .english : Language(rawValue: String(tag.prefix { $0 != "-" }))
            else { continue }
            let weight = parts.dropFirst().first { $0.lowercased().hasPrefix("q=") }
            let quality = weight.map { Double($0.dropFirst(2)) ?? 0 } ?? 1
            if quality > (best?.quality ?? 0) { best = (language, quality) }
        }
        return best?.language
    }
}
