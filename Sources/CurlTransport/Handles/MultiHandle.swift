import CCurl

/// Owns a libcurl multi handle: many transfers at a time, and the connections they share. For one thread.
@safe final class MultiHandle {
    private let raw: UnsafeMutableRawPointer

    init(limits: TransferLimits) throws(TransportUnavailable) {
        guard let raw = unsafe curl_multi_init() else {
            throw TransportUnavailable(description: "libcurl could not make a multi handle")
        }
        unsafe self.raw = raw
        guard unsafe gateway_curl_set_connections_per_host(raw, limits.connectionsPerHost) == CURLM_OK,
            unsafe gateway_curl_set_connections(raw, limits.connections) == CURLM_OK
        else {
            throw TransportUnavailable(description: "libcurl refused the limits of connections")
        }
    }

    deinit {
        unsafe curl_multi_cleanup(self.raw)
    }

    /// Ends the wait of the handle's thread, from any other.
    var wakeup: MultiWakeup { unsafe MultiWakeup(raw: self.raw) }

    func add(_ handle: EasyHandle) throws(TransportUnavailable) {
        guard unsafe curl_multi_add_handle(self.raw, handle.raw) == CURLM_OK else {
            throw TransportUnavailable(description: "libcurl could not start a transfer")
        }
    }

    func remove(_ handle: EasyHandle) {
        unsafe curl_multi_remove_handle(self.raw, handle.raw)
    }

    /// Moves every transfer as far as it goes without waiting; `false` when libcurl cannot go on.
    func perform() -> Bool {
        var running: Int32 = 0
        return unsafe curl_multi_perform(self.raw, &running) == CURLM_OK
    }

    /// Waits until a transfer can go on, the handle is woken, or the time is over.
    func wait(milliseconds: Int32) {
        unsafe curl_multi_poll(self.raw, nil, 0, milliseconds, nil)
    }

    /// A transfer that has ended, and how; `nil` when there is no other.
    func nextFinished() -> (EasyHandle.ID, CURLcode)? {
        var handle: UnsafeMutableRawPointer?
        var result = CURLE_OK
        guard unsafe gateway_curl_next_finished(self.raw, &handle, &result) else { return nil }
        return (EasyHandle.ID(bitPattern: handle), result)
    }
}

@available(*, unavailable)
extension MultiHandle: Sendable {}

/// Ends the wait of a multi handle's thread.
///
/// `@unchecked` because of the pointer: `curl_multi_wakeup` is the one function of libcurl that any thread
/// may call at any time while the handle lives, and it is all that is done with the pointer here.
/// `TransferInbox` calls it only while it is open, and the handle is freed after the inbox has closed.
@safe struct MultiWakeup: @unchecked Sendable {
    fileprivate let raw: UnsafeMutableRawPointer

    func callAsFunction() {
        unsafe curl_multi_wakeup(self.raw)
    }
}
