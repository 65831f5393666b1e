import ArgumentParser
import Hummingbird

/// `vestibule benchmark-limit`: the gateway's HTTP server with nothing behind it, for `make bench`.
///
/// It reads a message's body and answers 202: the limit of what intake can reach on the machine.
struct BenchmarkLimitCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "benchmark-limit",
        abstract: "Reads messages and answers 202 to nothing, for `make bench`.",
        shouldDisplay: false
    )

    @Argument(help: "The port on loopback.") var port: Int

    func run() async throws {
        let router = Router()
        router.post("/v1/partners/:partner/webhook") { request, _ in
            _ = try await request.body.collect(upTo: 256 * 1024)
            return HTTPResponse.Status.accepted
        }
        let application = Application(
            router: router,
            configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: self.port))
        )
        try await application.runService()
    }
}
