/// Durations as manifests and settings write them: `90s`, `30m`, `2h`, `7d`.
enum DurationText {
    /// Whole seconds; `nil` where the text is no duration of at most a year.
    static func seconds(_ text: String) -> Int64? {
        guard let unit = text.last, let number = Int64(text.dropLast()), number >= 0, number <= 31_622_400,
            text.utf8.first.map({ (48...57).contains($0) }) == true
        else { return nil }
        let factor: Int64
        switch unit {
        case "s": factor = 1
        case "m": factor = 60
        case "h": factor = 3_600
        case "d": factor = 86_400
        default: return nil
        }
        let seconds = number * factor
        return seconds <= 31_622_400 ? seconds : nil
    }
}
