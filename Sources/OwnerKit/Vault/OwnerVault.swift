public import Foundation

/// Where an app keeps its tokens, withdrawal keys and receipts across restarts.
///
/// What is in it is as good as the owner's word: it belongs into the device's protected storage.
public protocol OwnerVault: Sendable {
    /// What was saved last; an empty state where nothing was.
    func load() throws(OwnerError) -> VaultState
    /// Replaces what is kept. It must be on disk when this returns.
    func save(_ state: VaultState) throws(OwnerError)
}

/// A vault in a JSON file that its owner alone can read.
public struct FileVault: OwnerVault {
    private let file: OwnerFile

    public init(url: URL) { self.file = OwnerFile(url: url) }

    public func load() throws(OwnerError) -> VaultState { try self.file.read(VaultState.self) ?? VaultState() }

    public func save(_ state: VaultState) throws(OwnerError) { try self.file.write(state) }
}
