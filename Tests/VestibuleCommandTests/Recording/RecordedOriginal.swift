import CommunityRequests
import Foundation
import GatewayCore
import Masking
import PartnerAdapters

@testable import ContractTesting
@testable import vestibule

/// A case of the project's own contracts, taken for a real message that is to be recorded.
struct RecordedOriginal: CustomStringConvertible, Sendable {
    static let project = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().path

    let contract: Contract
    let earlier: [Contract]
    let adapter: PartnerAdapter

    var description: String { "\(self.contract.adapter)/\(self.contract.name)" }

    /// Every case of every adapter.
    static let all: [RecordedOriginal] = {
        let folder = ContractFolder(path: "\(Self.project)/Contracts")
        return (folder.adapters ?? []).flatMap { name -> [RecordedOriginal] in
            let cases = folder.cases(of: name).contracts
            guard let adapter = AdapterFolder.compile(folder: "\(Self.project)/Adapters", name: name).0 else {
                return []
            }
            return cases.map { contract in
                RecordedOriginal(
                    contract: contract,
                    earlier: contract.context.before.compactMap { place in cases.first { $0.name == place.name } },
                    adapter: adapter
                )
            }
        }
    }()

    /// Those that a gateway would record: they are authenticated and can be read.
    static let recordable = Self.all.filter { ![400, 401, 413, 415].contains($0.contract.expectation?.status) }

    /// The message and what came before it, as a gateway meets them.
    var inputs: [RecordingInput] {
        get throws { try (self.earlier + [self.contract]).map { try Self.input($0, self.adapter) } }
    }

    static func input(
        _ contract: Contract,
        _ adapter: PartnerAdapter,
        body: [UInt8]? = nil
    ) throws -> RecordingInput {
        let context = contract.context
        let enrolled = context.partner.enrolled(with: adapter, file: contract.contextFile)
        guard let partner = enrolled.partner else { throw CommandFailure(.notHeld, "no partner") }
        let headers = MessageHeaders(contract.message.headers.map { ($0.name, $0.value) })
        return RecordingInput(
            headers: headers,
            contentType: headers.single("content-type"),
            body: body ?? contract.message.body,
            partner: partner,
            agencies: context.agencies,
            redactor: TextRedactor(),
            time: context.clock
        )
    }
}

/// A folder of contracts that is gone after the test.
final class RecordingFolder: Sendable {
    let path: String

    init() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("recording-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        self.path = folder.path
    }

    deinit { try? FileManager.default.removeItem(atPath: self.path) }

    var contracts: ContractFolder { ContractFolder(path: self.path) }

    /// Every byte of every file below it.
    var bytes: String {
        let files = FileManager.default.enumerator(atPath: self.path)?.compactMap { $0 as? String } ?? []
        return files.sorted().compactMap { FileManager.default.contents(atPath: "\(self.path)/\($0)") }
            .map { String(decoding: $0, as: UTF8.self) }.joined(separator: "\n")
    }
}
