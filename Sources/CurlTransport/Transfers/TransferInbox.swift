import GatewayCore
import Synchronization

/// What callers' tasks hand over to the transport's thread.
///
/// The thread is woken once for all that has come since it last looked.
final class TransferInbox: Sendable {
    /// What has come since the last batch.
    struct Batch {
        var orders: [TransferOrder] = []
        var cancellations: [TransferOrder.ID] = []
        /// Nothing comes after it.
        var isLast = false
    }

    private struct State {
        var batch = Batch()
        var isWoken = false
        var lastID: TransferOrder.ID = 0
    }

    private let state = Mutex(State())
    private let wakeup: MultiWakeup

    init(wakeup: MultiWakeup) {
        self.wakeup = wakeup
    }

    func nextID() -> TransferOrder.ID {
        self.state.withLock { state in
            state.lastID += 1
            return state.lastID
        }
    }

    /// Hands over an order; once the inbox is closed the order is interrupted at once.
    func submit(_ order: TransferOrder) {
        let isAccepted = self.add { $0.orders.append(order) }
        if !isAccepted {
            order.continuation.resume(returning: TransferResult(outcome: .failed(.interrupted)))
        }
    }

    /// Asks for the end of an order. Nothing happens where it has ended already.
    func cancel(_ id: TransferOrder.ID) {
        self.add { $0.cancellations.append(id) }
    }

    /// Lets nothing more in, and tells the thread to end.
    func close() {
        self.add { $0.isLast = true }
    }

    /// Everything that has come since the last call. For the thread only.
    func take() -> Batch {
        self.state.withLock { state in
            let batch = state.batch
            state.batch = Batch(isLast: batch.isLast)
            state.isWoken = false
            return batch
        }
    }

    /// The wake-up is called inside the lock: the thread frees what it wakes after it has taken the last
    /// batch, and once that batch is there nobody gets past the guard any more.
    @discardableResult
    private func add(_ change: (inout Batch) -> Void) -> Bool {
        self.state.withLock { state in
            guard !state.batch.isLast else { return false }
            change(&state.batch)
            if !state.isWoken {
                state.isWoken = true
                self.wakeup()
            }
            return true
        }
    }
}
