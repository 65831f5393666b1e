/// What words are asked for, letter by letter.
extension Span<UInt8> {
    func firstIndex(of byte: UInt8) -> Int? {
        for index in self.indices where self[index] == byte { return index }
        return nil
    }

    var digitsAtStart: Int {
        var count = 0
        while count < self.count, (0x30...0x39).contains(self[count]) { count += 1 }
        return count
    }

    @inline(__always)
    func ends(with ending: StaticString) -> Bool {
        let start = self.count - ending.utf8CodeUnitCount
        guard start >= 0 else { return false }
        for index in 0..<ending.utf8CodeUnitCount where self[start + index] != ending.utf8Start[index] {
            return false
        }
        return true
    }

    /// Whether the other stands anywhere in it.
    func contains(_ other: Span<UInt8>) -> Bool {
        guard self.count >= other.count else { return false }
        for start in 0...self.count - other.count {
            var length = 0
            while length < other.count, self[start + length] == other[length] { length += 1 }
            if length == other.count { return true }
        }
        return false
    }
}
