import Foundation
import Testing

@testable import vestibule

@Suite("The process that serves")
struct ServingProcessTests {
    @Test("is found while it has its file, and not by a number that is left behind")
    func found() throws {
        let folder = try GatewayFolder()
        let data = folder.root.path
        #expect(ServingProcess.running(data: data) == nil)
        let process = try ServingProcess(data: data)
        #expect(ServingProcess.running(data: data) == getpid())
        #expect(throws: CommandFailure.self) { try ServingProcess(data: data) }
        withExtendedLifetime(process) {}
    }

    @Test("is none where the number in the file is another process's")
    func stale() throws {
        let folder = try GatewayFolder()
        try folder.write("1\n", to: "serve.pid")
        #expect(ServingProcess.running(data: folder.root.path) == nil)
    }

    @Test("leaves a report that is read back as it was")
    func report() throws {
        let folder = try GatewayFolder()
        let report = ReloadReport(.refused, began: 7, notes: ["a"], reasons: ["b"])
        try report.write(data: folder.root.path)
        try report.write(data: folder.root.path)
        #expect(ReloadReport(data: folder.root.path) == report)
    }
}
