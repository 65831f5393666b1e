import CommunityRequests
import ContractTesting
import Foundation
import OwnerKit
import Yams

/// What the demo plays: `demo.yaml` in the folder of contracts. No partner's name stands in the program.
struct DemoScript: Decodable {
    /// The recorded message, `ADAPTER/CASE`.
    var message: String
    /// The time of the recording, at which the demo's clock starts.
    var clock: String
    /// A line of `agencies.csv`, with its header line.
    var agencies: String
    /// Where the owner's camera is: LAT,LON.
    var camera: String
    /// The clip that she shares, START/END.
    var clip: String
    /// Recorded messages, names of cases of the same adapter, that can be sent afterwards.
    var others: [String]

    /// Reads the script.
    static func read(contracts: String) throws -> DemoScript {
        let path = "\(contracts)/demo.yaml"
        guard let data = FileManager.default.contents(atPath: path) else {
            throw CommandFailure(.wrongUse, "\(path): cannot be read; name the folder with --contracts")
        }
        do {
            return try YAMLDecoder().decode(DemoScript.self, from: data)
        } catch {
            throw CommandFailure(.wrongUse, "\(path): is not a script for the demo")
        }
    }

    /// The adapter of the recorded message.
    var adapter: String { String(self.message.prefix { $0 != "/" }) }

    /// The name of the recorded message's case.
    var caseName: String { String(self.message.drop { $0 != "/" }.dropFirst()) }

    /// The recorded message of a case.
    func recording(_ name: String, contracts: String) throws -> RecordedMessage {
        let path = "\(contracts)/\(self.adapter)/\(name)/request.http"
        guard let data = FileManager.default.contents(atPath: path),
            let message = RecordedMessage(Array(data))
        else {
            throw CommandFailure(.wrongUse, "\(path): is no recorded message")
        }
        return message
    }
}
