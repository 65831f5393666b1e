extension StandInMessage {
    /// As XML: every element and attribute of any sample, one element for each list, in the root's namespace.
    mutating func xml(root: XMLRoot) -> [UInt8] {
        var text = #"<?xml version="1.0" encoding="UTF-8"?>"# + "\n"
        let namespace = root.namespace.isEmpty ? "" : #" xmlns="\#(Self.escaped(root.namespace))""#
        self.write(self.guesses.tree, as: root.name, declaring: namespace, to: &text)
        return Array((text + "\n").utf8)
    }

    private mutating func write(_ tree: SampleTree, as name: String, declaring: String = "", to text: inout String) {
        let tree = tree.item ?? tree
        // Of several shapes, of which one must be there, the first is.
        let others = self.guesses.areas.dropFirst().map(\.tree.place)
        let members = tree.isOpaque ? [] : tree.members.filter { !others.contains($0.place) }
        text += "<\(name)\(declaring)"
        for attribute in members where attribute.name.hasPrefix("@") {
            text += #" \#(attribute.name.dropFirst())="\#(Self.escaped(self.plain(attribute)))""#
        }
        text += ">"
        if tree.holdsText { text += Self.escaped(self.plain(tree)) }
        for member in members where !member.name.hasPrefix("@") { self.write(member, as: member.name, to: &text) }
        text += "</\(name)>"
    }

    private mutating func plain(_ tree: SampleTree) -> String { self.standIns.value(for: tree).plain }

    private static func escaped(_ text: String) -> String {
        text.reduce(into: "") { escaped, character in
            switch character {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            default: escaped.append(character)
            }
        }
    }
}

/// The root of an XML document, which a payload leaves out.
struct XMLRoot: Equatable {
    let name: String
    /// Empty where it has none.
    let namespace: String

    /// - Throws: ``MalformedPayload`` where the bytes are no XML.
    init(of bytes: [UInt8], maximumDepth: Int = 64) throws(MalformedPayload) {
        let document = try XMLScanner.document(of: bytes, maximumDepth: maximumDepth)
        func text(_ number: Int32) -> String {
            let name = document.names[number]
            return String(decoding: document.text[Int(name.start)..<Int(name.start + name.count)], as: UTF8.self)
        }
        // A document that was read has a root.
        self.name = text(document.elements[0].name)
        self.namespace = text(document.elements[0].namespace)
    }
}
