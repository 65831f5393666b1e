extension ReleaseSchedule {
    /// The interval in the largest unit that divides it, as the configuration writes it: `6h`, `15m`, `90m`, `1d`.
    public var every: String {
        let units: [(seconds: Int64, letter: String)] = [(86_400, "d"), (3600, "h"), (60, "m")]
        for unit in units where self.interval % unit.seconds == 0 {
            return "\(self.interval / unit.seconds)\(unit.letter)"
        }
        return "\(self.interval)s"
    }
}
