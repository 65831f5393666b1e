import CommunityRequests

/// How the value of one kind of canonical field is read, once its place has been found.
protocol FieldReader: Sendable {
    associatedtype Value: Sendable

    /// What to write where the value is missing, in a sentence.
    static var expectation: String { get }

    /// Reads what stands in the payload.
    func read(_ node: Payload.Node, in context: ReadingContext) throws(ReadingFailure) -> Value

    /// Reads a text that does not stand in the payload as it is: a setting, a table's entry, a constant, a header.
    func read(_ text: String) throws(ReadingFailure) -> Value

    /// Makes one value of several; not empty.
    static func combine(_ values: [Value], as combination: Combination) -> Value

    /// How much of a joined value one part is: of a text that is too long, the longest part is the one to shorten.
    static func weight(of value: Value) -> Int
}

/// What becomes of several values.
enum Combination: Sendable, Hashable {
    case joined(with: String)
    /// Joined where all of them are there; missing where one of them is.
    case joinedWhole(with: String)
    case earliest
    case all

    /// Whether one of the values decides, and none is made of several.
    var picks: Bool {
        switch self {
        case .earliest, .all: true
        case .joined, .joinedWhole: false
        }
    }
}

/// What readers need to know beside the value.
struct ReadingContext: Sendable {
    /// The partner's zone.
    let zone: CivilZone?
    /// The agency's state, once it is known.
    var state: USState?
}

extension FieldReader {
    // The language allows neither of the two for the kinds of field that leave them as they are.

    func read(_ text: String) throws(ReadingFailure) -> Value {
        throw ReadingFailure(rule: .type, detail: "This cannot be read from a text.")
    }

    static func combine(_ values: [Value], as combination: Combination) -> Value { values[0] }

    static func weight(of value: Value) -> Int { 0 }
}
