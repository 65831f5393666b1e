import Glibc
import Synchronization

/// A thread that can be joined. What blocks must not run on Swift's cooperative threads.
final class WorkerThread: Sendable {
    private final class Body {
        let run: () -> Void

        init(_ run: @escaping () -> Void) {
            self.run = run
        }
    }

    /// `nil` once it has been joined.
    private let thread: Mutex<pthread_t?>

    init(_ run: sending @escaping () -> Void) throws(TransportUnavailable) {
        let context = unsafe Unmanaged.passRetained(Body(run)).toOpaque()
        var thread = pthread_t()
        let status = unsafe pthread_create(
            &thread,
            nil,
            { context in
                WorkerThread.blockSignals()
                if let context = unsafe context {
                    unsafe Unmanaged<Body>.fromOpaque(context).takeRetainedValue().run()
                }
                return nil
            },
            context
        )
        guard status == 0 else {
            unsafe Unmanaged<Body>.fromOpaque(context).release()
            throw TransportUnavailable(description: "the transport's thread could not be started")
        }
        self.thread = Mutex(thread)
    }

    deinit {
        if let thread = self.takeThread() {
            pthread_detach(thread)
        }
    }

    /// Waits for the end of the thread. Only the first call waits.
    func join() {
        if let thread = self.takeThread() {
            pthread_join(thread, nil)
        }
    }

    private func takeThread() -> pthread_t? {
        self.thread.withLock { thread in
            defer { thread = nil }
            return thread
        }
    }

    /// Signals are for the main thread; and a write to a connection that its peer has closed must fail with
    /// an error, where `SIGPIPE` would end the process.
    private static func blockSignals() {
        var signals = sigset_t()
        unsafe sigfillset(&signals)
        unsafe pthread_sigmask(SIG_BLOCK, &signals, nil)
    }
}
