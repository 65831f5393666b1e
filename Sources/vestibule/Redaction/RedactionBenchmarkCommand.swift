import ArgumentParser
import Masking

/// `vestibule benchmark-redaction`: how long a text of ordinary length takes, and hostile ones of the greatest length that
/// intake takes, for `make bench-redaction`.
struct RedactionBenchmarkCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "benchmark-redaction",
        abstract: "Measures redaction: a narrative of 2 kB, and hostile texts of 256 kB.",
        shouldDisplay: false
    )

    @Option(name: .long, help: "How often each hostile text is redacted.") var repetitions = 5

    struct Figures: Encodable {
        /// A narrative of 2,048 bytes, the median.
        var narrativeMilliseconds: Double
        /// By what is repeated to 262,144 bytes; the median of each.
        var hostileMilliseconds: [String: Double]
        var slowestHostileMilliseconds: Double
    }

    func run() async throws {
        guard self.repetitions > 0 else {
            throw CommandFailure(.wrongUse, "--repetitions: write a number above 0")
        }
        let redactor = TextRedactor()
        let hostile = HostileTexts.patterns.mapValues { pattern in
            Self.median(of: HostileTexts.text(of: pattern, bytes: 256 * 1024), self.repetitions, by: redactor)
        }
        Terminal.print(
            try JSONText.encode(
                Figures(
                    narrativeMilliseconds: Self.median(
                        of: HostileTexts.text(of: HostileTexts.narrative, bytes: 2 * 1024),
                        1_000,
                        by: redactor
                    ),
                    hostileMilliseconds: hostile,
                    slowestHostileMilliseconds: hostile.values.max() ?? 0
                )
            )
        )
    }

    /// The median time of so many readings, in milliseconds. The first reading also sets up the lexicon: it does not count.
    private static func median(of text: String, _ repetitions: Int, by redactor: TextRedactor) -> Double {
        _ = redactor.redact(text)
        let times = (0..<repetitions).map { _ in
            let start = ContinuousClock.now
            _ = redactor.redact(text)
            return start.duration(to: .now) / .milliseconds(1)
        }
        return times.sorted()[repetitions / 2]
    }
}
