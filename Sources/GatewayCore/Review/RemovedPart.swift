/// Where something was taken out of a description: its label stands there.
public struct RemovedPart: Sendable, Equatable, Encodable {
    /// `name`, `phone`: what was there.
    public let kind: String
    /// The place of the label in the description, in code points, counted from 1.
    public let character: Int

    /// The labels of a description, in their order.
    ///
    /// - Parameter redactions: The kinds that redaction counted; a word in brackets of the partner's own is none.
    static func all(in description: String, redactions: [String: Int]) -> [RemovedPart] {
        var parts: [RemovedPart] = []
        var opening: (character: Int, kind: String.UnicodeScalarView)?
        for (offset, scalar) in description.unicodeScalars.enumerated() {
            switch scalar {
            case "[": opening = (offset + 1, String.UnicodeScalarView())
            case "]":
                if let (character, scalars) = opening, redactions[String(scalars)] != nil {
                    parts.append(RemovedPart(kind: String(scalars), character: character))
                }
                opening = nil
            default: opening?.kind.append(scalar)
            }
        }
        return parts
    }
}
