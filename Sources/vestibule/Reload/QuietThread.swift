import Dispatch
import Foundation
import Synchronization

/// One thread that gives way to all others: for work that may take its time beside traffic.
///
/// Replaying contracts is a matter of seconds of a core; on the threads that answer messages it would hold them up.
final class QuietThread: TaskExecutor {
    /// The process's one; it lives as long.
    static let shared = QuietThread()

    private let jobs = Mutex<[UnownedJob]>([])
    private let waiting = DispatchSemaphore(value: 0)

    private init() {
        let thread = Thread { [unowned self] in self.work() }
        thread.name = "reload"
        thread.stackSize = 4 << 20
        thread.start()
    }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        self.jobs.withLock { $0.append(job) }
        self.waiting.signal()
    }

    private func work() {
        // On Linux a thread has a niceness of its own.
        setpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0, 10)
        while true {
            self.waiting.wait()
            let job = self.jobs.withLock { $0.removeFirst() }
            job.runSynchronously(on: self.asUnownedTaskExecutor())
        }
    }
}
