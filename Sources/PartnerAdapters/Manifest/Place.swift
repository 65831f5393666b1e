/// Where in a payload a value stands: a JSON Pointer (RFC 6901) with five additions, compiled.
///
/// | written | means |
/// |---|---|
/// | `/*` | every item of a list |
/// | `/parameter[valueName=ORI]` | the items of a list whose `valueName` is `ORI` |
/// | `->/agencyComponent[$id]` | the text so far names an item: the one in that list whose `$id` it is |
/// | `!xml` | the text so far is XML; what follows is a place in it |
/// | `!text` | the text, number or truth value so far, read as the same characters in XML are |
///
/// In a name, `~` takes the next of `* [ ] ! - >` literally, as it takes `0` for `~` and `1` for `/`.
///
/// A class, because a message walks dozens of places and copying one must cost nothing.
final class Place: Sendable {
    enum Step: Sendable, Hashable {
        /// A member of an object, or an item of a list where the name is a number.
        case member(String, position: Int?)
        case each
        case items(key: String, value: String)
        /// Goes back to the message's root, along the names, to the item whose `key` is the text so far.
        case follow(list: [String], key: String)
        case xml
        /// A scalar as XML would have it; the last step.
        case text
    }

    /// As it was written.
    let text: String
    let steps: [Step]
    /// The JSON Pointer, up to the first step that only a payload decides.
    let pointer: String
    /// The names on the way, where only one value can stand there, at `pointer`; `nil` where a step is an addition.
    let names: FixedNames?
    /// The names before the first addition, where none of them can be a position and all lead to `pointer`; else `nil`.
    let head: FixedNames?
    /// The place of the text whose XML this leads into; `nil` where it leads into none. Places of one manifest share it.
    let textHoldingXML: Place?

    /// The longest place, in bytes.
    static let lengthLimit = 256
    /// The most steps of a place.
    static let stepLimit = 32

    /// - Parameter textHoldingXML: The one of another place, where that has the same steps up to the XML.
    init(text: String, steps: [Step], textHoldingXML: Place? = nil) {
        self.text = text
        self.steps = steps
        self.textHoldingXML =
            textHoldingXML
            ?? steps.firstIndex(of: .xml).map { Place(text: text, steps: Array(steps.prefix(upTo: $0))) }
        var pointer = ""
        var names = FixedNames()
        loop: for step in steps {
            switch step {
            case .member(let name, let position):
                pointer += "/" + Place.escaped(name)
                names.append(name, position: position)
            case .each, .items, .follow, .xml, .text: break loop
            }
        }
        self.pointer = pointer
        self.names = names.count == steps.count ? names : nil
        self.head = names.holdsPosition ? nil : names
    }

    /// What picks the item this leads to out of a list: a member's name and its value; `nil` where nothing does.
    var selection: (key: String, value: String)? {
        for case .items(let key, let value) in self.steps.reversed() { return (key, value) }
        return nil
    }

    /// A name as a JSON Pointer writes it (RFC 6901 §3).
    static func escaped(_ name: String) -> String {
        guard name.utf8.contains(where: { $0 == UInt8(ascii: "~") || $0 == UInt8(ascii: "/") }) else { return name }
        var text = ""
        for character in name {
            switch character {
            case "~": text += "~0"
            case "/": text += "~1"
            default: text.append(character)
            }
        }
        return text
    }
}
