extension Duration {
    /// The largest whole unit: `30 days`, `12 hours`, `15 minutes`, `90 seconds`.
    var inWords: String {
        let seconds = self.components.seconds
        for (length, unit) in [(86_400, "day"), (3_600, "hour"), (60, "minute")] as [(Int64, String)]
        where seconds != 0 && seconds % length == 0 && (unit != "day" || seconds >= 2 * length) {
            let count = seconds / length
            return "\(count) \(unit)\(count == 1 ? "" : "s")"
        }
        return "\(seconds) seconds"
    }
}
