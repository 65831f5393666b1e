public import CommunityRequests

extension Roster {
    /// The directory's entry, or what is left to say of an agency that has been taken out of it since.
    public func agency(of ori: ORI) -> Agency? {
        if let agency = self.agencies[ori] { return agency }
        guard let state = ori.state else { return nil }
        return Agency(
            ori: ori,
            name: "Agency \(ori), no longer enrolled",
            kind: .localGovernment,
            state: state,
            contact: "not enrolled",
            timeZone: "UTC",
            isActive: false
        )
    }
}
