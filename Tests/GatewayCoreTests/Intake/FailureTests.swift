import CommunityRequests
import GatewayCore
import PartnerAdapters
import Testing

@Suite("Intake on a store that fails")
struct FailureTests {
    private static func send(_ message: NovaMessage, failing error: any Error) async throws -> (
        IntakeReply, log: String
    ) {
        let (log, random) = (CapturedLog(), TestRandom(seed: 1))
        let roster = CurrentRoster(try TestRoster.standard())
        let environment = GatewayEnvironment(now: { TestGateway.start }, randomBytes: { random.bytes($0) })
        let composer = CallbackComposer(roster: roster, environment: environment, publicURL: "")
        let intake = Intake(
            roster: roster,
            store: FailingStore(error: error),
            log: FailingStore(error: error),
            drafts: RequestDrafting(
                keys: TokenKeyPool(replaying: .init(privateKey: [1], publicKey: [2])),
                settings: GatewaySettings(),
                composer: composer,
                environment: environment
            ),
            digestKey: Array(repeating: 1, count: 32),
            composer: composer,
            drift: DriftRecorder(),
            recording: RecordingSwitch(),
            environment: environment,
            metrics: GatewayMetrics(),
            logger: log.logger()
        )
        let headers = try WebhookSigner(secrets: [SecretValue(TestGateway.secret)])
            .headers(id: "msg-1", time: TestGateway.start, body: message.bytes)
        let reply = await intake.receive(
            InboundMessage(
                partner: "nova",
                headers: MessageHeaders(headers),
                contentType: "application/json",
                body: message.bytes
            )
        )
        return (reply, log.text)
    }

    private static let messages: [NovaMessage] = [
        .created, .closing("resolved"), .created.replacing(#""offenseType": "220""#, with: #""offenseType": "XYZ""#),
    ]

    @Test("says busy and when to come again, whatever the message", arguments: messages)
    func busy(message: NovaMessage) async throws {
        let (reply, log) = try await Self.send(message, failing: StoreBusy())
        #expect(reply == .refused(Problem(.busy, retryAfter: 1)))
        #expect(log.isEmpty)
    }

    @Test("says no more than that something failed, to the partner and in the log", arguments: messages)
    func failed(message: NovaMessage) async throws {
        let (reply, log) = try await Self.send(message, failing: TalkativeError(description: "value CanaryInError"))
        #expect(reply == .refused(Problem(.internalError)))
        #expect(log.contains("intake failed") && log.contains("TalkativeError") && !log.contains("CanaryInError"))
    }
}
