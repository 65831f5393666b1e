import AnswerProtocol
import ArgumentParser
import Foundation
import GatewayCore

/// `vestibule attack-answers`: tries to answer twice, and with tokens that are none, for `make privacy`.
struct AnswerAttackCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "attack-answers",
        abstract: "Tries to answer twice with one token, and with tokens of another request or another key.",
        shouldDisplay: false
    )

    @Option(name: .long, help: "Tokens that are raced for.") var races = 1_000
    @Option(name: .long, help: "Consents with each of them, sent at once.") var width = 100
    @Option(name: .long, help: "Tokens of another request, and as many of another key.") var forged = 10_000
    @Option(name: .long, help: "The folder of adapters.") var adapters = "./Adapters"
    @Option(name: .long, help: "The folder of contracts.") var contracts = "./Contracts"

    struct Figures: Encodable {
        var races: Int
        var answersInRaces: Int
        /// Of each race one, and no more.
        var takenInRaces: Int
        var forgedTokens: Int
        var takenOfForged: Int
    }

    func run() async throws {
        let bench = try await AnswerBenchmark(adapters: self.adapters, contracts: self.contracts)
        let request = try await bench.publish()
        var figures = Figures(races: 0, answersInRaces: 0, takenInRaces: 0, forgedTokens: 0, takenOfForged: 0)
        var winners: Set<Int> = []
        for change in try await bench.consents(self.races, to: request) {
            let taken = try await Self.taken(by: bench, try self.rivals(of: change.consent))
            winners.insert(taken)
            figures.races += 1
            figures.answersInRaces += self.width
            figures.takenInRaces += taken
        }
        guard let other = RequestCode("CR-0000-0000-S") else { throw CommandFailure(.internalError) }
        for forger in [nil, try TokenIssuerKey.generate()] {
            let forged = try await bench.consents(
                self.forged,
                to: request,
                withTokensFor: forger == nil ? other : nil,
                signedBy: forger
            ).map(\.consent)
            for start in stride(from: 0, to: forged.count, by: 100) {
                figures.takenOfForged += try await Self.taken(by: bench, Array(forged[start...].prefix(100)))
            }
            figures.forgedTokens += forged.count
        }
        try await bench.close()
        Terminal.print(try JSONText.encode(figures))
        guard winners.isSubset(of: [1]), figures.takenOfForged == 0 else {
            throw CommandFailure(.notHeld, "answers were taken that should not have been, or none of a race was")
        }
    }

    /// Consents with the same token, each with a withdrawal key of its own.
    private func rivals(of consent: ConsentMessage) throws -> [ConsentMessage] {
        try (0..<self.width).map { _ in
            guard let key = WithdrawalKey(rawRepresentation: SystemRandom.bytes(32)),
                let rival = ConsentMessage(
                    code: consent.code,
                    token: consent.token,
                    withdrawalKey: key.publicKey,
                    clips: consent.clips
                )
            else { throw CommandFailure(.internalError) }
            return rival
        }
    }

    /// Sends consents at once. Returns how many were taken.
    private static func taken(by bench: AnswerBenchmark, _ consents: [ConsentMessage]) async throws -> Int {
        try await withThrowingTaskGroup(of: Bool.self) { group in
            for consent in consents {
                let sealed = try SealedEnvelope.seal(.consent(consent), to: bench.gateway.answers.keys.answerKey)
                group.addTask {
                    let body = try await bench.gateway.answers.receive(sealed.body)
                    if case .accepted = try sealed.openReply(body) { return true }
                    return false
                }
            }
            var taken = 0
            for try await isTaken in group where isTaken { taken += 1 }
            return taken
        }
    }
}
