public import CommunityRequests

/// What random bytes are for.
///
/// In service all purposes share the system's generator. A test that compares two worlds gives each a stream of its own:
/// then what an owner makes the gateway draw in one world does not shift what partners and the public see in the other.
public enum RandomPurpose: Hashable, Sendable {
    /// The nonce of one answer to one owner's message.
    case reply
    /// The keys of oblivious HTTP, which are made when somebody first asks.
    case obliviousKeys
    /// The names and retries of notices to owner platforms.
    case notices
    /// The names and the order of what a request releases.
    case release(RequestID)
    /// The names of callbacks about a request.
    case deliveries(RequestID)
    /// The spread of retries of one callback.
    case retries(DeliveryID)
    /// What partners, reviewers and the clock bring forth, and no owner.
    case other
}
