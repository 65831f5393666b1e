import Foundation
import Testing

@testable import vestibule

@Suite("Watched files")
struct FileWatchTests {
    @Test("are read once they stand still, once, and after a refusal only when they change again")
    func settle() throws {
        let folder = try GatewayFolder()
        let paths = Set([folder.path("Adapters"), folder.path("agencies.csv"), folder.path("not-there")])
        var watch = FileWatch(read: FileFingerprint(paths))
        func look() -> Bool { watch.look(FileFingerprint(paths)) }
        #expect([look(), look()] == [false, false])
        try folder.write("ori,", to: "agencies.csv")
        #expect([look()] == [false])
        try folder.write("ori,name", to: "agencies.csv")
        #expect([look(), look(), look()] == [false, true, false])
        try folder.write("now it is", to: "not-there")
        #expect([look(), look(), look()] == [false, true, false])
        try folder.remove("Adapters")
        watch.wasRead(FileFingerprint(paths))
        #expect([look(), look()] == [false, false])
    }

    @Test("are told apart by content of the same length, put in another's place")
    func replaced() throws {
        let folder = try GatewayFolder()
        let paths = Set([folder.path("secrets")])
        let before = FileFingerprint(paths)
        try folder.write("whsec_AAAA9r8GKYqrTwjUPD8ILPZIo2LaLaSw", to: "secrets/other")
        try folder.remove("secrets/nova")
        try folder.move("secrets/other", to: "secrets/nova")
        #expect(FileFingerprint(paths) != before)
    }

    @Test("are all that the configuration names")
    func named() throws {
        let files = try WatchedFiles(
            ConfigurationText(
                """
                tls: { certificate: ./chain.pem, key: file:./key.pem }
                policy: ./policy.yaml
                partners:
                  - id: nova
                    adapter: a
                    agencies: [TX0571200]
                    secrets: [{ value: file:./one }, { value: env:TWO }]
                    api_key: file:./three
                    callback: { url: https://partner.example/, secrets: [{ value: file:./four }] }
                owner_platforms: [{ id: porch, secrets: [{ value: file:./five }] }]
                """
            ).read().configuration,
            boundaries: ["/b.geojson"]
        )
        let names = files.paths.map { URL(fileURLWithPath: $0).lastPathComponent }.sorted()
        #expect(
            names == [
                "Adapters", "Contracts", "agencies.csv", "b.geojson", "chain.pem", "five", "four", "key.pem", "one",
                "policy.yaml", "three", "vestibule.yaml",
            ]
        )
    }
}
