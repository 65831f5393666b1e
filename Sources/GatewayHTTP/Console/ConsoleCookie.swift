import GatewayCore
import HTTPTypes
import Hummingbird

/// The cookie of a session: for this host alone, out of reach of scripts, and never sent with what another site asks.
struct ConsoleCookie: Sendable {
    private let isEncrypted: Bool

    init(isEncrypted: Bool) { self.isEncrypted = isEncrypted }

    /// The prefix makes browsers refuse it unless it came over TLS, for this host and the whole of it (RFC 6265bis
    /// §4.1.3.2). Without TLS, on loopback, there is no such thing.
    var name: String { self.isEncrypted ? "__Host-vestibule" : "vestibule" }

    /// Hands a session's token to the browser, until that is closed.
    func setting(_ token: AccessToken) -> Cookie { self.cookie(token.secret, maxAge: nil) }

    /// Takes it back.
    var clearing: Cookie { self.cookie("", maxAge: 0) }

    /// The token that a request brings; `nil` where it brings none, or more than one.
    func token(of request: Request) -> AccessToken? {
        let values = request.headers[values: .cookie].flatMap { $0.split(separator: ";") }.compactMap { pair in
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            return parts.count == 2 && parts[0].drop { $0 == " " } == self.name ? String(parts[1]) : nil
        }
        return values.count == 1 ? AccessToken(presented: values[0]) : nil
    }

    private func cookie(_ value: String, maxAge: Int?) -> Cookie {
        Cookie(
            name: self.name,
            value: value,
            maxAge: maxAge,
            path: "/",
            secure: self.isEncrypted,
            httpOnly: true,
            sameSite: .strict
        )
    }
}
