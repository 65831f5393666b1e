/// One value, or one distribution, under one set of labels.
protocol PrometheusSeries: AnyObject, Sendable {
    /// The series' lines.
    ///
    /// - Parameter labels: `a="b",c="d"`, escaped; empty where there are none.
    func lines(name: String, labels: String) -> String
}

/// All series of one name.
struct PrometheusFamily: Sendable {
    enum Kind: String {
        case counter
        case gauge
        case histogram
    }

    let kind: Kind
    /// By their labels as they are written.
    var series: [String: any PrometheusSeries] = [:]

    init(kind: Kind) { self.kind = kind }

    func exposition(name: String) -> String {
        let lines = self.series.sorted { $0.key < $1.key }.map { $0.value.lines(name: name, labels: $0.key) }
        return "# TYPE \(name) \(self.kind.rawValue)\n" + lines.joined()
    }
}
