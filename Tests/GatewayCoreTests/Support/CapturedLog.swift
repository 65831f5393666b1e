import Logging
import Synchronization

/// All that is logged, as an operator would read it.
final class CapturedLog: Sendable {
    private let lines = Mutex<[String]>([])

    var text: String { self.lines.withLock { $0.joined(separator: "\n") } }

    func logger() -> Logger { Logger(label: "test") { _ in Handler(log: self) } }

    fileprivate func add(_ line: String) { self.lines.withLock { $0.append(line) } }

    private struct Handler: LogHandler {
        let log: CapturedLog
        var metadataProvider: Logger.MetadataProvider?
        var metadata: Logger.Metadata = [:]
        var logLevel = Logger.Level.trace

        init(log: CapturedLog) { self.log = log }

        subscript(metadataKey key: String) -> Logger.Metadata.Value? {
            get { self.metadata[key] }
            set { self.metadata[key] = newValue }
        }

        func log(event: LogEvent) {
            self.log.add("\(event.level) \(event.message) \(event.metadata ?? [:]) \(String(describing: event.error))")
        }
    }
}
