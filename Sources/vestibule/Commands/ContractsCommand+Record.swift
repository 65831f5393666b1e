import ArgumentParser
import CommunityRequests
import ContractTesting
import Foundation
import GatewayCore
import PartnerAdapters

extension ContractsCommand {
    /// `vestibule contracts record`: real messages as contracts, with every identity replaced.
    struct Record: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Keeps real messages of one partner as contracts, with every identity replaced.",
            discussion: """
                Asks the gateway that runs on the data folder to record, for a time and up to a number of messages; or \
                reads messages from files. Names, numbers, addresses, times and places become inventions of the same \
                form before anything is written, the same one by the same throughout; what the adapter does not know is \
                replaced as well. A message whose replacement would be decided otherwise is not kept. The cases are \
                signed with the published test secret, and what is expected of them is written. Exit status: 1 where \
                nothing was recorded.
                """
        )

        @OptionGroup var options: ConfigurationFile
        @Option(name: .long, help: "The partner, as the configuration names it.") var partner: String
        @Option(name: .long, help: "The most messages, 1 to 200.") var count = 20
        @Option(name: .customLong("for"), help: "The longest time: 30s, 10m, 2h.") var duration = "10m"
        @Option(name: .long, help: "The folder of contracts to which cases are added.") var out = "./Contracts"
        @Option(
            name: .long,
            parsing: .upToNextOption,
            help: "Messages at hand, `request.http` or payloads, instead of those that a gateway receives."
        )
        var from: [String] = []
        @Option(name: .long, help: "With --from: when the messages came; without it, now.") var clock: String?
        @Flag(name: .long, help: "Prints JSON.") var json = false

        private var seconds: Int64? {
            let units: [Character: Int64] = ["s": 1, "m": 60, "h": 3_600]
            guard let unit = self.duration.last.flatMap({ units[$0] }), let number = Int64(self.duration.dropLast()),
                (1...RecordingLimits.longest).contains(number), number * unit <= RecordingLimits.longest
            else { return nil }
            return number * unit
        }

        func validate() throws {
            guard (1...RecordingLimits.mostMessages).contains(self.count) else {
                throw ValidationError("--count: write 1 to \(RecordingLimits.mostMessages)")
            }
            guard self.seconds != nil else { throw ValidationError("--for: write `30s`, `10m` or `2h`, up to a day") }
            guard self.clock == nil || !self.from.isEmpty else { throw ValidationError("--clock goes with --from") }
        }

        func run() async throws {
            let loaded = try self.options.load()
            guard let partner = loaded.roster?.partner(named: self.partner) else {
                let known = loaded.configuration.partners.map(\.id.description)
                throw CommandFailure(
                    .wrongUse,
                    "\(self.options.config) names no partner `\(self.partner)`. "
                        + Suggestion.sentence(for: self.partner, in: known)
                )
            }
            let progress =
                self.from.isEmpty
                ? try await self.ask(data: loaded.configuration.data) : try self.read(partner, loaded)
            let contracts = try await self.finish(progress, adapters: loaded.configuration.adapters)
            let view = RecordingView(progress, contracts: contracts, folder: self.out)
            if self.json { Terminal.print(try JSONText.encode(view)) } else { view.print() }
            guard view.holds else { throw CommandFailure(.notHeld) }
        }

        /// Lets the running gateway record, and waits until it has ended.
        private func ask(data: String) async throws -> RecordingProgress {
            guard ServingProcess.running(data: data) != nil else {
                throw CommandFailure(.notHeld, "\(data): no gateway of this user serves from this folder; see --from")
            }
            guard RecordingOrder(data: data) == nil else {
                throw CommandFailure(.notHeld, "\(data): another recording goes on; it ends when its order is deleted")
            }
            let order = RecordingOrder(
                id: UUID().uuidString,
                partner: self.partner,
                count: self.count,
                seconds: self.seconds ?? 0,
                contracts: URL(fileURLWithPath: self.out).standardizedFileURL.path
            )
            try order.write(data: data)
            // Whoever interrupts the command ends the recording, and keeps what was recorded.
            let interruption = Interruption { RecordingOrder.remove(data: data) }
            defer { interruption.cancel() }
            if !self.json { Terminal.error("recording; interrupt to end it") }
            while true {
                if let progress = RecordingProgress(data: data), progress.id == order.id, progress.state != .recording {
                    guard progress.state == .ended else {
                        throw CommandFailure(.notHeld, "refused: \(progress.reason ?? "see the gateway's log")")
                    }
                    return progress
                }
                guard ServingProcess.running(data: data) != nil else {
                    RecordingOrder.remove(data: data)
                    throw CommandFailure(.notHeld, "the gateway has ended meanwhile")
                }
                try await Task.sleep(for: .milliseconds(200))
            }
        }

        /// Records messages from files, each as if it came at the time of `--clock`.
        private func read(_ partner: Partner, _ loaded: LoadedConfiguration) throws -> RecordingProgress {
            guard let roster = loaded.roster else { throw CommandFailure(.notHeld) }
            let folder = ContractFolder(path: self.out)
            var progress = RecordingProgress(id: "", state: .ended)
            progress.adapter = partner.adapterName
            var recording = Recording(
                key: SystemRandom.bytes(32),
                firstNumber: folder.nextRecordedNumber(of: partner.adapterName)
            )
            for file in self.from.prefix(self.count) {
                guard let data = FileManager.default.contents(atPath: file) else {
                    throw CommandFailure(.wrongUse, "\(file): cannot be read")
                }
                let payload = SendablePayload(bytes: Array(data), file: file)
                let input = RecordingInput(
                    headers: MessageHeaders(payload.headers.map { ($0.name, $0.value) }),
                    contentType: payload.contentType,
                    body: payload.body,
                    partner: partner,
                    agencies: roster.agencies,
                    redactor: roster.redactor,
                    time: try ClockOption.instant(self.clock)
                )
                do {
                    let recorded = try recording.record(input)
                    try folder.write(recorded)
                    progress.cases.append(recorded.name)
                } catch let unrecordable as Unrecordable {
                    progress.skipped[unrecordable.reason, default: 0] += 1
                } catch {
                    throw CommandFailure(.notHeld, "\(self.out): cannot be written to")
                }
            }
            return progress
        }

        /// Signs the cases and writes what comes of them as what is expected.
        private func finish(_ progress: RecordingProgress, adapters: String) async throws -> [CaseReport] {
            guard !progress.cases.isEmpty else { return [] }
            let (adapter, diagnostics) = AdapterFolder.compile(folder: adapters, name: progress.adapter)
            guard let adapter else {
                throw CommandFailure(.notHeld, diagnostics.map(\.description).joined(separator: "\n"))
            }
            let folder = ContractFolder(path: self.out)
            let names: [String]
            do {
                names = try folder.sign(recorded: progress.cases, of: adapter)
            } catch let error as Contract.Unsignable {
                throw CommandFailure(.notHeld, "\(self.out)/\(progress.adapter): \(error.message)")
            }
            let contracts = folder.cases(of: progress.adapter).contracts
            let runner = try ContractRunner(drivers: .local)
            var reports: [CaseReport] = []
            for contract in contracts where names.contains(contract.name) {
                reports.append(try await runner.verify(contract, among: contracts, adapter: adapter).accepting())
            }
            return reports
        }
    }
}

