import ArgumentParser
import CommunityRequests
import Foundation
import Testing

@testable import vestibule

@Suite("The command line")
struct CommandLineTests {
    @Test(
        "is wrong use where its words do not fit",
        arguments: [
            ["check", "--bogus", "x"],
            ["check", "--listen"],
            ["check", "--config"],
            ["send", "--partner", "nova", "--id", "a b", "payload.json"],
            ["contracts", "export", "--format", "wsdl"],
            ["contracts", "export", "acme"],
            ["send", "--partner", "nova", "--id", "", "payload.json"],
            ["owner", "watch", "--at", "1,1", "--cell", "1/1"],
            ["owner", "answer", "--request", "CR-0000-0000-S", "--decline", "--clip", "a/b"],
            ["owner", "answer", "--request", "CR-0000-0000-S", "--decline", "--share"],
            ["review", "refuse", "CR-0000-0000-S", "--reason", " "],
            ["operators", "add", "ana"],
            ["operators", "add", "ana", "--role", "viewer", "--generate", "--password-file", "f"],
            ["deliveries", "retry"],
            ["deliveries", "retry", "--all", "--partner", "nova"],
            ["deliveries", "list", "--state", "dying"],
            ["audit", "list", "--limit", "0"],
        ]
    )
    func wrongUse(words: [String]) throws {
        let error = #expect(throws: (any Error).self) { try Vestibule.parseAsRoot(words) }
        #expect(Vestibule.exitCode(for: try #require(error)) == .validationFailure)
    }

    @Test(
        "takes settings by their flags, and reasons and rules may be left out",
        arguments: [
            ["check", "--listen", "127.0.0.1:1", "--release-every=1h"],
            ["serve", "--strict", "--watch", "--listen", "127.0.0.1:1"],
            ["serve", "--watch=false", "--strict", "false"],
            ["review", "refuse", "CR-0000-0000-S"],
            ["review", "send-back", "CR-0000-0000-S", "--note", "mend it", "--as", "ana"],
            ["operators", "add", "ana", "--role", "viewer", "--config", "v.yaml"],
            ["deliveries", "retry", "--partner", "nova"],
            ["adapters", "explain", "flock-nova", "payload.json", "--values"],
        ]
    )
    func goodUse(words: [String]) throws { _ = try Vestibule.parseAsRoot(words) }

    @Test(
        "names each flag that is no setting, or lacks its value, once",
        arguments: [
            (["--bogus", "x", "--listen", "a"], ["--bogus"]), (["--listen", "--data", "./d"], ["--listen"]),
            (["x", "--bogus=y"], ["x", "--bogus"]),
        ]
    )
    func unknownFlags(words: [String], unknown: [String]) {
        #expect(SettingSource.overrides(flags: words).unknown == unknown)
    }

    @Test("prints JSON with names in snake_case")
    func snakeCase() throws {
        struct View: Encodable { var windowStart = "a" }
        #expect(try JSONText.encode(View()).contains("\"window_start\""))
    }
}
