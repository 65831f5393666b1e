/// What owners must be told, in plain words and before they share, because no masking can change it.
public enum OwnerNotice: String, Sendable, CaseIterable {
    case mayDecline
    case mayAskForWarrant
    case pictureShowsPlace
    case sensorNoise
    case countIsSeen
    case deletionCannotBeEnforced

    /// A line that fits above a button.
    public var title: String {
        switch self {
        case .mayDecline: "You may decline, and nobody will know"
        case .mayAskForWarrant: "You may ask for a warrant"
        case .pictureShowsPlace: "The picture itself shows where your camera is"
        case .sensorNoise: "Two clips of one camera can be linked"
        case .countIsSeen: "The agency sees how many people shared"
        case .deletionCannotBeEnforced: "What has been released cannot be called back for certain"
        }
    }

    /// The whole of it.
    public var text: String {
        switch self {
        case .mayDecline:
            "Answering is your choice. If you decline or do nothing, nothing leaves this device: neither the agency nor "
                + "the gateway nor your camera's platform learns that you saw the request."
        case .mayAskForWarrant:
            "You need not share without a court's order. You may ask the agency to come with a warrant instead; its "
                + "public contact stands in the request. A warrant never comes through this app."
        case .pictureShowsPlace:
            "Your name and address are not sent. But whoever knows the street can tell from the view, from house "
                + "numbers, reflections or voices where the camera hangs, and so who you may be."
        case .sensorNoise:
            "Every sensor leaves a faint pattern of noise, and every encoder has its habits. Someone with the means "
                + "can tell that two clips, even for two requests, came from the same camera."
        case .countIsSeen:
            "The agency learns how many clips were shared for its request, yours among them. It does not learn how "
                + "many people saw the request, or declined."
        case .deletionCannotBeEnforced:
            "You may withdraw at any time. Before the next release nothing has been handed over and nothing will be. "
                + "After it, the footage is no longer served and the agency is told to delete it, but copies that it has "
                + "made are out of reach."
        }
    }
}
