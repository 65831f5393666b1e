import CommunityRequests
import CurlTransport
import GatewayHTTP
import Yams

extension ConfigurationReader {
    /// Reads where the gateway listens, and who may reach it or be reached by it.
    func readListeners(_ members: [String: SettingNode], into configuration: inout Configuration) {
        if let listen = members["listen"].flatMap(self.endpoint) { configuration.listen = listen }
        if let listen = members["private_listen"].flatMap(self.endpoint) { configuration.privateListen = listen }
        if let tls = members["tls"], !tls.isNull, let parts = tls.members(known: ["certificate", "key"]) {
            let certificate = parts["certificate"]?.string()
            let key = parts["key"].flatMap(self.secret)
            if let certificate, let key {
                configuration.tls = TLSFiles(certificate: self.resolve(certificate), key: key, place: tls.place)
            } else if parts["certificate"] == nil || parts["key"] == nil {
                tls.error("needs both", "Write `tls: { certificate: ./fullchain.pem, key: file:./privkey.pem }`.")
            }
        }
        if let proxies = members["trusted_proxies"], !proxies.isNull {
            configuration.trustedProxies = self.subnets(proxies, refusing: \.isWiderThanAnyPrivateNetwork)
        }
        if let url = members["public_url"], !url.isNull, let text = url.string() {
            if text.hasPrefix("https://") || text.hasPrefix("http://") {
                configuration.publicURL = text.hasSuffix("/") ? String(text.dropLast()) : text
            } else {
                url.error("is not an address", "Write `https://gateway.example`.")
            }
        }
        if let relay = members["relay"], !relay.isNull, let parts = relay.members(known: ["permitted_subnets"]),
            let subnets = parts["permitted_subnets"], !subnets.isNull
        {
            configuration.permittedSubnets = self.subnets(subnets)
        }
        if configuration.listen == configuration.privateListen, configuration.listen.port != 0 {
            let node = members["private_listen"] ?? members["listen"]
            node?.error(
                "is the address of the other listener",
                "Give health and metrics a port of their own, which the outside cannot reach."
            )
        }
    }

    /// - Parameter isTooWide: Whether a block holds more than can be meant.
    private func subnets(_ list: SettingNode, refusing isTooWide: (Subnet) -> Bool = { _ in false }) -> [Subnet] {
        list.items().compactMap { item in
            guard let text = item.string() else { return nil }
            guard let subnet = Subnet(text) else {
                item.error("is not a subnet", "Write it as `10.0.0.0/8` or `fd00::/8`.")
                return nil
            }
            guard !isTooWide(subnet) else {
                item.error(
                    "holds more than your own machines",
                    "Write the proxies' own addresses: whoever is in it may say where a login comes from."
                )
                return nil
            }
            return subnet
        }
    }

    private func endpoint(_ node: SettingNode) -> ListenAddress? {
        guard let text = node.string() else { return nil }
        guard let endpoint = ListenAddress(text) else {
            node.error("is not an address to listen on", "Write `127.0.0.1:8080` or `[::1]:8080`.")
            return nil
        }
        return endpoint
    }
}