/// What was recorded, for people and programs.
struct RecordingView: Encodable {
    struct Case: Encodable {
        var folder: String
        var status: Int?
        var problems: [String]
    }

    var cases: [Case]
    /// Why other messages were left out, and how many.
    var skipped: [String: Int]

    init(_ progress: RecordingProgress, contracts: [CaseReport], folder: String) {
        self.cases = contracts.map { report in
            Case(
                folder: "\(folder)/\(progress.adapter)/\(report.contract.name)",
                status: report.outcome?.status,
                problems: report.problems
            )
        }
        self.skipped = progress.skipped
    }

    /// Whether something was recorded, and all of it holds.
    var holds: Bool { !self.cases.isEmpty && self.cases.allSatisfy(\.problems.isEmpty) }

    func print() {
        for entry in self.cases {
            Terminal.print("\(entry.folder)  \(entry.status.map { "\($0)" } ?? "")")
            for problem in entry.problems { Terminal.print("    \(Terminal.styled(problem, .bad))") }
        }
        for (reason, number) in self.skipped.sorted(by: { $0.key < $1.key }) {
            Terminal.print(Terminal.styled("\(number) not recorded: \(reason)", .notice))
        }
        if self.cases.isEmpty { Terminal.print("nothing was recorded") }
    }
}

/// Does something when the user interrupts the command, instead of ending it.
private struct Interruption {
    private let source: any DispatchSourceSignal

    init(_ action: @escaping @Sendable () -> Void) {
        signal(SIGINT, SIG_IGN)
        self.source = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global())
        self.source.setEventHandler(handler: action)
        self.source.activate()
    }

    func cancel() {
        self.source.cancel()
        signal(SIGINT, SIG_DFL)
    }
}
