import CCurl
import GatewayCore

extension TransportFailure {
    /// What a result of libcurl, other than success, means to a delivery.
    init(_ code: CURLcode) {
        self =
            switch code {
            case CURLE_OPERATION_TIMEDOUT:
                .timedOut
            case CURLE_URL_MALFORMAT, CURLE_UNSUPPORTED_PROTOCOL:
                .invalidAddress
            case CURLE_SSL_CONNECT_ERROR, CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CIPHER, CURLE_SSL_CERTPROBLEM,
                CURLE_SSL_CACERT_BADFILE, CURLE_SSL_ISSUER_ERROR, CURLE_SSL_INVALIDCERTSTATUS,
                CURLE_SSL_CLIENTCERT, CURLE_SSL_SHUTDOWN_FAILED:
                .tls
            case CURLE_OUT_OF_MEMORY, CURLE_FAILED_INIT, CURLE_ABORTED_BY_CALLBACK:
                .interrupted
            default:
                .unreachable
            }
    }
}
