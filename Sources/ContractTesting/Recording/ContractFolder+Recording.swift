import Foundation
public import PartnerAdapters

extension ContractFolder {
    /// The number of the first recorded case that is not there yet.
    public func nextRecordedNumber(of adapter: String) -> Int {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: "\(self.path)/\(adapter)")) ?? []
        let numbers = names.compactMap { $0.hasPrefix("recorded-") ? Int($0.dropFirst("recorded-".count)) : nil }
        return (numbers.max() ?? 0) + 1
    }

    /// Writes a recorded case, for this user alone to read.
    ///
    /// - Returns: Its folder.
    @discardableResult
    public func write(_ recorded: RecordedCase) throws -> String {
        let folder = "\(self.path)/\(recorded.adapter)/\(recorded.name)"
        try FileManager.default.createDirectory(
            atPath: folder,
            withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700]
        )
        for (name, bytes) in recorded.files.sorted(by: { $0.key < $1.key }) {
            try Data(bytes).write(to: URL(fileURLWithPath: "\(folder)/\(name)"), options: .atomic)
        }
        return folder
    }

    /// Signs recorded cases with the published test secret, at their own times. An adapter that has no case with a wrong
    /// signature gets one, made of the first.
    ///
    /// - Returns: The names of all that were signed.
    public func sign(recorded names: [String], of adapter: PartnerAdapter) throws -> [String] {
        var contracts = self.cases(of: adapter.name).contracts
        for contract in contracts where names.contains(contract.name) {
            try contract.sign(by: adapter.authentication, wrongly: false)
        }
        guard let first = contracts.first(where: { names.contains($0.name) }),
            !contracts.contains(where: { $0.expectation?.status == 401 })
        else { return names }
        let wrong = "recorded-with-a-wrong-signature"
        let folder = "\(self.path)/\(adapter.name)/\(wrong)"
        try? FileManager.default.removeItem(atPath: folder)
        try FileManager.default.copyItem(atPath: first.folder, toPath: folder)
        contracts = self.cases(of: adapter.name).contracts
        try contracts.first { $0.name == wrong }?.sign(by: adapter.authentication, wrongly: true)
        return names + [wrong]
    }
}
