import AnswerProtocol
import CommunityRequests

/// `region.updated`: tells an owner platform that the register of a region has changed. It names the region and the
/// checkpoint that covers the change, and nothing else: the platform wakes every app there, and they read for themselves.
struct RegionNotice: Encodable, Sendable, Equatable {
    static let type = "region.updated"

    let region: String
    /// The signed checkpoint, as `/log/checkpoint` has it.
    let checkpoint: String

    init(region: Region, checkpoint: [UInt8]) {
        self.region = "\(Region.zoom)/\(region.x)/\(region.y)"
        self.checkpoint = String(decoding: checkpoint, as: UTF8.self)
    }

    private struct Envelope: Encodable {
        let type = RegionNotice.type
        let data: RegionNotice
    }

    /// The webhook's body.
    var body: [UInt8] { get throws { try WireJSON.encode(Envelope(data: self)) } }
}
