import Hummingbird

/// The limit of what intake can reach: the gateway's HTTP server reading a message's body and answering 202,
/// with nothing done in between. `limit PORT` serves on loopback until it is told to end.
@main
struct Limit {
    private static let bodyLimit = 256 * 1024

    static func main() async throws {
        guard let port = CommandLine.arguments.dropFirst().first.flatMap({ Int($0) }) else {
            print("usage: limit PORT")
            return
        }
        let router = Router()
        router.post("/v1/partners/:partner/webhook") { request, _ in
            _ = try await request.body.collect(upTo: Self.bodyLimit)
            return HTTPResponse.Status.accepted
        }
        let application = Application(
            router: router,
            configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: port))
        )
        try await application.runService()
    }
}
