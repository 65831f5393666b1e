import CommunityRequests
import GatewayCore
import Masking
import PartnerAdapters

/// A message as it came, read; nothing of it may be written.
struct OriginalMessage {
    let input: RecordingInput
    let adapter: PartnerAdapter
    let payload: Payload
    let items: [IncomingMessage]
    /// What of its items are requests.
    let submissions: [Submission]
    /// Every agency that it or the partner's settings name.
    let agencies: Set<ORI>

    init(_ input: RecordingInput, adapter: PartnerAdapter, payload: Payload) {
        self.input = input
        self.adapter = adapter
        self.payload = payload
        self.items = adapter.messages(in: payload).all
        var submissions: [Submission] = []
        let settings = input.partner.settings
        var agencies = settings.scalars.values.compactMap { ORI($0) }
        agencies += settings.tables.values.flatMap(\.values).compactMap { ORI($0) }
        for item in self.items {
            switch adapter.translate(item, headers: input.headers, settings: settings, now: input.time) {
            case .submit(let submission):
                submissions.append(submission)
                agencies += [submission.agency.value, submission.codeAgency.value].compactMap(\.self)
            case .close(let closing): agencies += [closing.agency.value].compactMap(\.self)
            case .ignored, .refused, .legalProcess, .unreadable: break
            }
        }
        self.submissions = submissions
        self.agencies = Set(agencies)
    }

    /// The first area that can be read.
    var area: Shape? { self.submissions.lazy.compactMap(\.area.value).first }

    /// The state in which it lies.
    var state: USState? {
        self.submissions.lazy.compactMap { $0.agency.value?.state ?? $0.agencyState.value }.first
    }

    /// The zones of its agencies, as IANA names.
    var zones: [String] { self.agencies.compactMap { self.input.agencies[$0]?.timeZone } }

    /// What it is decided in.
    var surroundings: RecordingSurroundings {
        RecordingSurroundings(
            adapter: self.adapter,
            headers: self.input.headers,
            settings: self.input.partner.settings,
            agencies: self.input.agencies,
            allowed: self.input.partner.agencies,
            programme: self.input.partner.programme,
            redactor: self.input.redactor,
            time: self.input.time
        )
    }
}

extension IncomingMessages {
    /// One message, or those of a batch.
    var all: [IncomingMessage] {
        switch self {
        case .single(let message): [message]
        case .batch(let messages): messages
        }
    }
}
