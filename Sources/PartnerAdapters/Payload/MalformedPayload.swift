/// Why a body is no payload at all, and where. It never repeats what was sent.
public struct MalformedPayload: Error, Hashable, Sendable {
    /// What is wrong.
    public enum Reason: String, Hashable, Sendable, CaseIterable {
        case empty
        case tooLarge
        case notUTF8
        case loneSurrogate
        case tooDeep
        case duplicateKey
        case trailingContent
        case unterminated
        case controlCharacter
        case invalidEscape
        case invalidNumber
        case unexpectedByte
        case documentType
        case version
        case declaredEncoding
        case forbiddenCharacter
        case unknownEntity
        case invalidReference
        case mismatchedTag
        case undeclaredPrefix
        case namespaceDeclaration
        case duplicateAttribute
        case notWellFormed
    }

    public let reason: Reason
    /// Bytes from the start of the body, a byte order mark included.
    public let byteOffset: Int

    /// Makes a failure at a place.
    public init(reason: Reason, byteOffset: Int) {
        self.reason = reason
        self.byteOffset = byteOffset
    }
}

extension MalformedPayload: CustomStringConvertible {
    /// What is wrong, where, and what to send instead, in one or two sentences.
    public var description: String { "\(self.reason.sentence) (byte \(self.byteOffset))." }
}

extension MalformedPayload.Reason {
    fileprivate var sentence: String {
        switch self {
        case .empty: "The body is empty; send one JSON value or XML document"
        case .tooLarge: "The body is too large to be read"
        case .notUTF8: "The body is not valid UTF-8; encode it as UTF-8"
        case .loneSurrogate: "An escape is half of a surrogate pair; write both halves, or the character itself"
        case .tooDeep: "Values are nested too deep; nest at most 64 levels, the outermost value being the first"
        case .duplicateKey: "A key stands twice in one object; write each key once"
        case .trailingContent: "Something follows the end of the value; send one value and nothing after it"
        case .unterminated: "The body ends in the middle of a value; send it whole"
        case .controlCharacter: "A control character stands in a text; escape it"
        case .invalidEscape: "An escape is none that JSON has; write one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX"
        case .invalidNumber: "A number is not written as JSON writes numbers"
        case .unexpectedByte: "This is not JSON; something else was expected here"
        case .documentType: "The document has a document type declaration; leave it out"
        case .version: "The document is of another version of XML; declare `1.0`, or nothing"
        case .declaredEncoding: "The document declares another encoding than UTF-8; encode it so, and declare that"
        case .forbiddenCharacter: "A character stands here that XML does not allow; leave it out"
        case .unknownEntity: "An entity is none of the five that XML has; write the character itself, or its number"
        case .invalidReference: "A character reference is not written as XML writes them, or to no character"
        case .mismatchedTag: "An end tag is not that of the element that is open; close each in turn"
        case .undeclaredPrefix: "A name has a prefix that is not declared; declare it with `xmlns`"
        case .namespaceDeclaration: "A namespace may not be declared so; see Namespaces in XML 1.0"
        case .duplicateAttribute: "An attribute stands twice in one tag; write each once"
        case .notWellFormed: "This is not well-formed XML; something else was expected here"
        }
    }
}
