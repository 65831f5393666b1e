/// A message as it was recorded: `request.http`, byte for byte, request line and headers and all.
public struct RecordedMessage: Sendable, Equatable {
    public let method: String
    public let path: String
    public let headers: [Header]
    public let body: [UInt8]

    /// One header field, in the order of the recording.
    public struct Header: Sendable, Equatable {
        public let name: String
        public let value: String

        public init(name: String, value: String) {
            self.name = name
            self.value = value
        }
    }

    /// Makes a message that was not recorded.
    public init(method: String, path: String, headers: [Header] = [], body: [UInt8] = []) {
        self.method = method
        self.path = path
        self.headers = headers
        self.body = body
    }

    /// Reads a recording: a request line and header lines, each ended by CRLF or LF, an empty line, and the body to
    /// the file's last byte.
    ///
    /// - Returns: `nil` where it does not begin so.
    public init?(_ bytes: [UInt8]) {
        var lines: [String] = []
        var rest = bytes[...]
        while true {
            guard let end = rest.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
            var line = rest[..<end]
            if line.last == UInt8(ascii: "\r") { line = line.dropLast() }
            rest = rest[(end + 1)...]
            if line.isEmpty { break }
            lines.append(String(decoding: line, as: UTF8.self))
        }
        guard let words = lines.first?.split(separator: " "), words.count == 3 else { return nil }
        var headers: [Header] = []
        for line in lines.dropFirst() {
            guard let colon = line.firstIndex(of: ":") else { return nil }
            let value = line[line.index(after: colon)...].drop { $0 == " " || $0 == "\t" }
            headers.append(Header(name: String(line[..<colon]), value: String(value)))
        }
        self.method = String(words[0])
        self.path = String(words[1])
        self.headers = headers
        self.body = Array(rest)
    }
}
