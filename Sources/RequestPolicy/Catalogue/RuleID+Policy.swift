public import CommunityRequests

extension RuleID {
    // What the policy can say of a request.
    public static let agencyKnown = RuleID("agency-known")
    public static let agencyActive = RuleID("agency-active")
    public static let agencyKind = RuleID("agency-kind")
    public static let agencyAllowed = RuleID("agency-allowed")
    public static let agencyState = RuleID("agency-state")
    public static let ownInvestigation = RuleID("own-investigation")
    public static let codeOwnAgency = RuleID("code-own-agency")
    public static let investigationLimit = RuleID("investigation-limit")
    public static let offensePermitted = RuleID("offense-permitted")
    public static let windowLength = RuleID("window-length")
    public static let windowFuture = RuleID("window-future")
    public static let windowAge = RuleID("window-age")
    public static let areaSize = RuleID("area-size")
    public static let areaCells = RuleID("area-cells")
    public static let areaTerritory = RuleID("area-territory")
    public static let descriptionLength = RuleID("description-length")
    public static let programmeDates = RuleID("programme-dates")
    public static let neverEdited = RuleID("never-edited")
    public static let senderRetention = RuleID("sender-retention")
    public static let legalProcess = RuleID("legal-process")
}
