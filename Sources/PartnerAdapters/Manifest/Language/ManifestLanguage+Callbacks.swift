import CommunityRequests

extension ManifestLanguage {
    /// The bodies of the callbacks. Those that carry consents, and take them back, must be there.
    static let callbacks = MappingDescription(
        "callbacks",
        [
            KeyDescription(
                CallbackKind.requestPublished.rawValue,
                .template,
                "The request is open to answers."
            ),
            KeyDescription(
                CallbackKind.requestRefused.rawValue,
                .template,
                "A reviewer refused it."
            ),
            KeyDescription(
                CallbackKind.requestClosed.rawValue,
                .template,
                "It takes no more answers."
            ),
            KeyDescription(
                CallbackKind.consentsReleased.rawValue,
                .template,
                required: true,
                "Consents, at each release time; in the same form where there are none."
            ),
            KeyDescription(
                CallbackKind.consentWithdrawn.rawValue,
                .template,
                required: true,
                "A consent was taken back: the footage must be deleted."
            ),
        ]
    )
}
