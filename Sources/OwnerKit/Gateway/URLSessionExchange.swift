public import Foundation

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// Exchanges over Foundation's `URLSession`, the same for every owner: no cookies, no cache, no language, no
/// device in the user agent, no redirects.
public struct URLSessionExchange: HTTPExchange {
    private let gateway: URL
    private let session: URLSession

    /// - Parameters:
    ///   - gateway: The gateway's address, `https://gateway.example`.
    ///   - timeout: Seconds without a byte after which an exchange is given up.
    public init(gateway: URL, timeout: TimeInterval = 30) {
        let configuration = URLSessionConfiguration.ephemeral
        configuration.httpCookieStorage = nil
        configuration.httpShouldSetCookies = false
        configuration.urlCache = nil
        configuration.timeoutIntervalForRequest = timeout
        self.gateway = gateway
        self.session = URLSession(configuration: configuration, delegate: RedirectRefusal(), delegateQueue: nil)
    }

    public func send(_ request: ExchangeRequest) async throws(OwnerError) -> ExchangeResponse {
        guard let url = URL(string: request.path, relativeTo: self.gateway) else { throw .invalidSetting }
        var message = URLRequest(url: url)
        message.httpMethod = request.method.rawValue
        message.setValue("vestibule-owner", forHTTPHeaderField: "user-agent")
        message.setValue("*", forHTTPHeaderField: "accept-language")
        for (name, value) in request.headers { message.setValue(value, forHTTPHeaderField: name) }
        if request.method == .post {
            message.httpBody = Data(request.body)
            // What is lost on a connection that was kept is sent again by the library, which nobody may do with an
            // encapsulated request (RFC 9458, section 6.5).
            message.setValue("close", forHTTPHeaderField: "connection")
        }
        do {
            let (body, response) = try await self.session.data(for: message)
            guard let response = response as? HTTPURLResponse else { throw OwnerError.unreachable }
            return ExchangeResponse(status: response.statusCode, body: Array(body))
        } catch {
            throw .unreachable
        }
    }
}

/// A redirect would carry an owner's message to whomever a response names.
private final class RedirectRefusal: NSObject, URLSessionTaskDelegate {
    func urlSession(
        _ session: URLSession,
        task: URLSessionTask,
        willPerformHTTPRedirection response: HTTPURLResponse,
        newRequest request: URLRequest,
        completionHandler: @escaping @Sendable (URLRequest?) -> Void
    ) {
        completionHandler(nil)
    }
}
