import CommunityRequests
import GatewayCore
import Masking
import PartnerAdapters
import RequestPolicy

/// What the gateway would make of one message: everything in which a recording must be like its original.
struct RecordingVerdict: Equatable {
    /// A rule and the place that it names.
    struct Finding: Hashable {
        let rule: RuleID
        let pointer: String
    }

    var intent = ""
    var findings: [Finding] = []
    var reviews: [RuleID] = []
    var hasID = false
    var hasReference = false
    /// The words and labels that owners read.
    var description: [String] = []
    var offense: OffenseClaim?
    /// In seconds; what is less than one is invented.
    var windowLength: Int64?

    /// What owners may read of a text. Recordings are replayed without an operator's own lists of words.
    private static let redactor = TextRedactor()

    init(_ item: IncomingMessage, in surroundings: RecordingSurroundings) {
        let adapter = surroundings.adapter
        let settings = surroundings.settings
        let time = surroundings.time
        do {
            _ = try adapter.messageID(of: item, headers: surroundings.headers, settings: settings, now: time)
            self.hasID = true
        } catch {
            self.findings += error.violations.map(Finding.init)
        }
        switch adapter.translate(item, headers: surroundings.headers, settings: settings, now: time) {
        case .submit(let submission): self.read(submission, in: surroundings)
        case .close(let closing):
            self.intent = closing.outcome.rawValue
            self.findings += closing.violations.map(Finding.init)
            self.hasReference = closing.references.value != nil || closing.investigation.value != nil
            if closing.agency.value.map({ !surroundings.allowed.contains($0) }) ?? false {
                self.intent += " of a stranger"
            }
        case .ignored: self.intent = "ignored"
        case .legalProcess: self.intent = "legal process"
        case .refused(let violations):
            self.intent = "refused"
            self.findings += violations.map(Finding.init)
        case .unreadable(let violations):
            self.intent = "unreadable"
            self.findings += violations.map(Finding.init)
        }
    }

    private mutating func read(_ submission: Submission, in surroundings: RecordingSurroundings) {
        self.intent = "submit"
        let decision = Policy.builtIn.decide(
            submission,
            in: PolicyContext(
                now: surroundings.time,
                agencies: surroundings.agencies,
                allowedAgencies: surroundings.allowed,
                programme: surroundings.programme,
                attests: surroundings.settings.attests
            )
        )
        self.findings += (submission.violations + decision.refusals + decision.legalProcess).map(Finding.init)
        self.reviews = decision.reviews.map(\.rule)
        self.hasReference = submission.reference.value != nil
        self.offense = submission.offense.value
        self.windowLength = submission.window.map { $0.end.seconds - $0.start.seconds }
        let known = Array(submission.sealed.values)
        let text = surroundings.redactor.redact(submission.description.value ?? "", knownIdentities: known).text
        let description = [
            Self.redactor.redact(text).text, VehicleDescription.sentence(for: submission.vehicles) ?? "",
        ]
        self.description = description.joined(separator: " ")
            .split { !$0.isLetter && !$0.isNumber && $0 != "[" && $0 != "]" }.map(String.init)
    }

    /// In what another verdict differs, in names of rules and fields.
    func differences(from other: RecordingVerdict) -> [String] {
        var differences: [String] = []
        if self.intent != other.intent { differences.append("kind") }
        if self.hasID != other.hasID { differences.append("message id") }
        if self.hasReference != other.hasReference { differences.append("reference") }
        if self.offense != other.offense { differences.append("offense") }
        if self.windowLength != other.windowLength { differences.append("window") }
        if self.description != other.description { differences.append("description") }
        let rules = Set(self.findings).symmetricDifference(other.findings).map(\.rule.description)
        let reviews = Set(self.reviews).symmetricDifference(other.reviews).map(\.description)
        return differences + Set(rules + reviews).sorted()
    }
}

extension RecordingVerdict.Finding {
    init(_ violation: Violation) { self.init(rule: violation.rule, pointer: violation.pointer) }
}

/// What a message is decided in: its own surroundings, or those of its recording.
struct RecordingSurroundings {
    let adapter: PartnerAdapter
    let headers: MessageHeaders
    let settings: PartnerSettings
    let agencies: AgencyDirectory
    let allowed: Set<ORI>
    let programme: Programme
    let redactor: TextRedactor
    let time: Instant
}
