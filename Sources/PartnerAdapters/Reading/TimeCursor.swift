import CommunityRequests

/// Takes a time apart, from left to right.
struct TimeCursor {
    var bytes: ArraySlice<UInt8>

    /// Whether an offset may also be written without its colon.
    var colonIsOptional = false

    var isAtEnd: Bool { self.bytes.isEmpty }

    private mutating func digit() -> Int? {
        guard let byte = self.bytes.first, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
        self.bytes.removeFirst()
        return Int(byte - UInt8(ascii: "0"))
    }

    /// A number of at least one digit and at most so many.
    mutating func number(upTo digits: Int) throws(CivilTime.Problem) -> Int {
        guard var value = self.digit() else { throw .form }
        for _ in 1..<digits {
            guard let digit = self.digit() else { break }
            value = value * 10 + digit
        }
        return value
    }

    mutating func number(digits: Int) throws(CivilTime.Problem) -> Int {
        var value = 0
        for _ in 0..<digits {
            guard let digit = self.digit() else { throw .form }
            value = value * 10 + digit
        }
        return value
    }

    mutating func skip(_ character: Unicode.Scalar, or other: Unicode.Scalar? = nil) throws(CivilTime.Problem) {
        guard let byte = self.bytes.popFirst(), byte == UInt8(ascii: character) || byte == other.map(UInt8.init(ascii:))
        else { throw .form }
    }

    /// Nanoseconds after the whole second.
    mutating func fraction() throws(CivilTime.Problem) -> Int32 {
        guard self.bytes.first == UInt8(ascii: ".") else { return 0 }
        self.bytes.removeFirst()
        guard let first = self.digit() else { throw .form }
        var weight: Int32 = 100_000_000
        var nanoseconds = Int32(first) * weight
        while let digit = self.digit() {
            weight /= 10
            nanoseconds += Int32(digit) * weight
        }
        return nanoseconds
    }

    mutating func offset() throws(CivilTime.Problem) -> CivilTime.Offset {
        switch self.bytes.popFirst() {
        case nil: return .none
        case UInt8(ascii: "Z"), UInt8(ascii: "z"): return .z
        case UInt8(ascii: "+"): return .numeric(try self.hoursAndMinutes())
        case UInt8(ascii: "-"): return .numeric(-(try self.hoursAndMinutes()))
        default: throw .form
        }
    }

    private mutating func hoursAndMinutes() throws(CivilTime.Problem) -> Int64 {
        let hours = try self.number(digits: 2)
        if self.colonIsOptional, self.bytes.first != UInt8(ascii: ":") {
            let minutes = try self.number(digits: 2)
            guard hours < 24, minutes < 60 else { throw .impossible }
            return Int64(hours * 3600 + minutes * 60)
        }
        try self.skip(":")
        let minutes = try self.number(digits: 2)
        guard hours < 24, minutes < 60 else { throw .impossible }
        return Int64(hours * 3600 + minutes * 60)
    }
}
