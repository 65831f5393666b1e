/// Why something could not be sealed or opened. It never carries a key or a value.
public struct SealError: Error, Hashable, Sendable, CustomStringConvertible {
    public enum Code: String, Hashable, Sendable {
        case wrongKeyLength
        case valueTooLong
        case notSealed
        case notAuthentic
        case malformed
    }

    public let code: Code

    init(code: Code) { self.code = code }

    public var description: String {
        switch self.code {
        case .wrongKeyLength: "a sealing key must be 32 bytes long"
        case .valueTooLong: "a sealed value must be at most 65,535 bytes long"
        case .notSealed: "the officer's side could not be sealed"
        case .notAuthentic: "the seal was made with another key or for another request, or its bytes were changed"
        case .malformed: "the seal has no form that this version can read"
        }
    }
}
