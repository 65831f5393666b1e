import Foundation
import ServiceLifecycle
import UnixSignals

/// Reads the files again at SIGHUP, and by itself where the configuration says `watch: true`.
struct ReloadService: Service {
    let reloader: Reloader
    /// Where reports go.
    let data: String
    let watches: Bool

    /// Between two looks at the files. A look reads no file, and what has changed is read after a second one.
    private static let interval = Duration.seconds(1)

    func run() async throws {
        let (wishes, wish) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
        let signals = await UnixSignalsSequence(trapping: .sighup)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                for await _ in signals.cancelOnGracefulShutdown() { wish.yield() }
                wish.finish()
            }
            if self.watches { group.addTask(executorPreference: QuietThread.shared) { await self.watch(wish) } }
            // One at a time, on a thread that gives way. A wish that comes meanwhile is served after it, once.
            for await _ in wishes {
                try await withTaskExecutorPreference(QuietThread.shared) {
                    let report = await self.reloader.reload()
                    do { try report.write(data: self.data) } catch let failure as CommandFailure {
                        Terminal.error(failure.message ?? "the report of the reload cannot be written")
                    }
                }
            }
            group.cancelAll()
        }
    }

    private func watch(_ wish: AsyncStream<Void>.Continuation) async {
        var watch = FileWatch(read: await self.reloader.fingerprint)
        while !Task.isCancelled {
            do { try await Task.sleep(for: Self.interval) } catch { return }
            watch.wasRead(await self.reloader.fingerprint)
            if watch.look(await self.reloader.files.fingerprint) { wish.yield() }
        }
    }
}
