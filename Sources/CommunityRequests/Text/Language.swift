/// A language in which people read the register.
public enum Language: String, Hashable, Sendable, CaseIterable {
    case english = "en"
    case spanish = "es"
}
