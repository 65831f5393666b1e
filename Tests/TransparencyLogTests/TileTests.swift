import Testing
import TransparencyLog

@Suite("Tiles of a log")
struct TileTests {
    @Test(
        "have the paths of the specification",
        arguments: [
            ("tile/0/x001/x234/067", TileName(.hashes(level: 0), index: 1_234_067)),
            ("tile/entries/000", TileName(.entries, index: 0)),
            ("tile/1/000.p/17", TileName(.hashes(level: 1), index: 0, width: 17)),
            ("tile/entries/x001/000.p/255", TileName(.entries, index: 1_000, width: 255)),
            ("tile/63/999", TileName(.hashes(level: 63), index: 999)),
        ]
    )
    func paths(text: String, name: TileName) {
        #expect(name.description == text)
        #expect(TileName(text) == name)
    }

    @Test(
        "have no other paths",
        arguments: [
            "tile/0/0", "tile/0/0000", "tile/00/000", "tile/64/000", "tile/-1/000", "tile/0/x000/001", "tile/0/001/067",
            "tile/0/000.p/256", "tile/0/000.p/0", "tile/0/000.p/01", "tile/0/000.p", "tile/0", "tile/entries", "tile",
            "tile/0/x001/../067", "tile/0/+01", "tile/data/000", "checkpoint", "", "tile/0/000/", "/tile/0/000",
            "tile/0/x999/x999/x999/x999/x999/x999/x999/999",
        ]
    )
    func wrongPaths(text: String) { #expect(TileName(text) == nil) }

    @Test("are those of the specification's example of 70,000 entries")
    func example() throws {
        let log = try MemoryLog(size: 70_000, batch: 70_000)
        let names = Set(log.files.keys)
        #expect(names.filter { $0.content == .hashes(level: 0) && !$0.isPartial }.count == 273)
        #expect(names.filter { $0.content == .entries && !$0.isPartial }.count == 273)
        #expect(
            Set(names.filter { $0.isPartial || $0.content == .hashes(level: 1) }) == [
                TileName(.entries, index: 273, width: 112), TileName(.hashes(level: 0), index: 273, width: 112),
                TileName(.hashes(level: 1), index: 0), TileName(.hashes(level: 1), index: 1, width: 17),
                TileName(.hashes(level: 2), index: 0, width: 1),
            ]
        )
    }

    @Test("at 256 entries are a full one and one of width 1 above it")
    func fullTile() throws {
        let log = try MemoryLog(size: 256, batch: 256)
        #expect(
            Set(log.files.keys) == [
                TileName(.entries, index: 0), TileName(.hashes(level: 0), index: 0),
                TileName(.hashes(level: 1), index: 0, width: 1),
            ]
        )
    }

    @Test("are the same bytes however entries come", arguments: [1, 3, 100, 256, 257, 1_000])
    func batches(batch: Int) throws {
        let one = try MemoryLog(size: 1_300, batch: 1_300)
        let other = try MemoryLog(size: 1_300, batch: batch)
        for (name, bytes) in one.files { #expect(other.files[name] == bytes) }
        #expect(one.tip == other.tip)
    }

    @Test("bring back the tip they were written from", arguments: [0, 1, 255, 256, 257, 700, 65_536, 65_793])
    func restoring(size: Int) throws {
        let log = try MemoryLog(size: size)
        let files = try TreeTip.names(forSize: size).map { name in
            LogFile(name: name, bytes: try #require(log.files[name]))
        }
        #expect(try TreeTip(size: size, files: files) == log.tip)
        if let first = files.first {
            #expect(throws: LogError.self) { try TreeTip(size: size, files: Array(files.dropFirst())) }
            let short = LogFile(name: first.name, bytes: first.bytes.dropLast())
            #expect(throws: LogError.self) { try TreeTip(size: size, files: [short] + files.dropFirst()) }
        }
    }

    @Test("hold entries up to 65,535 bytes, and nothing of a batch with a longer one")
    func longEntries() throws {
        var tip = TreeTip()
        let longest = [UInt8](repeating: 7, count: EntryBundle.entryLimit)
        let files = try tip.append([longest, []])
        #expect(
            EntryBundle.entries(in: try #require(files.first { $0.name.content == .entries }).bytes) == [longest, []]
        )
        let before = tip
        #expect(throws: LogError.self) { try tip.append([[1], longest + [7]]) }
        #expect(tip == before)
    }

    @Test(
        "of entries that do not come out even are not read",
        arguments: [[0], [0, 2, 1], [0, 1], [0, 0, 0]] as [[UInt8]]
    )
    func brokenBundles(bundle: [UInt8]) { #expect(EntryBundle.entries(in: bundle) == nil) }
}
