import CommunityRequests
import ContractTesting
import Foundation
import GatewayCore
import OwnerKit
import TransparencyLog

/// The walk itself, step by step: what came in, what became of it, what each party sees.
struct DemoWalk {
    let stage: DemoStage
    let gateway: Gateway
    let partner: String
    let recording: RecordedMessage
    let ports: DemoStage.Ports
    let receiver: CallbackReceiver
    private let page = DemoPage()

    /// Walks. `false` where a step did not happen; the steps after it are left out.
    func walk() async throws -> Bool {
        self.page.title()
        do {
            let payload = try DemoPayload(
                self.recording,
                adapters: self.stage.adapters,
                name: self.stage.script.adapter
            )
            self.showPayload(payload)
            let accepted = try await self.post()
            let published = try await self.showPublished(accepted, payload)
            try await self.showLog(published)
            let owner = try DemoOwner(stage: self.stage, base: self.ports.base)
            try await self.answer(owner, published)
            try await self.release(accepted)
            try await self.search(payload)
            return true
        } catch let failure as StepFailure {
            self.page.failed(failure.text)
            return false
        } catch let failure as CommandFailure {
            self.page.failed(failure.message ?? "it ended")
            return false
        } catch let error as OwnerError {
            self.page.failed("the owner's app: \(error)")
            return false
        }
    }

    /// Says what can be tried now.
    func invite(others: [String]) {
        let partnerBase = "http://127.0.0.1:\(self.receiver.port)"
        self.page.step("Look around", "the parties stay up until you press Ctrl-C")
        self.page.line("open now           \(self.ports.base)/")
        self.page.line("the rules          \(self.ports.base)/rules")
        self.page.line("every problem      \(self.ports.base)/problems")
        self.page.line("for partners       \(self.ports.base)/docs")
        self.page.line("for programs       \(self.ports.base)/openapi.json")
        self.page.line("the log            vestibule log verify \(self.ports.base)/log")
        self.page.line("metrics            http://127.0.0.1:\(self.ports.privatePort)/metrics")
        self.page.line("")
        self.page.line("send another recorded message, signed anew:")
        for name in others { self.page.line("  curl -X POST \(partnerBase)/send/\(name)") }
    }

    private func showPayload(_ payload: DemoPayload) {
        self.page.step(
            "A police platform posts a request",
            "\(self.recording.body.count) bytes of its own format, signed"
        )
        for fate in payload.fates { self.page.fate(fate) }
        let counts = payload.counts
        self.page.result(
            "\(counts.kept) fields kept, \(counts.sealed) sealed, \(counts.dropped) dropped; the raw message is never stored"
        )
    }

    private func post() async throws -> AcceptedMessage {
        self.page.step("The gateway answers", "only once the request is on disk")
        let response = try await self.stage.post(self.recording, to: self.ports)
        guard response.status == 202,
            let accepted = try? JSONDecoder().decode(AcceptedMessage.self, from: Data(response.body))
        else {
            throw StepFailure(
                "the message was answered \(response.status): \(String(decoding: response.body, as: UTF8.self))"
            )
        }
        self.page.line("202  \(String(decoding: response.body, as: UTF8.self))")
        return accepted
    }

    private func showPublished(_ accepted: AcceptedMessage, _ payload: DemoPayload) async throws -> PublishedRequest {
        self.page.step("Everybody can read it", "\(self.ports.base)/requests/\(accepted.publicCode)")
        let client = try self.exchange()
        var published: PublishedRequest?
        try await self.stage.wait {
            let response = try await client.send(ExchangeRequest(.get, "/v1/requests/\(accepted.publicCode)"))
            published = try? JSONDecoder().decode(PublishedRequest.self, from: Data(response.body))
            return published != nil
        }
        guard let published else { throw StepFailure("the request was not published") }
        self.page.compare(before: payload.description, after: published.description)
        self.page.line("who asks     \(published.agency.name) (\(published.agency.ori)), not which officer")
        self.page.line("what about   \(published.offense?.code ?? "") \(published.offense?.name ?? "")")
        self.page.line("when         \(published.window.start) to \(published.window.end)")
        self.page.line(
            "where        \(published.area.cells.count) cells of about 250 m; the shape asked for is not shown"
        )
        self.page.line("code         \(published.publicCode), random: nothing of the investigation is in it")
        for value in payload.identities where published.text.contains(value) {
            throw StepFailure("an identity of the payload stands in the public form")
        }
        self.page.result("no identity of the payload is in it (\(payload.identities.count) looked for)")
        return published
    }

