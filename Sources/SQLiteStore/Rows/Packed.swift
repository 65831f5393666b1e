import CommunityRequests
import Foundation

/// Lists that belong to one row and are never searched, packed into one blob: no row of its own for each element.
enum Packed {
    /// Cells, five bytes each: the row of tiles and the column, 17 bits either, big-endian.
    static func cells(_ cells: [Cell]) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(cells.count * 5)
        for cell in cells { self.append(UInt64(cell.y) << 17 | UInt64(cell.x), bytes: 5, to: &bytes) }
        return bytes
    }

    static func readCells(_ bytes: [UInt8]) -> [Cell]? {
        guard bytes.count.isMultiple(of: 5) else { return nil }
        var cells: [Cell] = []
        cells.reserveCapacity(bytes.count / 5)
        for start in stride(from: 0, to: bytes.count, by: 5) {
            let number = bytes[start..<start + 5].reduce(0 as Int) { $0 << 8 | Int($1) }
            guard let cell = Cell(x: number & 0x1FFFF, y: number >> 17) else { return nil }
            cells.append(cell)
        }
        return cells
    }

    /// Spans of time, sixteen bytes each: the stored form of either end, big-endian.
    static func windows(_ windows: [TimeWindow]) throws -> Data {
        var bytes: [UInt8] = []
        for window in windows {
            self.append(UInt64(bitPattern: try window.start.storedNanoseconds()), bytes: 8, to: &bytes)
            self.append(UInt64(bitPattern: try window.end.storedNanoseconds()), bytes: 8, to: &bytes)
        }
        return Data(bytes)
    }

    static func readWindows(_ bytes: [UInt8]) -> [TimeWindow]? {
        guard bytes.count.isMultiple(of: 16) else { return nil }
        func instant(at start: Int) -> Instant {
            Instant(storedNanoseconds: bytes[start..<start + 8].reduce(0) { $0 << 8 | Int64($1) })
        }
        return stride(from: 0, to: bytes.count, by: 16)
            .map { TimeWindow(start: instant(at: $0), end: instant(at: $0 + 8)) }
    }

    /// Texts, each behind its length in bytes (32 bits, big-endian).
    static func texts(_ texts: [String]) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(texts.reduce(0) { $0 + 4 + $1.utf8.count })
        for text in texts {
            self.append(UInt64(text.utf8.count), bytes: 4, to: &bytes)
            bytes.append(contentsOf: text.utf8)
        }
        return bytes
    }

    static func readTexts(_ bytes: [UInt8]) -> [String]? {
        var texts: [String] = []
        var rest = bytes[...]
        while !rest.isEmpty {
            guard rest.count >= 4 else { return nil }
            let count = rest.prefix(4).reduce(0) { $0 << 8 | Int($1) }
            rest = rest.dropFirst(4)
            guard rest.count >= count else { return nil }
            texts.append(String(decoding: rest.prefix(count), as: UTF8.self))
            rest = rest.dropFirst(count)
        }
        return texts
    }

    /// Appends the lowest `count` bytes of a number, the highest of them first.
    private static func append(_ number: UInt64, bytes count: UInt64, to bytes: inout [UInt8]) {
        for place in (0..<count).reversed() { bytes.append(UInt8(truncatingIfNeeded: number >> (place * 8))) }
    }
}
