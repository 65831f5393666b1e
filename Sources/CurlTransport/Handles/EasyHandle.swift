import CCurl
import GatewayCore

/// Owns one libcurl easy handle, which carries one post at a time and then the next. For one thread.
@safe final class EasyHandle {
    typealias ID = UInt

    let raw: UnsafeMutableRawPointer
    private let policy: EgressPolicy
    private var headers: HeaderList?
    private var response = ResponseReader()
    private var hasRefusedAddress = false

    /// Makes a handle and sets what is the same for every post.
    init(options: TransferOptions) throws(TransportUnavailable) {
        guard let raw = unsafe curl_easy_init() else {
            throw TransportUnavailable(description: "libcurl could not make a handle")
        }
        unsafe self.raw = raw
        self.policy = options.policy
        guard self.set(options) && self.setCallbacks() else {
            throw TransportUnavailable(description: "libcurl refused an option that the transport needs")
        }
    }

    deinit {
        unsafe curl_easy_cleanup(self.raw)
    }

    /// Which handle libcurl means.
    var id: ID { unsafe ID(bitPattern: self.raw) }

    /// Sets what is to be posted; `false` where the URL or a header cannot be sent at all.
    func prepare(url: String, headers: [(name: String, value: String)], body: [UInt8], keepsBody: Bool) -> Bool {
        guard !url.utf8.contains(0), let headers = HeaderList(headers) else { return false }
        self.headers = headers
        self.response = ResponseReader(keepsBody: keepsBody)
        self.hasRefusedAddress = false
        return unsafe gateway_curl_set_url(self.raw, url) == CURLE_OK
            && gateway_curl_set_headers(self.raw, headers.raw) == CURLE_OK
            && self.setBody(body)
    }

    /// Forgets what was posted, before the handle waits for its next use.
    func clear() {
        unsafe gateway_curl_set_headers(self.raw, nil)
        self.headers = nil
        _ = self.setBody([])
    }

    /// What became of the post, once libcurl has ended it with `result`.
    func outcome(of result: CURLcode) -> TransportOutcome {
        if result == CURLE_OK || (result == CURLE_WRITE_ERROR && self.response.isCut) {
            let status = unsafe gateway_curl_status(self.raw)
            return status == 0
                ? .failed(.unreachable) : .answered(status: status, retryAfter: self.response.retryAfter)
        }
        if result == CURLE_COULDNT_CONNECT && self.hasRefusedAddress {
            return .failed(.addressRefused)
        }
        return .failed(TransportFailure(result))
    }

    /// Whether a connection to `address` may be opened.
    func permits(_ address: IPAddress?) -> Bool {
        guard let address, self.policy.permits(address) else {
            self.hasRefusedAddress = true
            return false
        }
        return true
    }

    /// Takes one line of the answer's head; `false` gives the answer up.
    func takeHeaderLine(_ line: [UInt8]) -> Bool {
        self.response.takeHeaderLine(line)
    }

    /// Takes the next bytes of the answer's body; `false` cuts it.
    func takeBody(_ bytes: UnsafeRawBufferPointer) -> Bool {
        unsafe self.response.takeBody(bytes)
    }

    /// The answer's body, where it was wanted; once.
    func takeAnswer() -> [UInt8] {
        defer { self.response = ResponseReader() }
        return self.response.body
    }

    private func setBody(_ body: [UInt8]) -> Bool {
        // An empty array may have no address, and libcurl would then ask for the body to be read to it.
        let bytes = body.isEmpty ? [0] : body
        return unsafe gateway_curl_set_post_body(self.raw, bytes, Int64(body.count)) == CURLE_OK
    }
}

@available(*, unavailable)
extension EasyHandle: Sendable {}
