import ArgumentParser
import CommunityRequests
import ContractTesting
import Foundation
import PartnerAdapters

extension AdaptersCommand {
    /// `vestibule adapters bench`: what translation costs, for `make bench`.
    struct Bench: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Measures translation: microseconds a payload and format, beside a bare parse of the same bytes.",
            discussion: """
                The payloads are the new requests of the contracts. A bare parse reads and checks the bytes and \
                nothing else; Foundation's reader of JSON stands beside it. --bodies DIR writes the payloads there, a \
                file each, so that other programs can be given the same.
                """,
            shouldDisplay: false
        )

        @OptionGroup var folder: Folder
        @Option(name: .long, help: "The folder of contracts.") var contracts = "./Contracts"
        @Option(name: .long, help: "How long each is measured, in milliseconds.") var milliseconds = 500
        @Option(name: .long, help: "Writes the payloads there.") var bodies: String?

        struct Figures: Encodable {
            var adapter: String
            var format: String
            var payloads: Int
            var bytes: Int
            var parseMicroseconds: Double
            var translateMicroseconds: Double
            /// Absent for XML.
            var foundationMicroseconds: Double?
        }

        func run() async throws {
            var all: [Figures] = []
            for name in try self.folder.names() {
                let adapter = try self.folder.adapter(name)
                let samples = ContractFolder(path: self.contracts).cases(of: name).contracts
                    .compactMap(\.translationSample).filter { Self.isSubmission($0, by: adapter) }
                for (format, label) in [(PayloadFormat.json, "json"), (.xml, "xml")] {
                    let fitting = samples.filter { adapter.format(contentType: $0.contentType) == format }
                    guard !fitting.isEmpty else { continue }
                    try self.write(fitting, as: "\(name).\(label)")
                    all.append(self.measure(fitting, adapter, format, label))
                }
            }
            Terminal.print(try JSONText.encode(all))
        }

        private static func isSubmission(_ sample: TranslationSample, by adapter: PartnerAdapter) -> Bool {
            guard let format = adapter.format(contentType: sample.contentType),
                let payload = try? adapter.parse(sample.body, as: format),
                case .single(let message) = adapter.messages(in: payload),
                case .submit = adapter.translate(
                    message,
                    headers: sample.headers,
                    settings: sample.settings,
                    now: sample.clock
                )
            else { return false }
            return true
        }

        private func measure(
            _ samples: [TranslationSample],
            _ adapter: PartnerAdapter,
            _ format: PayloadFormat,
            _ label: String
        ) -> Figures {
            let parse = self.microseconds(samples) { sample in
                _ = try? adapter.parse(sample.body, as: format, contentType: sample.contentType)
            }
            let translate = self.microseconds(samples) { sample in
                guard let payload = try? adapter.parse(sample.body, as: format, contentType: sample.contentType),
                    case .single(let message) = adapter.messages(in: payload)
                else { return }
                _ = try? adapter.messageID(
                    of: message,
                    headers: sample.headers,
                    settings: sample.settings,
                    now: sample.clock
                )
                _ = adapter.translate(message, headers: sample.headers, settings: sample.settings, now: sample.clock)
            }
            let foundation = self.microseconds(samples) { sample in
                _ = try? JSONSerialization.jsonObject(with: Data(sample.body))
            }
            return Figures(
                adapter: adapter.name,
                format: label,
                payloads: samples.count,
                bytes: samples.map(\.body.count).reduce(0, +) / samples.count,
                parseMicroseconds: parse,
                translateMicroseconds: translate,
                foundationMicroseconds: format == .json ? foundation : nil
            )
        }

        /// The time of one payload: the least of five rounds, since others only ever make a round longer.
        private func microseconds(_ samples: [TranslationSample], _ work: (TranslationSample) -> Void) -> Double {
            let span = Duration.milliseconds(max(1, self.milliseconds / 5))
            return (0..<5).map { _ in
                let start = ContinuousClock.now
                var rounds = 0
                repeat {
                    for sample in samples { work(sample) }
                    rounds += 1
                } while start.duration(to: .now) < span
                return start.duration(to: .now) / .microseconds(1) / Double(rounds * samples.count)
            }.min() ?? 0
        }

        private func write(_ samples: [TranslationSample], as name: String) throws {
            guard let bodies else { return }
            let folder = "\(bodies)/\(name)"
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            for sample in samples {
                try Data(sample.body).write(to: URL(fileURLWithPath: "\(folder)/\(sample.name)"))
            }
        }
    }
}
