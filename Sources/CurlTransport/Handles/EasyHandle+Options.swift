import CCurl

extension EasyHandle {
    /// Sets what no post may change.
    func set(_ options: TransferOptions) -> Bool {
        let results = unsafe [
            gateway_curl_set_protocols(self.raw, options.policy.requiresHTTPS ? "https" : "http,https"),
            // libcurl would guess a protocol for an address without one; this one is then refused.
            gateway_curl_set_protocol_where_none_is_named(self.raw, "file"),
            gateway_curl_use_http2_over_tls(self.raw),
            gateway_curl_require_tls_1_2(self.raw),
            gateway_curl_set_timeout_ms(self.raw, options.limits.timeout.wholeMilliseconds),
            gateway_curl_follow_no_redirects(self.raw),
            // Else the environment could name one, and it would be checked in place of the partner.
            gateway_curl_use_no_proxy(self.raw),
            gateway_curl_raise_no_signals(self.raw),
            // Else the end of one post waits for its name to be looked up, and all the others with it.
            gateway_curl_leave_slow_lookups_behind(self.raw),
        ]
        guard results.allSatisfy({ $0 == CURLE_OK }) else { return false }
        guard let path = options.certificateAuthorities else { return true }
        return unsafe gateway_curl_set_certificate_authorities(self.raw, path) == CURLE_OK
    }
}

extension Duration {
    /// At least 1: libcurl takes 0 for "without end".
    fileprivate var wholeMilliseconds: Int {
        let (seconds, attoseconds) = self.components
        return max(1, Int(seconds * 1000 + attoseconds / 1_000_000_000_000_000))
    }
}
