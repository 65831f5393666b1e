import CommunityRequests
import GatewayCore
import Masking
import PartnerAdapters
import RequestPolicy

/// Replaces one message and its surroundings.
struct IdentityReplacer {
    let original: OriginalMessage
    let inventor: IdentityInventor
    let shift: PlaceShift
    let style: TextInvention.Style

    func replaced() -> ReplacedMessage {
        let input = self.original.input
        let replacement = self.replacement()
        let body = self.original.adapter.replacing(
            input.body,
            read: self.original.payload,
            settings: input.partner.settings,
            by: replacement
        )
        let headers = self.original.adapter.headersRead.compactMap { name in
            input.headers.single(name).map { (name: name, value: replacement.identity($0)) }
        }
        let agencies = self.original.agencies.compactMap { self.input.agencies[$0] }.compactMap(self.agency)
        let surroundings = RecordingSurroundings(
            adapter: self.original.adapter,
            headers: MessageHeaders(headers),
            settings: self.original.adapter.replacing(input.partner.settings, by: replacement),
            agencies: AgencyDirectory(agencies),
            allowed: Set(self.original.agencies.intersection(input.partner.agencies).compactMap(self.ori)),
            programme: self.programme(input.partner.programme),
            redactor: TextRedactor(),
            time: self.moved(Instant(seconds: input.time.seconds))
        )
        return ReplacedMessage(
            original: self.original,
            body: body,
            headers: headers.map { RecordedMessage.Header(name: $0.name, value: $0.value) },
            surroundings: surroundings
        )
    }

    private var input: RecordingInput { self.original.input }

    /// The texts of each request are read together, as they are redacted, and with what it seals.
    private func replacement() -> MessageReplacement {
        let collection = TextCollection()
        _ = self.original.adapter.replacing(
            self.input.body,
            read: self.original.payload,
            settings: self.input.partner.settings,
            by: collection
        )
        var replacement = MessageReplacement(
            inventor: self.inventor,
            shift: self.shift,
            coordinateDigits: collection.coordinateDigits,
            redactor: self.input.redactor,
            style: self.style
        )
        for submission in self.original.submissions {
            let known = Array(submission.sealed.values)
            let wholes = [(ReplacedText.description, submission.description), (.purpose, submission.purpose)]
            for (field, whole) in wholes {
                guard let text = whole.value else { continue }
                // A longer piece is found first: a shorter one can be part of it.
                let pieces = Set(collection.texts[field, default: []]).filter { !$0.isEmpty && text.contains($0) }
                    .sorted { ($1.utf8.count, $0) < ($0.utf8.count, $1) }
                guard
                    let invention = TextInvention(
                        text,
                        pieces: pieces,
                        knownIdentities: known,
                        redactor: self.input.redactor
                    )
                else { continue }
                let invented = invention.pieces(self.style, by: self.inventor, knownIdentities: known)
                for (piece, other) in zip(pieces, invented) { replacement.texts[field, default: [:]][piece] = other }
            }
        }
        return replacement
    }

    private func moved(_ instant: Instant) -> Instant { instant + .seconds(Int64(self.inventor.shiftDays) * 86_400) }

    private func ori(_ ori: ORI) -> ORI? { ORI(self.inventor.identity(ori.description)) }

    /// An agency of the same state and kind; its territory is moved as areas are.
    private func agency(_ agency: Agency) -> Agency? {
        guard let ori = self.ori(agency.ori) else { return nil }
        return Agency(
            ori: ori,
            name: "Agency \(ori)",
            kind: agency.kind,
            state: agency.state,
            contact: "requests@agency.example",
            timeZone: agency.timeZone,
            isActive: agency.isActive,
            boundary: agency.boundary?.map { polygon in
                PolygonWithHoles(
                    outer: polygon.outer.map(self.shift.moved),
                    holes: polygon.holes.map { $0.map(self.shift.moved) }
                )
            }
        )
    }

    private func programme(_ programme: Programme) -> Programme {
        Programme(
            opens: programme.opens.map(self.moved),
            noNewRequestsAfter: programme.noNewRequestsAfter.map(self.moved),
            noAnswersAfter: programme.noAnswersAfter.map(self.moved)
        )
    }
}
