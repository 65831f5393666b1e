import CommunityRequests
import Foundation

/// Looks at the files and folders that a gateway needs besides those of its roster.
struct ListenerFiles {
    let configuration: Configuration
    let sink: DiagnosticSink

    func check() {
        if let tls = self.configuration.tls {
            do {
                _ = try TLSFilesReader(files: tls).identity()
            } catch {
                self.sink.report(at: tls.place, (error as? CommandFailure)?.message ?? "`tls` cannot be used")
            }
        }
        let contracts = self.configuration.contracts
        var isFolder: ObjCBool = false
        if !FileManager.default.fileExists(atPath: contracts, isDirectory: &isFolder) || !isFolder.boolValue {
            let place =
                self.configuration.places["contracts"] ?? ConfigurationPlace(file: contracts, line: 0, column: 0)
            self.sink.report(
                at: place,
                "there is no folder of contracts",
                "Name it with `contracts:`; an adapter without contracts is not activated.",
                severity: .warning
            )
        }
    }
}
