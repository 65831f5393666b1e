/// What a reviewer writes to a partner.
public enum ReviewNote {
    /// In characters.
    public static let longest = 500

    /// What is wrong with a note, and what to write instead; `nil` where it is good.
    static func complaint(_ note: String) -> String? {
        if !note.contains(where: { !$0.isWhitespace }) { return "The note is empty. Say why, for the partner." }
        if note.count > Self.longest { return "The note has more than \(Self.longest) characters. Say it in fewer." }
        let isPlain = note.unicodeScalars.allSatisfy {
            $0 == "\n" || $0 == "\r" || $0.properties.generalCategory != .control
        }
        return isPlain ? nil : "The note has control characters. Write plain text."
    }

    /// The note as the partner reads it where its request may come again.
    static func sentBack(_ note: String) -> String {
        "Sent back by a reviewer: \(note) Mend the request and send it again, as a new message."
    }
}
