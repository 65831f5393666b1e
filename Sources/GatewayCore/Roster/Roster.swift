public import CommunityRequests
public import Masking
public import PartnerAdapters
public import RequestPolicy
import Synchronization

/// Who may do what: partners with their adapters, owner platforms, agencies and the policy in force.
///
/// The files are the truth; a roster is what they said when they were read. It is swapped as a whole.
public struct Roster: Sendable {
    public let partners: [PartnerID: Partner]
    public let platforms: [PartnerID: OwnerPlatform]
    public let agencies: AgencyDirectory
    public let policy: Policy
    public let profile: PolicyProfile
    /// Takes identities out of descriptions, with the operator's own words.
    public let redactor: TextRedactor

    public init(
        partners: [Partner],
        platforms: [OwnerPlatform],
        agencies: AgencyDirectory,
        policy: Policy,
        profile: PolicyProfile,
        redactor: TextRedactor = TextRedactor()
    ) {
        self.partners = Dictionary(partners.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
        self.platforms = Dictionary(platforms.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
        self.agencies = agencies
        self.policy = policy
        self.profile = profile
        self.redactor = redactor
    }

    /// The roster with the adapters of those names not in force.
    public func closing(_ adapters: Set<String>) -> Roster {
        Roster(
            partners: self.partners.values.map { adapters.contains($0.adapterName) ? $0.closed() : $0 },
            platforms: Array(self.platforms.values),
            agencies: self.agencies,
            policy: self.policy,
            profile: self.profile,
            redactor: self.redactor
        )
    }

    /// The partner of that name, as it stands in a path.
    public func partner(named name: String) -> Partner? { PartnerID(name).flatMap { self.partners[$0] } }

    /// The adapters in force, each once, by name.
    public var adapters: [PartnerAdapter] {
        let adapters = self.partners.values.compactMap(\.adapter).map { ($0.name, $0) }
        return Dictionary(adapters, uniquingKeysWith: { first, _ in first }).values.sorted { $0.name < $1.name }
    }

    /// The partners whose adapters are not in force.
    var silenced: Set<PartnerID> { Set(self.partners.values.filter { $0.adapter == nil }.map(\.id)) }

    /// The owner platform of that name, as it stands in a path.
    public func platform(named name: String) -> OwnerPlatform? { PartnerID(name).flatMap { self.platforms[$0] } }
}

/// The roster in force. A message is handled to its end under the roster it began with.
public final class CurrentRoster: Sendable {
    private struct State {
        var roster: Roster
        var revision = 0
    }

    private let state: Mutex<State>

    public init(_ roster: Roster) { self.state = Mutex(State(roster: roster)) }

    /// The roster in force at this moment.
    public var now: Roster { self.state.withLock { $0.roster } }

    /// How often another roster was put in force.
    public var revision: Int { self.state.withLock { $0.revision } }

    /// Puts another roster in force, for messages that come from now on.
    public func replace(with roster: Roster) {
        self.state.withLock { state in
            state.roster = roster
            state.revision += 1
        }
    }
}
