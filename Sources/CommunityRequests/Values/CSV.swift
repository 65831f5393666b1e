/// Comma-separated values (RFC 4180), with the places of the fields, so that what is wrong with one can be said.
///
/// Lines end with CRLF, LF or CR; empty lines count but hold no row; a byte-order mark is skipped.
package struct CSV: Sendable {
    /// One value, unquoted.
    package struct Field: Sendable {
        package let text: String
        /// Where it begins, in code points, counted from 1.
        package let column: Int
    }

    /// The values of one record.
    package struct Row: Sendable {
        /// Where it begins, counted from 1.
        package let line: Int
        package let fields: [Field]
    }

    /// A quotation mark in a wrong place.
    package struct Problem: Sendable {
        package let line: Int
        package let column: Int
        package let message: String
        package let suggestion: String
    }

    package private(set) var rows: [Row] = []
    package private(set) var problems: [Problem] = []

    package init(_ bytes: some Sequence<UInt8>) {
        var scanner = Scanner(bytes: Array(bytes))
        while let row = scanner.nextRow() { self.rows.append(row) }
        self.problems = scanner.problems
    }
}

extension CSV {
    private struct Scanner {
        let bytes: [UInt8]
        var index = 0
        var line = 1
        var column = 1
        var problems: [Problem] = []

        init(bytes: [UInt8]) {
            self.bytes = bytes
            if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { self.index = 3 }
        }

        var next: UInt8? { self.index < self.bytes.count ? self.bytes[self.index] : nil }

        var isAtLineEnd: Bool { self.next == UInt8(ascii: "\n") || self.next == UInt8(ascii: "\r") }

        mutating func nextRow() -> Row? {
            while self.isAtLineEnd { self.advance() }
            guard self.next != nil else { return nil }
            let line = self.line
            var fields = [self.field()]
            while self.next == UInt8(ascii: ",") {
                self.advance()
                fields.append(self.field())
            }
            return Row(line: line, fields: fields)
        }

        /// Goes on by one byte and keeps count of lines and columns.
        mutating func advance() {
            let byte = self.bytes[self.index]
            self.index += 1
            let endsLine = byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") && self.next != UInt8(ascii: "\n")
            if endsLine {
                self.line += 1
                self.column = 1
            } else if byte & 0xC0 != 0x80 {
                self.column += 1
            }
        }

        mutating func field() -> Field {
            let column = self.column
            guard self.next == UInt8(ascii: "\"") else {
                return Field(text: self.plainText(), column: column)
            }
            var text = self.quotedText()
            if let byte = self.next, byte != UInt8(ascii: ","), !self.isAtLineEnd {
                self.report(
                    "text follows the closing quotation mark",
                    "Write the whole value between quotation marks, and one that belongs to it twice."
                )
                text += self.plainText()
            }
            return Field(text: text, column: column)
        }

        /// Everything up to the next comma or the end of the line.
        mutating func plainText() -> String {
            let start = self.index
            var isReported = false
            while let byte = self.next, byte != UInt8(ascii: ","), !self.isAtLineEnd {
                if byte == UInt8(ascii: "\""), !isReported, self.index > start {
                    isReported = true
                    self.report(
                        "a quotation mark stands inside an unquoted value",
                        "Write the whole value between quotation marks, and this one twice."
                    )
                }
                self.advance()
            }
            return String(decoding: self.bytes[start..<self.index], as: UTF8.self)
        }

        /// A quoted value, which may hold commas, line ends and doubled quotation marks.
        mutating func quotedText() -> String {
            let (line, column) = (self.line, self.column)
            var text: [UInt8] = []
            self.advance()
            while let byte = self.next {
                self.advance()
                if byte == UInt8(ascii: "\"") {
                    guard self.next == UInt8(ascii: "\"") else { return String(decoding: text, as: UTF8.self) }
                    self.advance()
                }
                text.append(byte)
            }
            self.problems.append(
                Problem(
                    line: line,
                    column: column,
                    message: "a quoted value is not closed",
                    suggestion: "End it with a quotation mark."
                )
            )
            return String(decoding: text, as: UTF8.self)
        }

        mutating func report(_ message: String, _ suggestion: String) {
            self.problems.append(
                Problem(line: self.line, column: self.column, message: message, suggestion: suggestion)
            )
        }
    }
}
