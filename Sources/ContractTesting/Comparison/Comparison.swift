import PartnerAdapters

/// Compares two documents and names every place where they differ.
struct Comparison {
    let file: String
    private(set) var differences: [Difference] = []

    init(file: String) { self.file = file }

    /// What differs between a document and what is expected of it.
    static func differences(of actual: JSONValue, from expected: JSONValue, file: String) -> [Difference] {
        var comparison = Comparison(file: file)
        comparison.compare(actual, with: expected, at: "")
        return comparison.differences
    }

    private mutating func compare(_ actual: JSONValue, with expected: JSONValue, at pointer: String) {
        switch (actual, expected) {
        case (.object(let found), .object(let wanted)):
            for member in wanted {
                let place = pointer + "/" + Self.escaped(member.key)
                if let value = found.first(where: { $0.key == member.key })?.value {
                    self.compare(value, with: member.value, at: place)
                } else {
                    self.report(place, .missing(expected: member.value.compact))
                }
            }
            for member in found where !wanted.contains(where: { $0.key == member.key }) {
                self.report(pointer + "/" + Self.escaped(member.key), .unexpected(was: member.value.compact))
            }
        case (.array(let found), .array(let wanted)):
            for index in 0..<max(found.count, wanted.count) {
                let place = "\(pointer)/\(index)"
                if index >= found.count {
                    self.report(place, .missing(expected: wanted[index].compact))
                } else if index >= wanted.count {
                    self.report(place, .unexpected(was: found[index].compact))
                } else {
                    self.compare(found[index], with: wanted[index], at: place)
                }
            }
        case (.string(let found), .string(let wanted)) where Placeholder.admits(found, expected: wanted): break
        case (.number(let found), .number(let wanted)) where Double(found) == Double(wanted): break
        default:
            guard actual != expected else { return }
            self.report(pointer, .changed(expected: expected.compact, was: actual.compact))
        }
    }

    private mutating func report(_ pointer: String, _ kind: Difference.Kind) {
        self.differences.append(Difference(file: self.file, pointer: pointer, kind: kind))
    }

    private static func escaped(_ key: String) -> String {
        key.replacing("~", with: "~0").replacing("/", with: "~1")
    }
}
