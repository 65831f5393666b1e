public import GatewayCore

/// Posts callbacks, and checkpoints to witnesses, through libcurl, on a thread of its own.
///
/// HTTP/1.1 with kept connections, and HTTP/2 where TLS negotiates it. Redirects and proxies are not
/// followed, nothing of an answer to a callback is kept but its status and `Retry-After`, and no URL is ever logged.
///
/// A transport has one policy for all its connections, because a connection that is used again is not
/// checked again.
public final class LibcurlTransport: OutboundTransport, WitnessTransport {
    private let inbox: TransferInbox
    private let thread: WorkerThread

    /// Starts the transport's thread.
    ///
    /// - Parameters:
    ///   - policy: Where callbacks may go.
    ///   - limits: How long a post may take, and over how many connections.
    ///   - certificateAuthorities: Path of a PEM file with authorities to trust beside the system's folder of
    ///     them; it takes the place of the system's bundle file.
    /// - Throws: ``TransportUnavailable`` if libcurl or the thread could not be started.
    public init(
        policy: EgressPolicy = EgressPolicy(),
        limits: TransferLimits = TransferLimits(),
        certificateAuthorities: String? = nil
    ) throws(TransportUnavailable) {
        try CurlRuntime.started.get()
        let multi = try MultiHandle(limits: limits)
        let inbox = TransferInbox(wakeup: multi.wakeup)
        let options = TransferOptions(policy: policy, limits: limits, certificateAuthorities: certificateAuthorities)
        self.inbox = inbox
        self.thread = try WorkerThread { TransferLoop(multi: multi, inbox: inbox, options: options).run() }
    }

    deinit {
        self.inbox.close()
    }

    /// Posts `body` to `url`, once. A cancelled task gets `.failed(.interrupted)`, and whether the partner
    /// received the post is then not known.
    public func post(
        _ body: [UInt8],
        to url: String,
        headers: [(name: String, value: String)]
    ) async -> TransportOutcome {
        await self.transfer(body, to: url, headers: headers, keepsBody: false).outcome
    }

    /// Posts a checkpoint to a witness, once, and reads its answer.
    public func exchange(_ body: [UInt8], with url: String) async -> WitnessAnswer {
        let headers = [(name: "content-type", value: "text/plain; charset=utf-8")]
        let result = await self.transfer(body, to: url, headers: headers, keepsBody: true)
        return switch result.outcome {
        case .answered(let status, _): .answered(status: status, body: result.body)
        case .failed(let failure): .failed(failure)
        }
    }

    private func transfer(
        _ body: [UInt8],
        to url: String,
        headers: [(name: String, value: String)],
        keepsBody: Bool
    ) async -> TransferResult {
        let id = self.inbox.nextID()
        return await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                self.inbox.submit(
                    TransferOrder(
                        id: id,
                        url: url,
                        headers: headers,
                        body: body,
                        keepsBody: keepsBody,
                        continuation: continuation
                    )
                )
                // The handler below may have run before there was anything to cancel.
                if Task.isCancelled {
                    self.inbox.cancel(id)
                }
            }
        } onCancel: {
            self.inbox.cancel(id)
        }
    }

    /// Ends the transport: every post that is under way, and every later one, gets `.failed(.interrupted)`.
    ///
    /// Returns when the thread has ended and libcurl holds nothing any more, which takes milliseconds. To be
    /// called before the process exits, since OpenSSL's own cleaning up must not meet an open connection.
    public func shutdown() {
        self.inbox.close()
        self.thread.join()
    }
}
