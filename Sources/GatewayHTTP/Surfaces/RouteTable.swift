import HTTPTypes

/// Which paths there are and which methods each takes: what `Allow` says (RFC 9110 §15.5.6).
struct RouteTable: Sendable {
    private var routes: [(path: [Substring], methods: [HTTPRequest.Method])] = []

    init() {}

    /// Notes a route; a component that begins with `:` stands for any one component.
    mutating func add(_ path: String, _ method: HTTPRequest.Method) {
        let components = Self.components(of: path)
        let methods = method == .get ? [.get, .head] : [method]
        if let known = self.routes.firstIndex(where: { $0.path == components }) {
            self.routes[known].methods += methods
        } else {
            self.routes.append((components, methods))
        }
    }

    /// The methods that a path takes; empty where there is no such path.
    func methods(at path: String) -> [HTTPRequest.Method] {
        let components = Self.components(of: path)
        return self.routes.filter { route in
            route.path.count == components.count
                && zip(route.path, components).allSatisfy { $0.hasPrefix(":") && !$1.isEmpty || $0 == $1 }
        }.flatMap(\.methods)
    }

    /// Whether a path has two slashes in a row, or one at its end. The router would pass over them; here a resource has
    /// one path, so that rules of a proxy or a cache in front of the gateway hold for every way to write it.
    static func hasEmptyComponent(_ path: String) -> Bool {
        let slash = UInt8(ascii: "/")
        let bytes = path.utf8
        return bytes.count > 1 && bytes.last == slash
            || zip(bytes, bytes.dropFirst()).contains { $0 == slash && $1 == slash }
    }

    private static func components(of path: String) -> [Substring] {
        path.split(separator: "/", omittingEmptySubsequences: false)
    }
}
