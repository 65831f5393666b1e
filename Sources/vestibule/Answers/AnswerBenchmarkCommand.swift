import AnswerProtocol
import ArgumentParser
import CommunityRequests
import Foundation
import GatewayCore

/// `vestibule benchmark-answers`: how many answers are opened, verified and kept, and whether cover costs what a consent
/// costs, for `make bench`.
struct AnswerBenchmarkCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "benchmark-answers",
        abstract: "Measures answers: how many a core takes, and whether cover takes as long as a consent.",
        shouldDisplay: false
    )

    @Option(name: .long, help: "Consents, their withdrawals, and as many covers, sent one at a time.") var pairs = 1_000
    @Option(name: .long, help: "Consents, and as many covers, sent by 64 tasks at once.") var load = 5_000
    @Option(name: .long, help: "The folder of adapters.") var adapters = "./Adapters"
    @Option(name: .long, help: "The folder of contracts.") var contracts = "./Contracts"

    struct Figures: Encodable {
        /// Opened, and their tokens verified, by one core: what the cryptography allows at the most.
        var openedAndVerifiedPerCoreSecond: Double
        /// Taken: opened, verified, receipted, on disk.
        var answers: Int
        /// By the wall's clock.
        var answersPerSecond: Double
        /// By the time that all threads of the process took.
        var answersPerCoreSecond: Double
        var coverMillisecondsMedian: Double
        var consentMillisecondsMedian: Double
        var withdrawalMillisecondsMedian: Double
        /// How much longer the median consent takes than the median cover, in percent of the cover.
        var consentDifferencePercent: Double
        /// The same of the median withdrawal.
        var withdrawalDifferencePercent: Double
    }

    private enum Kind: Hashable, CaseIterable {
        case cover, consent, withdrawal
    }

    func run() async throws {
        let bench = try await AnswerBenchmark(adapters: self.adapters, contracts: self.contracts)
        let request = try await bench.publish()
        let consents = try await bench.consents(self.pairs + self.load, to: request)
        let times = try await self.oneByOne(bench, Array(consents.prefix(self.pairs)))
        let verified = try Self.verify(consents.map(\.consent), of: request, at: bench.gateway.answers.keys.gateway)
        let messages = try consents.dropFirst(self.pairs).flatMap { change in
            [try bench.sealed(.consent(change.consent)), try bench.sealed(.cover)]
        }
        let (wall, cores) = try await Self.atOnce(bench, messages)
        func median(_ kind: Kind) -> Double { times[kind].map { $0.sorted()[$0.count / 2] } ?? 0 }
        let cover = median(.cover)
        try await bench.close()
        Terminal.print(
            try JSONText.encode(
                Figures(
                    openedAndVerifiedPerCoreSecond: verified,
                    answers: messages.count,
                    answersPerSecond: Double(messages.count) / wall,
                    answersPerCoreSecond: Double(messages.count) / cores,
                    coverMillisecondsMedian: cover,
                    consentMillisecondsMedian: median(.consent),
                    withdrawalMillisecondsMedian: median(.withdrawal),
                    consentDifferencePercent: (median(.consent) - cover) / cover * 100,
                    withdrawalDifferencePercent: (median(.withdrawal) - cover) / cover * 100
                )
            )
        )
    }

    /// A cover, a consent and the withdrawal of the consent before it, in an order of chance; their times in
    /// milliseconds.
    private func oneByOne(
        _ bench: AnswerBenchmark,
        _ changes: [AnswerBenchmark.Change]
    ) async throws -> [Kind: [Double]] {
        var times: [Kind: [Double]] = [:]
        var given: WithdrawalMessage?
        for change in changes {
            for kind in Kind.allCases.shuffled() {
                let message: AnswerMessage
                switch (kind, given) {
                case (.cover, _): message = .cover
                case (.consent, _): message = .consent(change.consent)
                case (.withdrawal, let withdrawal?): message = .withdrawal(withdrawal)
                case (.withdrawal, nil): continue
                }
                let sealed = try SealedEnvelope.seal(message, to: bench.gateway.answers.keys.answerKey)
                let start = ContinuousClock.now
                let body = try await bench.gateway.answers.receive(sealed.body)
                times[kind, default: []].append(start.duration(to: .now) / .milliseconds(1))
                switch (try sealed.openReply(body), kind) {
                case (.acknowledged, .cover), (.accepted, .consent), (.withdrawn, .withdrawal): break
                default: throw CommandFailure(.notHeld, "an answer was not taken")
                }
            }
            given = change.withdrawal
        }
        return times
    }

    /// Opens consents, sealed to a key made for it, and verifies their tokens. Returns how many a second.
    private static func verify(_ consents: [ConsentMessage], of request: PublicRequest, at gateway: GatewayName)
        throws -> Double
    {
        guard let publication = request.request.publication else { throw CommandFailure(.internalError) }
        let token = try TokenVerificationKey(spki: publication.tokenKey)
        let key = try AnswerSealingKey(keyID: 1, rawRepresentation: SystemRandom.bytes(32))
        let sealed = try consents.prefix(2_000).map { try SealedEnvelope.seal(.consent($0), to: key.publicKey).body }
        let start = ContinuousClock.now
        for body in sealed {
            guard case .consent(let consent) = try SealedEnvelope.open(body, with: [key]).message() else {
                throw CommandFailure(.notHeld, "an answer was not opened")
            }
            try token.verify(consent.token, for: consent.code, at: gateway)
        }
        return Double(sealed.count) / (start.duration(to: .now) / .seconds(1))
    }

    /// 64 tasks send what there is.
    private static func atOnce(
        _ bench: AnswerBenchmark,
        _ messages: [[UInt8]]
    ) async throws -> (wall: Double, cores: Double) {
        let tasks = 64
        let (start, used) = (ContinuousClock.now, self.processSeconds())
        try await withThrowingTaskGroup(of: Void.self) { group in
            for task in 0..<tasks {
                group.addTask {
                    for number in stride(from: task, to: messages.count, by: tasks) {
                        _ = try await bench.gateway.answers.receive(messages[number])
                    }
                }
            }
            try await group.waitForAll()
        }
        return (start.duration(to: .now) / .seconds(1), self.processSeconds() - used)
    }

    /// Seconds that the process has had a core for.
    private static func processSeconds() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
