public import CommunityRequests

/// The names under which a partner hears of consents: random, one for each consent, made when it is released.
public enum ResponderPseudonyms {
    /// That many new pseudonyms, of 16 random bytes each. Nothing links two of them, nor one to an owner.
    public static func make(count: Int, randomBytes: (Int) -> [UInt8]) -> [ResponderID] {
        (0..<count).map { _ in ResponderID(random: randomBytes(16)) }
    }
}
