import Foundation

/// Writes to the terminal: colour where it is one, plain text elsewhere.
enum Terminal {
    /// Colours by what they mean here.
    enum Style: String {
        case plain = ""
        case strong = "1"
        case faint = "2"
        case good = "32"
        case bad = "31"
        case notice = "33"
        case accent = "36"
    }

    /// Whether standard output is a terminal that shows colour (https://no-color.org).
    static let showsColour =
        isatty(STDOUT_FILENO) == 1 && ProcessInfo.processInfo.environment["NO_COLOR"] == nil
        && ProcessInfo.processInfo.environment["TERM"] != "dumb"

    /// A line on standard output, at once.
    static func print(_ text: String = "") { FileHandle.standardOutput.write(Data((text + "\n").utf8)) }

    /// A line on standard error, at once.
    static func error(_ text: String) { FileHandle.standardError.write(Data((text + "\n").utf8)) }

    /// The text in a colour, or as it is.
    static func styled(_ text: String, _ style: Style) -> String {
        guard self.showsColour, style != .plain else { return text }
        return "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m"
    }

    /// Ends the process.
    static func exit(_ status: ExitStatus) -> Never { Foundation.exit(status.rawValue) }
}
