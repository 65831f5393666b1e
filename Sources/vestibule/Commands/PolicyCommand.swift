import ArgumentParser
import CommunityRequests
import Foundation
import GatewayCore
import RequestPolicy

/// `vestibule policy`: what is in force, and what it makes of a text.
struct PolicyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "policy",
        abstract: "The rules in force, and what they make of a text.",
        subcommands: [Explain.self, Test.self, Weigh.self]
    )

    struct Explain: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Every setting that an operator may tighten, as it is in force, and whence; then every rule."
        )

        @OptionGroup var options: ConfigurationFile
        @Flag(name: .long, help: "Prints JSON.") var json = false

        func run() async throws {
            let loaded = try self.options.load()
            guard let profile = loaded.roster?.profile else { throw CommandFailure(.internalError) }
            let file = loaded.configuration.policy
            let limits = PolicyLimit.allCases.map { LimitView($0, in: profile, file: file) }
            let offenses = profile.offenseDecisions.keys.sorted().map { code in
                OffenseView(code: code, decision: profile.offenseDecisions[code]?.rawValue ?? "", from: file ?? "")
            }
            let published = PublishedRules(Policy.builtIn.rules(under: profile))
            let rules = published.rules.map { RuleLine($0) }
            let declarations = profile.declarations.sorted { $0.key.code < $1.key.code }.map { state, wanted in
                DeclarationView(state: state.code, declarations: wanted.map(\.rawValue).sorted(), from: file ?? "")
            }
            if self.json {
                return Terminal.print(
                    try JSONText.encode(
                        PolicyView(
                            digest: published.digest,
                            limits: limits,
                            offenses: offenses,
                            declarations: declarations,
                            rules: rules
                        )
                    )
                )
            }
            for limit in limits {
                let whence = limit.isTightened ? "\(limit.from); built in: \(limit.builtIn)" : limit.from
                Terminal.print("\(limit.key): \(limit.inForce)  (\(whence))")
            }
            for offense in offenses {
                Terminal.print("offence \(offense.code): \(offense.decision)  (\(offense.from))")
            }
            for entry in declarations {
                Terminal.print(
                    "declarations \(entry.state): \(entry.declarations.joined(separator: ", "))  (\(entry.from))"
                )
            }
            for list in rules.flatMap(\.lists) {
                Terminal.print("list \(list.name): \(list.entries) entries, SHA-256 \(list.sha256)")
            }
            Terminal.print("digest: \(published.digest)\n")
            for rule in rules {
                Terminal.print(
                    "\(rule.id) (\(rule.outcomes.joined(separator: ", ")))  \(rule.title). \(rule.explanation)"
                )
            }
        }
    }

    struct Test: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Runs texts through the rules that read texts. Nothing is stored.",
            discussion: """
                The file has a header with the column `text`, and perhaps `expected`: `publish`, `legal-process`, \
                `review` for whatever is not published at once, or the names of the rules that send it to review, with a \
                space between them. Ends with 1 where one differs.
                """
        )

        @Argument(help: "A CSV file.") var file: String
        @Flag(name: .long, help: "Prints JSON.") var json = false

        func run() async throws {
            let texts = try TextSample.read(self.file)
            let verdicts = texts.map(TextVerdict.init)
            if self.json {
                Terminal.print(try JSONText.encode(verdicts))
            } else {
                for verdict in verdicts {
                    let mark = verdict.holds == false ? "  expected: \(verdict.expected ?? "")" : ""
                    Terminal.print("line \(verdict.line): \(verdict.decision)\(mark)")
                    for reason in verdict.reasons { Terminal.print("    \(reason)") }
                }
                let reviewed = verdicts.count { $0.decision != "publish" }
                Terminal.print("\(verdicts.count) texts, \(reviewed) of them not published at once")
            }
            guard verdicts.allSatisfy({ $0.holds != false }) else { throw CommandFailure(.notHeld) }
        }
    }
}

extension PolicyCommand {
    struct Weigh: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "What the words of texts weigh for the rule usual-wording. Nothing is stored.",
            discussion: """
                The file has a header with the column `text`. Words are written with their first five letters, numbers as \
                0. A text that weighs more than 0 goes to review.
                """
        )

        @Argument(help: "A CSV file.") var file: String
        @Flag(name: .long, help: "Prints JSON.") var json = false

        func run() async throws {
            let samples = try TextSample.read(self.file)
            if self.json {
                return Terminal.print(try JSONText.encode(samples.map(WeightView.init)))
            }
            for sample in samples {
                let weight = TextWeight(sample.text)
                Terminal.print("line \(sample.line): \(weight.total), \(weight.needsReview ? "review" : "publish")")
                let known = weight.parts.compactMap { part in part.weight.map { (part.words, $0) } }
                for (words, weight) in known.sorted(by: { $0.1 > $1.1 }) { Terminal.print("    \(weight)  \(words)") }
            }
        }
    }
}

private struct WeightView: Encodable {
    let line: Int
    let total: Int
    let parts: [TextWeight.Part]

    init(_ sample: TextSample) {
        let weight = TextWeight(sample.text)
        self.line = sample.line
        self.total = weight.total
        self.parts = weight.parts
    }
}

private struct LimitView: Encodable {
    let key: String
    let rule: String
    let inForce: String
    let builtIn: String
    let from: String

    var isTightened: Bool { self.inForce != self.builtIn }

    init(_ limit: PolicyLimit, in profile: PolicyProfile, file: String?) {
        self.key = limit.rawValue
        self.rule = limit.rule.description
        self.inForce = limit.inWords(limit.value(in: profile))
        self.builtIn = limit.inWords(limit.value(in: .builtIn))
        self.from = self.inForce == self.builtIn ? "built in" : file ?? "built in"
    }
}

private struct OffenseView: Encodable {
    let code: String
    let decision: String
    let from: String
}

private struct DeclarationView: Encodable {
    let state: String
    let declarations: [String]
    let from: String
}

private struct ListView: Encodable {
    let name: String
    let entries: Int
    let sha256: String
}

private struct RuleLine: Encodable {
    let id: String
    let title: String
    let explanation: String
    let basis: String
    let outcomes: [String]
    let lists: [ListView]

    init(_ rule: RuleDescription) {
        self.id = rule.id.description
        self.title = rule.title
        self.explanation = rule.explanation
        self.basis = rule.basis
        self.outcomes = rule.outcomes.map(\.rawValue)
        self.lists = rule.lists.map { ListView(name: $0.name, entries: $0.entries, sha256: $0.digest) }
    }
}

private struct PolicyView: Encodable {
    let digest: String
    let limits: [LimitView]
    let offenses: [OffenseView]
    let declarations: [DeclarationView]
    let rules: [RuleLine]
}
