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

    @Test("that have not changed since an adapter kept its contracts are not tried again, and a failure always is")
    func remembered() async throws {
        let folder = try GatewayFolder()
        let paths = Set([folder.path("Adapters"), folder.path("Contracts")])
        func candidate() -> AdapterCandidate {
            AdapterCandidate(
                GatewayFolder.adapter,
                adapters: folder.path("Adapters"),
                contracts: folder.path("Contracts"),
                isUsed: true,
                hasContracts: true
            )
        }
        let gate = try ActivationGate(width: 2)
        var passed = PassedAdapters()
        func tryOut() async {
            passed.note(await gate.verdicts(on: [candidate()]), on: [candidate()], files: FileFingerprint(paths))
        }
        func isKnown() -> Bool { passed.verdict(on: candidate(), files: FileFingerprint(paths)) != nil }
        #expect(!isKnown())
        await tryOut()
        #expect(isKnown())
        try folder.replace("TX0571200", with: "TX0571200", in: "Contracts/agencies.csv")
        #expect(!isKnown())
        try folder.replace(
            "\"status\": 401",
            with: "\"status\": 400",
            in: "Contracts/\(GatewayFolder.adapter)/signature-wrong/expected.json"
        )
        await tryOut()
        #expect(!isKnown())
    }

    @Test("are seen through links, which may lead in a circle")
    func links() throws {
        let folder = try GatewayFolder()
        let files = FileManager.default
        try files.createDirectory(atPath: folder.path("releases"), withIntermediateDirectories: true)
        try folder.move("Adapters", to: "releases/1")
        try files.createSymbolicLink(atPath: folder.path("Adapters"), withDestinationPath: "releases/1")
        try files.createSymbolicLink(atPath: folder.path("releases/1/round"), withDestinationPath: "../1")
        let paths = Set([folder.path("Adapters")])
        let before = FileFingerprint(paths)
        #expect(FileFingerprint(paths) == before)
        try folder.replace("adapter:", with: "# other\nadapter:", in: "Adapters/\(GatewayFolder.adapter)/adapter.yaml")
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
            named: ["/b.geojson"]
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
