import Foundation

/// A log as plain files, which any web server can serve: `checkpoint`, `tile/…`, `tile/entries/…`.
///
/// Tiles are written before the checkpoint that needs them, so whatever a checkpoint says is there. What a crash has
/// left beyond the checkpoint is written again, with the same bytes.
public struct LogFolder: Sendable {
    private let files: DurableFiles

    /// Opens the folder, or makes it.
    ///
    /// - Throws: ``LogError`` with code `input`.
    public init(_ path: String) throws { self.files = try DurableFiles(path) }

    public var path: String { self.files.root }

    /// Reads a tile as wide as it is asked for; `nil` where it is not there. A partial one may be cut from its full one,
    /// which takes its place.
    ///
    /// - Throws: ``LogError`` with code `malformed` where the file is too short.
    public func tile(_ name: TileName) throws -> LogFile? {
        if let bytes = FileManager.default.contents(atPath: "\(self.path)/\(name)") {
            return LogFile(name: name, bytes: Array(bytes))
        }
        guard name.isPartial, let bytes = FileManager.default.contents(atPath: "\(self.path)/\(name.full)") else {
            return nil
        }
        return try LogFile(name: name.full, bytes: Array(bytes)).cut(to: name)
    }

    /// The bytes of the checkpoint; `nil` where there is none yet.
    public func checkpoint() -> [UInt8]? {
        FileManager.default.contents(atPath: "\(self.path)/checkpoint").map { Array($0) }
    }

    /// Writes tiles and returns when they are on the disk.
    ///
    /// - Throws: ``LogError`` with code `input`.
    public func write(_ tiles: [LogFile]) throws {
        try self.files.write(tiles.map { ($0.name.description, $0.bytes) })
    }

    /// Puts a checkpoint in the place of the one before. It is public from here on.
    ///
    /// - Throws: ``LogError`` with code `input`; then it is not known which of the two is there.
    public func publish(_ checkpoint: SignedCheckpoint) throws {
        try self.files.write([("checkpoint", checkpoint.bytes)])
    }

    /// Takes away the partial tiles whose full one has been published since.
    public func removePartials(of tiles: [LogFile]) {
        for tile in tiles where !tile.name.isPartial {
            try? FileManager.default.removeItem(atPath: "\(self.path)/\(tile.name).p")
        }
    }
}

extension LogFile {
    /// The first hashes, or entries, of a full tile.
    ///
    /// - Throws: ``LogError`` with code `malformed` where it has not so many.
    public func cut(to name: TileName) throws -> LogFile {
        let bytes =
            switch name.content {
            case .entries: EntryBundle.prefix(name.width, of: self.bytes)
            case .hashes:
                self.bytes.count >= name.width * TreeHash.byteCount
                    ? Array(self.bytes.prefix(name.width * TreeHash.byteCount)) : nil
            }
        guard let bytes else { throw LogError(.malformed, "\(self.name) is shorter than it must be") }
        return LogFile(name: name, bytes: bytes)
    }
}
