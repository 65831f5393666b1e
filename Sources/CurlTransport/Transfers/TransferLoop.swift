import GatewayCore

/// The transport's thread: starts what comes in, moves what is under way, and reports what has ended.
final class TransferLoop {
    /// The wait for something to happen. libcurl's own timers and the inbox's wake-up cut it short.
    private static let idleMilliseconds: Int32 = 10_000

    private struct Transfer {
        let order: TransferOrder
        let handle: EasyHandle
    }

    private let multi: MultiHandle
    private let inbox: TransferInbox
    private let options: TransferOptions
    private var active: [EasyHandle.ID: Transfer] = [:]
    /// Handles that wait for their next transfer; at most as many as there are connections.
    private var idle: [EasyHandle] = []

    init(multi: MultiHandle, inbox: TransferInbox, options: TransferOptions) {
        self.multi = multi
        self.inbox = inbox
        self.options = options
    }

    /// Runs until the inbox is closed; nothing is under way when it returns.
    func run() {
        var batch = self.inbox.take()
        while !batch.isLast {
            for order in batch.orders {
                self.start(order)
            }
            for id in batch.cancellations {
                self.interrupt { $0.id == id }
            }
            if !self.multi.perform() {
                self.interrupt { _ in true }
            }
            self.reportFinished()
            self.multi.wait(milliseconds: Self.idleMilliseconds)
            batch = self.inbox.take()
        }
        for order in batch.orders {
            order.continuation.resume(returning: TransferResult(outcome: .failed(.interrupted)))
        }
        self.interrupt { _ in true }
    }

    private func start(_ order: TransferOrder) {
        do {
            let handle = try self.idle.popLast() ?? EasyHandle(options: self.options)
            guard handle.prepare(url: order.url, headers: order.headers, body: order.body, keepsBody: order.keepsBody)
            else {
                self.retire(handle)
                order.continuation.resume(returning: TransferResult(outcome: .failed(.invalidAddress)))
                return
            }
            try self.multi.add(handle)
            self.active[handle.id] = Transfer(order: order, handle: handle)
        } catch {
            order.continuation.resume(returning: TransferResult(outcome: .failed(.interrupted)))
        }
    }

    private func reportFinished() {
        while let (id, result) = self.multi.nextFinished() {
            guard let transfer = self.active[id] else { continue }
            self.end(transfer, with: transfer.handle.outcome(of: result))
        }
    }

    private func interrupt(where isMeant: (TransferOrder) -> Bool) {
        for transfer in self.active.values where isMeant(transfer.order) {
            self.end(transfer, with: .failed(.interrupted))
        }
    }

    private func end(_ transfer: Transfer, with outcome: TransportOutcome) {
        self.active[transfer.handle.id] = nil
        self.multi.remove(transfer.handle)
        let body = transfer.handle.takeAnswer()
        self.retire(transfer.handle)
        transfer.order.continuation.resume(returning: TransferResult(outcome: outcome, body: body))
    }

    private func retire(_ handle: EasyHandle) {
        handle.clear()
        if self.idle.count < self.options.limits.connections {
            self.idle.append(handle)
        }
    }
}
