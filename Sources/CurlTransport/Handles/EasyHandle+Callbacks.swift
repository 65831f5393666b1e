import CCurl
import Glibc

extension EasyHandle {
    /// Sets what libcurl calls back. The context is the handle itself, which outlives what it owns.
    func setCallbacks() -> Bool {
        let context = unsafe Unmanaged.passUnretained(self).toOpaque()
        return unsafe gateway_curl_set_socket_callback(
            self.raw,
            { context, purpose, address in
                guard let context = unsafe context, let address = unsafe address else { return -1 }
                return unsafe EasyHandle.at(context).openSocket(for: purpose, to: address)
            },
            context
        ) == CURLE_OK
            && gateway_curl_set_header_callback(
                self.raw,
                { bytes, size, count, context in
                    guard let bytes = unsafe bytes, let context = unsafe context else { return 0 }
                    let line = unsafe Array(UnsafeRawBufferPointer(start: bytes, count: size * count))
                    return unsafe EasyHandle.at(context).takeHeaderLine(line) ? size * count : 0
                },
                context
            ) == CURLE_OK
            && gateway_curl_set_body_callback(
                self.raw,
                { bytes, size, count, context in
                    guard let context = unsafe context else { return 0 }
                    let part = unsafe UnsafeRawBufferPointer(start: bytes, count: size * count)
                    return unsafe EasyHandle.at(context).takeBody(part) ? size * count : 0
                },
                context
            ) == CURLE_OK
    }

    @unsafe private static func at(_ context: UnsafeMutableRawPointer) -> EasyHandle {
        unsafe Unmanaged.fromOpaque(context).takeUnretainedValue()
    }

    /// Opens the socket of a new connection, or refuses to: -1 is libcurl's `CURL_SOCKET_BAD`.
    ///
    /// `address` is what the kernel is going to be given, so no second look-up can come in between.
    @unsafe private func openSocket(for purpose: curlsocktype, to address: UnsafeMutablePointer<curl_sockaddr>) -> Int32
    {
        guard purpose == CURLSOCKTYPE_IPCXN, self.permits(unsafe IPAddress(at: gateway_curl_address(address))) else {
            return -1
        }
        let closesOnExec = Int32(SOCK_CLOEXEC.rawValue)
        return unsafe socket(
            address.pointee.family,
            address.pointee.socktype | closesOnExec,
            address.pointee.protocol
        )
    }
}
