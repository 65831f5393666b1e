import Logging
import Synchronization

/// Keeps every line that is logged, at every level.
final class CapturedLog: Sendable {
    private let lines = Mutex<[String]>([])

    var text: String { self.lines.withLock { $0.joined(separator: "\n") } }

    func logger() -> Logger {
        Logger(label: "captured") { _ in Handler(log: self) }
    }

    private func add(_ line: String) { self.lines.withLock { $0.append(line) } }

    private struct Handler: LogHandler {
        let log: CapturedLog
        var metadata: Logger.Metadata = [:]
        var logLevel = Logger.Level.trace

        subscript(metadataKey key: String) -> Logger.Metadata.Value? {
            get { self.metadata[key] }
            set { self.metadata[key] = newValue }
        }

        func log(event: LogEvent) {
            self.log.add("\(event.level) \(event.message) \(self.metadata) \(event.metadata ?? [:])")
        }
    }
}
