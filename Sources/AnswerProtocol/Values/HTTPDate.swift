/// Times of HTTP, `Sun, 06 Nov 1994 08:49:37 GMT` (RFC 9110, section 5.6.7), as whole seconds since 1970-01-01T00:00:00Z.
public enum HTTPDate {
    private static let days = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    /// The time as text.
    ///
    /// - Parameter seconds: In ``RFC3339/range``.
    public static func text(_ seconds: Int64) -> String {
        let parts = RFC3339.text(seconds).split { "-T:Z".contains($0) }
        let month = Int(parts[1]).map { self.months[$0 - 1] } ?? ""
        let day = self.days[Int((seconds / 86_400) % 7)]
        return "\(day), \(parts[2]) \(month) \(parts[0]) \(parts[3]):\(parts[4]):\(parts[5]) GMT"
    }

    /// Reads a time in the one form that senders may write; `nil` unless there is such a time. The day's name may be
    /// wrong.
    public static func seconds(_ text: String) -> Int64? {
        let parts = text.split(separator: " ")
        guard parts.count == 6, parts[0].last == ",", parts[5] == "GMT",
            let month = self.months.firstIndex(of: String(parts[2]))
        else { return nil }
        let number = month < 9 ? "0\(month + 1)" : "\(month + 1)"
        return RFC3339.seconds("\(parts[3])-\(number)-\(parts[1])T\(parts[4])Z")
    }
}
