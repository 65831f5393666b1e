import AnswerProtocol
import Crypto
import Foundation
import TransparencyLog

/// What a region says of a request's place in the log: the entry, its proof, and what opens its description.
struct LoggedForm: Decodable {
    private let entry: String
    private let proof: String
    private let salt: Base64Bytes?

    enum CodingKeys: String, CodingKey {
        case entry, proof
        case salt = "description_salt"
    }

    /// The request as its entry in the log has it.
    private struct Entry: Decodable {
        let v: Int
        let kind: String
        let code: RequestCode
        let platform: String
        let agency: String
        let offense: String?
        let commitment: Base64Bytes
        let window: Window
        let area: Area
        let answersCloseAt: String
        let tokenKey: Base64Bytes

        enum CodingKeys: String, CodingKey {
            case v, kind, platform, agency, offense, window, area
            case code = "public_code"
            case commitment = "description_commitment"
            case answersCloseAt = "answers_close_at"
            case tokenKey = "token_key"
        }

        struct Window: Decodable {
            let start: String
            let end: String
        }

        struct Area: Decodable {
            let zoom: Int
            let cells: [CameraCell]
        }
    }

    /// Goes on only where an entry that the policy accepts says of the request what is shown of it.
    ///
    /// - Returns: The checkpoint that the entry was found in.
    /// - Throws: ``LogError``.
    func verify(_ request: OpenRequest, under policy: LogPolicy) throws -> Checkpoint {
        let bytes = Array(self.entry.utf8)
        let proof = try LogProof(self.proof)
        try proof.verify(entry: bytes, under: policy)
        let entry = try WireJSON.decode(Entry.self, from: bytes)
        guard entry.v == 1, entry.kind == "request.published", entry.code == request.code,
            entry.platform == request.platform, entry.agency == request.agency.ori,
            entry.offense == request.offenseCode, entry.area.zoom == CameraCell.zoom,
            Set(entry.area.cells) == request.cells,
            RFC3339.seconds(entry.window.start, rounding: .down) == request.window.start,
            RFC3339.seconds(entry.window.end, rounding: .up) == request.window.end,
            RFC3339.seconds(entry.answersCloseAt) == request.answersCloseAt,
            entry.tokenKey.bytes == request.tokenKey.spki
        else { throw LogError(.notHeld, "the request is shown otherwise than it stands in the log") }
        // Without its salt the description was taken down, and there is none to verify.
        let opened = self.salt.map { Array(SHA256.hash(data: $0.bytes + Array(request.description.utf8))) }
        guard opened.map({ $0 == entry.commitment.bytes }) ?? request.description.isEmpty else {
            throw LogError(.notHeld, "the description is not the one in the log")
        }
        return proof.checkpoint.checkpoint
    }
}
