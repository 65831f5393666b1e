import CommunityRequests
import GatewayCore
import PartnerAdapters

/// A message with everything replaced, and how it is decided beside its original.
struct ReplacedMessage {
    let original: OriginalMessage
    let body: [UInt8]
    let headers: [RecordedMessage.Header]
    let surroundings: RecordingSurroundings

    private var items: [IncomingMessage] {
        let adapter = self.surroundings.adapter
        let payload = try? adapter.parse(self.body, as: self.original.payload.format)
        return payload.map { adapter.messages(in: $0).all } ?? []
    }

    /// In what the gateway would decide otherwise; empty where it would not.
    var differences: [String] {
        let items = self.items
        guard items.count == self.original.items.count else { return ["items"] }
        return zip(items, self.original.items).flatMap { replaced, original in
            RecordingVerdict(replaced, in: self.surroundings)
                .differences(from: RecordingVerdict(original, in: self.original.surroundings))
        }
    }

    /// The names under which the store knows what it is about.
    var keys: Set<String> {
        let adapter = self.surroundings.adapter
        var keys: Set<String> = []
        for item in self.items {
            let id = try? adapter.messageID(
                of: item,
                headers: self.surroundings.headers,
                settings: self.surroundings.settings,
                now: self.surroundings.time
            )
            if let id { keys.insert("id \(id)") }
            let read = adapter.translate(
                item,
                headers: self.surroundings.headers,
                settings: self.surroundings.settings,
                now: self.surroundings.time
            )
            switch read {
            case .submit(let submission):
                if let reference = submission.reference.value { keys.insert("reference \(reference)") }
                if let code = submission.investigation.value { keys.insert("investigation \(code)") }
            case .close(let closing):
                for reference in closing.references.value ?? [] { keys.insert("reference \(reference)") }
                if let code = closing.investigation.value { keys.insert("investigation \(code)") }
            case .ignored, .refused, .legalProcess, .unreadable: break
            }
        }
        return keys
    }

    /// The files of a contract.
    ///
    /// - Parameters:
    ///   - before: The cases that come first.
    ///   - agencies: All that the case's gateway knows; for those of `allowed` the partner may ask.
    func recordedCase(
        named name: String,
        before: [String],
        agencies: [Agency],
        allowed: Set<ORI>,
        mediaType: String
    ) -> RecordedCase {
        let adapter = self.surroundings.adapter
        var files: [String: [UInt8]] = [:]
        var boundaries: [ORI: String] = [:]
        for agency in agencies {
            guard let boundary = agency.boundary else { continue }
            let file = "boundary-\(agency.ori).geojson"
            files[file] = Array(Self.geoJSON(boundary).utf8)
            boundaries[agency.ori] = "\(adapter.name)/\(name)/\(file)"
        }
        let context = RecordedContext(
            clock: self.surroundings.time,
            authentication: self.original.input.partner.authenticator?.scheme.name ?? adapter.authentication[0].name,
            agencies: agencies,
            boundaries: boundaries,
            allowed: Array(allowed),
            settings: self.surroundings.settings,
            programme: self.surroundings.programme,
            takesCallbacks: self.original.input.partner.callback != nil,
            before: before
        )
        let message = RecordedMessage(
            method: "POST",
            path: "/v1/partners/\(RecordedContext.partner)/webhook",
            headers: [
                RecordedMessage.Header(name: "Host", value: "gateway.example"),
                RecordedMessage.Header(name: "Content-Type", value: mediaType),
            ] + self.headers,
            body: self.body
        )
        files[ContractFolder.messageFile] = message.recording
        files[ContractFolder.contextFile] = Array(context.yaml.utf8)
        return RecordedCase(name: name, adapter: adapter.name, files: files)
    }

    private static func geoJSON(_ boundary: [PolygonWithHoles]) -> String {
        let polygons = boundary.map { polygon in
            let rings = ([polygon.outer] + polygon.holes).map { ring in
                let closed = ring + ring.prefix(1)
                return "[" + closed.map { "[\($0.longitude),\($0.latitude)]" }.joined(separator: ",") + "]"
            }
            return "[" + rings.joined(separator: ",") + "]"
        }
        return #"{"type":"MultiPolygon","coordinates":["# + polygons.joined(separator: ",") + "]}\n"
    }
}
