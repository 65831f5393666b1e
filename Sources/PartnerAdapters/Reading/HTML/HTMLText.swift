/// HTML reduced to the text that a reader would see, in one pass and for any input (after HTML §13.2.5).
///
/// What it leaves is what is redacted: a tag inside a word is gone without a gap, references are characters, and what
/// would show nothing (scripts, comments, hidden elements, invisible characters) is not there to hide behind.
struct HTMLText {
    private let input: Substring.UTF8View
    private var position: String.Index
    private var output = ""
    /// White space or a line break that is written before the next character.
    private var gap: Unicode.Scalar?
    /// The element whose content is not shown, and how many of its name are open.
    private var hidden: (name: String, depth: Int)?

    private init(_ html: String) {
        self.input = html[...].utf8
        self.position = self.input.startIndex
    }

    /// The text of a piece of HTML: lines without white space at their ends, and no empty ones.
    static func reduced(_ html: String) -> String {
        var text = HTMLText(html)
        text.read()
        return text.output
    }

    private mutating func read() {
        while let byte = self.byte {
            switch byte {
            case UInt8(ascii: "<"): self.markup()
            case UInt8(ascii: "&"): self.reference()
            default:
                let rest = self.input[self.position...]
                let end = rest.firstIndex { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") } ?? rest.endIndex
                self.show(rest[..<end])
                self.position = end
            }
        }
    }

    // MARK: Text

    /// Shows text without markup: words of ASCII, which is nearly all there is, at once.
    private mutating func show(_ text: Substring.UTF8View) {
        guard self.hidden == nil else { return }
        var rest = text
        while !rest.isEmpty {
            let word = rest.prefix { (0x21...0x7E).contains($0) }
            if !word.isEmpty {
                self.closeGap()
                self.output += Substring(word)
                rest = rest[word.endIndex...]
            } else if let scalar = Substring(rest).unicodeScalars.first {
                self.show(scalar)
                rest = rest.dropFirst(UTF8.width(scalar))
            }
        }
    }

    private mutating func closeGap() {
        if let gap = self.gap, !self.output.isEmpty { self.output.unicodeScalars.append(gap) }
        self.gap = nil
    }

    private mutating func show(_ scalar: Unicode.Scalar) {
        guard self.hidden == nil else { return }
        switch scalar {
        case " ", "\t", "\n", "\r", "\u{C}", "\u{A0}": self.separate(by: " ")
        // Soft hyphens, joiners, marks of direction: they show nothing, and could part what belongs together.
        case _ where !scalar.isASCII && scalar.properties.isDefaultIgnorableCodePoint,
            _ where scalar.properties.generalCategory == .control:
            break
        default:
            self.closeGap()
            self.output.unicodeScalars.append(scalar)
        }
    }

    private mutating func separate(by scalar: Unicode.Scalar) {
        if self.gap != "\n" { self.gap = scalar }
    }

    private mutating func reference() {
        let start = self.position
        self.advance()
        if self.take("#") {
            let isHexadecimal = self.byte == UInt8(ascii: "x") || self.byte == UInt8(ascii: "X")
            if isHexadecimal { self.advance() }
            let radix: UInt32 = isHexadecimal ? 16 : 10
            var value: UInt32 = 0
            var hasDigits = false
            while let digit = self.byte.flatMap(JSONEscapes.hexadecimalDigit), UInt32(digit) < radix {
                if value <= 0x10FFFF { value = value * radix + UInt32(digit) }
                hasDigits = true
                self.advance()
            }
            guard hasDigits else { return self.showInput(from: start) }
            _ = self.take(";")
            return self.show(Self.character(numbered: value))
        }
        let name = self.word()
        if self.byte == UInt8(ascii: ";"), let scalar = HTMLCharacterNames.character(named: name) {
            self.advance()
            return self.show(scalar)
        }
        guard let (scalar, length) = HTMLCharacterNames.characterBeginning(name) else {
            return self.showInput(from: start)
        }
        self.show(scalar)
        for rest in name.dropFirst(length).unicodeScalars { self.show(rest) }
    }

    private mutating func showInput(from start: String.Index) {
        for scalar in Substring(self.input[start..<self.position]).unicodeScalars { self.show(scalar) }
    }

    /// A character by its number, those of Windows among the controls read as they were meant.
    private static func character(numbered number: UInt32) -> Unicode.Scalar {
        let windows: [UInt32] = [
            0x20AC, 0x81, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039, 0x152, 0x8D,
            0x17D,
            0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC, 0x2122, 0x161, 0x203A, 0x153,
            0x9D,
            0x17E, 0x178,
        ]
        let meant = (0x80...0x9F).contains(number) ? windows[Int(number - 0x80)] : number
        return meant == 0 ? "\u{FFFD}" : Unicode.Scalar(meant) ?? "\u{FFFD}"
    }

    // MARK: Markup

    private mutating func markup() {
        let start = self.position
        self.advance()
        if self.take("!--") { return self.comment() }
        switch self.byte {
        case UInt8(ascii: "!"), UInt8(ascii: "?"): self.skip(past: ">")
        case UInt8(ascii: "/"):
            self.advance()
            guard let byte = self.byte else { return self.showInput(from: start) }
            guard Self.isLetter(byte) else { return self.skip(past: ">") }
            self.tag(isEnd: true)
        case let byte? where Self.isLetter(byte): self.tag(isEnd: false)
        default: self.show("<")
        }
    }

    /// Goes past a comment, which may also end with `--!>`, or at once.
    private mutating func comment() {
        if self.take(">") || self.take("->") { return }
        while self.byte != nil {
            if self.take("-->") || self.take("--!>") { return }
            self.advance()
        }
    }

    private mutating func tag(isEnd: Bool) {
        let name = self.tagName()
        let isHidden = self.attributesHide()
        if let hidden = self.hidden {
            guard hidden.name == name else { return }
            let depth = hidden.depth + (isEnd ? -1 : 1)
            self.hidden = depth > 0 ? (name, depth) : nil
        } else if !isEnd {
            if Self.raw.contains(name) { return self.skipRaw(name) }
            if Self.unseen.contains(name) || isHidden, !Self.void.contains(name) { self.hidden = (name, 1) }
        }
        if self.hidden == nil {
            if Self.blocks.contains(name) { self.separate(by: "\n") }
            if Self.cells.contains(name) { self.separate(by: " ") }
        }
    }

    /// Goes past the attributes of a tag, and its end.
    ///
    /// - Returns: Whether they hide the element.
    private mutating func attributesHide() -> Bool {
        var isHidden = false
        while let byte = self.byte {
            if byte == UInt8(ascii: ">") {
                self.advance()
                return isHidden
            }
            guard !Self.isSpace(byte), byte != UInt8(ascii: "/") else {
                self.advance()
                continue
            }
            let name = self.attributeName()
            self.skipSpace()
            var value = ""
            if self.take("=") {
                self.skipSpace()
                value = self.attributeValue()
            }
            let style = value.filter { !$0.isWhitespace }
            isHidden =
                isHidden || name == "hidden"
                || name == "style" && (style.contains("display:none") || style.contains("visibility:hidden"))
        }
        return isHidden
    }

    private mutating func attributeName() -> String {
        let start = self.position
        // An equals sign at its beginning is part of the name.
        self.advance()
        while let byte = self.byte, !Self.isSpace(byte), byte != UInt8(ascii: "="), byte != UInt8(ascii: ">"),
            byte != UInt8(ascii: "/")
        { self.advance() }
        return String(Substring(self.input[start..<self.position])).lowercased()
    }

    private mutating func attributeValue() -> String {
        let quote = self.byte.flatMap { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") ? $0 : nil }
        if quote != nil { self.advance() }
        let start = self.position
        while let byte = self.byte, quote.map({ byte != $0 }) ?? (!Self.isSpace(byte) && byte != UInt8(ascii: ">")) {
            self.advance()
        }
        let value = String(Substring(self.input[start..<self.position])).lowercased()
        if quote != nil, self.byte != nil { self.advance() }
        return value
    }

    private mutating func tagName() -> String {
        let start = self.position
        while let byte = self.byte, !Self.isSpace(byte), byte != UInt8(ascii: ">"), byte != UInt8(ascii: "/") {
            self.advance()
        }
        return String(Substring(self.input[start..<self.position])).lowercased()
    }

    /// Goes past text that is no HTML, up to the end tag of its element.
    private mutating func skipRaw(_ name: String) {
        while self.byte != nil {
            self.skip(past: "<")
            guard self.take("/") else { continue }
            // Only the letters are taken, so that a `<` right after them is seen again.
            guard self.word().lowercased() == name, self.byte.map(Self.endsName) ?? true else { continue }
            _ = self.attributesHide()
            return
        }
    }
}

extension HTMLText {
    private var byte: UInt8? { self.position < self.input.endIndex ? self.input[self.position] : nil }

    private mutating func advance() { self.input.formIndex(after: &self.position) }

    private mutating func take(_ text: String) -> Bool {
        guard self.input[self.position...].starts(with: text.utf8) else { return false }
        self.position = self.input.index(self.position, offsetBy: text.utf8.count)
        return true
    }

    private mutating func skip(past byte: Unicode.Scalar) {
        while let next = self.byte {
            self.advance()
            if next == UInt8(ascii: byte) { return }
        }
    }

    private mutating func skipSpace() {
        while let byte = self.byte, Self.isSpace(byte) { self.advance() }
    }

    /// Letters and digits, at most as many as a name has.
    private mutating func word() -> Substring {
        let start = self.position
        var length = 0
        while let byte = self.byte, length < 32, Self.isLetter(byte) || (48...57).contains(byte) {
            self.advance()
            length += 1
        }
        return Substring(self.input[start..<self.position])
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (97...122).contains(byte | 0x20) }

    private static func endsName(_ byte: UInt8) -> Bool {
        self.isSpace(byte) || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
    }

    private static func isSpace(_ byte: UInt8) -> Bool { ASCIIWhitespace.contains(byte) || byte == 0x0C }
}
