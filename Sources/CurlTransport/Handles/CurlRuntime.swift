import CCurl

/// `curl_global_init`, once: a static constant is made once, whichever thread comes first.
enum CurlRuntime {
    static let started: Result<Void, TransportUnavailable> =
        gateway_curl_start() == CURLE_OK
        ? .success(()) : .failure(TransportUnavailable(description: "libcurl could not be started"))
}
