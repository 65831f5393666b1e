extension Payload.Storage {
    /// Where the value of a member stands, its key compared as decoded; `nil` where the object has none.
    ///
    /// - Parameters:
    ///   - object: The index of the object's entry.
    ///   - tape: The index, and `body` the bytes, of this storage: who looks up several members opens them once.
    func member(
        _ wanted: UnsafeBufferPointer<UInt8>,
        of object: Int,
        in tape: UnsafeBufferPointer<TapeEntry>,
        _ body: UnsafeBufferPointer<UInt8>
    ) -> Int? {
        let end = Int(tape[object].next)
        var index = object + 1
        while index < end {
            let key = tape[index]
            if key.hasEscapes {
                if self.decodedBytes(of: key).elementsEqual(wanted) { return index + 1 }
            } else if Int(key.count) == wanted.count {
                let start = Int(key.start)
                var position = 0
                while position < wanted.count, body[start + position] == wanted[position] { position += 1 }
                if position == wanted.count { return index + 1 }
            }
            index = Int(tape[index + 1].next)
        }
        return nil
    }
}