    /// The entry of the request in the log, and the whole log recomputed from outside.
    private func showLog(_ published: PublishedRequest) async throws {
        self.page.step("It stands in a log that nobody can rewrite", "shown to owners only with a proof of it")
        guard let code = PublicCode(published.publicCode), let shown = try await self.gateway.register.request(code),
            let log = await self.gateway.log.reader(covering: nil)
        else { throw StepFailure("the request is not in the register") }
        let source = try LogSource("\(self.ports.base)/log")
        let policy = LogPolicy(trusting: self.gateway.log.verifierKey)
        let findings = try await LogVerification(source: source, policy: policy).run()
        guard findings.holds, let index = shown.logIndex else {
            throw StepFailure("the log does not hold: \(findings.problems.joined(separator: ", "))")
        }
        self.page.line(
            "entry \(index)      " + String(decoding: try log.entry(at: Int(index)).prefix(96), as: UTF8.self) + "…"
        )
        self.page.line("checkpoint   \(findings.origin), \(findings.size) entries, root \(findings.root)")
        let proof = try log.proof(of: Int(index))
        try proof.verify(entry: log.entry(at: Int(index)), under: policy)
        self.page.line("proof        \(proof.inclusion.hashes.count) hashes from the entry up to the root")
        self.page.line("the key      \(self.gateway.log.verifierKey)")
        self.page.result(
            "recomputed from outside: every tile, the root, the signature; the description is a commitment only"
        )
    }

    private func answer(_ owner: DemoOwner, _ published: PublishedRequest) async throws {
        self.page.step("An owner's app finds it, on the device", "the gateway serves one region, the same bytes to all")
        let found = try await owner.find(published.publicCode)
        self.page.line("her camera lies in the area; nobody has been told so")
        self.page.line("before she decides, her app says:")
        for notice in OwnerNotice.allCases { self.page.line("  · \(notice.title)") }
        self.page.step("Her neighbour declines", "that never leaves his device")
        try await owner.neighbourDeclines(found)
        self.page.result("0 bytes sent")
        self.page.step("She shares a clip", "sealed, 4,096 bytes out and 4,096 bytes back, like every message")
        let receipt = try await owner.share(found, clip: self.stage.script.clip)
        self.page.line("her clip     \(self.stage.script.clip)")
        self.page.line("widened to   \(receipt.clips)")
        self.page.result("her receipt is signed, and is the key to withdraw; the gateway does not know whose it is")
    }

    private func release(_ accepted: AcceptedMessage) async throws {
        let before = try await self.status(accepted)
        guard before.releases.isEmpty else { throw StepFailure("something was released before its time") }
        guard let code = PublicCode(accepted.publicCode), let published = try await self.gateway.register.request(code),
            let first = published.request.publication?.schedule.first
        else { throw StepFailure("the request has no release times") }
        self.page.step("Nothing is released early", "until \(first.rfc3339) the partner sees: no releases, no counts")
        self.page.step("The clock is moved to the first release", "consents leave shuffled, under random pseudonyms")
        // A callback under way while the clock is moved would arrive hours after it was signed.
        try await self.stage.wait { try await self.gateway.deliveries.counts()[.queued, default: 0] == 0 }
        self.stage.clock.advance(to: first)
        try await self.stage.wait { self.receiver.arrived.contains { $0.body.contains(accepted.marker) } }
        let callbacks = self.receiver.arrived
        guard callbacks.allSatisfy(\.isVerified) else { throw StepFailure("a callback's signature is wrong") }
        for callback in callbacks { self.page.json(callback.body) }
        let after = try await self.status(accepted)
        guard after.releases.count == 1, after.releases.first?.items.count == 1 else {
            throw StepFailure("the release does not hold the one consent")
        }
        self.page.result("\(callbacks.count) signed callbacks, verified by the partner: a consent, and only a consent")
    }

    private func search(_ payload: DemoPayload) async throws {
        self.page.step("What a stolen disk would show", "a byte search of the database for what identifies people")
        let files = self.stage.folder.files(below: "data")
        for (name, bytes) in files {
            for value in payload.identities where bytes.range(of: Data(value.utf8)) != nil {
                throw StepFailure("an identity of the payload stands in data/\(name)")
            }
        }
        let bytes = files.reduce(0) { $0 + $1.bytes.count }
        self.page.result(
            "\(payload.identities.count) identities looked for in \(bytes) bytes of \(files.count) files: none found"
        )
    }

    private func status(_ accepted: AcceptedMessage) async throws -> PartnerStatus {
        let response = try await self.exchange().send(
            ExchangeRequest(
                .get,
                accepted.statusURL,
                headers: ["authorization": "Bearer \(self.stage.folder.apiKey)"]
            )
        )
        guard let status = try? JSONDecoder().decode(PartnerStatus.self, from: Data(response.body)) else {
            throw StepFailure("the partner's status was answered \(response.status)")
        }
        return status
    }

    private func exchange() throws -> URLSessionExchange {
        guard let url = URL(string: self.ports.base) else { throw StepFailure("the gateway has no address") }
        return URLSessionExchange(gateway: url)
    }
}

/// A step that did not happen.
struct StepFailure: Error {
    let text: String

    init(_ text: String) { self.text = text }
}
