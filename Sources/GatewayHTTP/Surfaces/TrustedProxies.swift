import HTTPTypes

/// The proxies whose word counts for where a request comes from: they alone append what a caller cannot write itself.
///
/// Only the console's login asks. Owners' endpoints never do: they have no use for an address.
public struct TrustedProxies: Sendable {
    private let contains: @Sendable (_ address: String) -> Bool

    /// - Parameter contains: Whether a textual IP address is one of theirs.
    public init(contains: @escaping @Sendable (_ address: String) -> Bool) { self.contains = contains }

    /// No proxy is trusted: whoever is connected is who asks.
    public static let none = TrustedProxies { _ in false }

    /// Who asks: the last address before the trusted proxies, from the right (RFC 7239 §5.2, and `X-Forwarded-For`).
    ///
    /// The word of whoever is not trusted counts for nothing, neither does what stands to the left of it. Where both
    /// fields are there and disagree, one of them came through from the caller; then it is the proxy that asks.
    ///
    /// - Parameter peer: Who is connected; `nil` where there is no socket.
    func client(behind peer: ClientAddress?, _ fields: HTTPFields) -> ClientAddress? {
        guard let peer, self.contains(peer.text) else { return peer }
        let chains = [Self.forwardedFor(fields), Self.forwarded(fields)].filter { !$0.isEmpty }
        let clients = Set(chains.map { self.client(behind: peer, $0) })
        return clients.count == 1 ? clients.first ?? peer : peer
    }

    private func client(behind peer: ClientAddress, _ hops: [String]) -> ClientAddress {
        var nearest = peer
        for hop in hops.reversed() {
            // `unknown` and made-up names (RFC 7239 §6) tell nothing of who is behind them.
            guard let address = Self.address(hop) else { return nearest }
            nearest = address
            if !self.contains(address.text) { return address }
        }
        return nearest
    }

    private static func forwardedFor(_ fields: HTTPFields) -> [String] {
        guard let name = HTTPField.Name("X-Forwarded-For") else { return [] }
        return fields[values: name].flatMap { Self.parts($0, by: ",") }
    }

    /// The `for` of each element; empty text where an element has none.
    private static func forwarded(_ fields: HTTPFields) -> [String] {
        guard let name = HTTPField.Name("Forwarded") else { return [] }
        return fields[values: name].flatMap { Self.parts($0, by: ",") }.map { element in
            Self.parts(element, by: ";").first { $0.lowercased().hasPrefix("for=") }.map { String($0.dropFirst(4)) }
                ?? ""
        }
    }

    /// Addresses hold neither of the separators, so what is quoted need not be looked at.
    private static func parts(_ text: String, by separator: Character) -> [String] {
        text.split(separator: separator, omittingEmptySubsequences: false).map { part in
            String(part.drop { $0 == " " || $0 == "\t" }.reversed().drop { $0 == " " || $0 == "\t" }.reversed())
        }
    }

    /// The address of `192.0.2.1`, `192.0.2.1:47`, `2001:db8::1`, `[2001:db8::1]:47`, in quotes or not.
    private static func address(_ hop: String) -> ClientAddress? {
        var text = hop[...]
        if text.count >= 2, text.hasPrefix("\""), text.hasSuffix("\"") { text = text.dropFirst().dropLast() }
        if text.hasPrefix("[") { return ClientAddress(String(text.dropFirst().prefix { $0 != "]" })) }
        if let colon = text.firstIndex(of: ":"), colon == text.lastIndex(of: ":") { text = text[..<colon] }
        return ClientAddress(String(text))
    }
}
