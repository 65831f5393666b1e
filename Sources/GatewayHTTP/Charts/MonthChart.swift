import CommunityRequests

/// A figure for each month, as bars and as a table. Months without one are in it, too.
struct MonthChart: Sendable {
    struct Bar: Sendable {
        let x: String
        let y: String
        let width: String
        let height: String
        /// Every few months a name below the bar.
        let label: String?
        let labelX: String
    }

    struct Row: Sendable {
        let name: String
        let count: String
    }

    private static let months = 24
    private static let left = 34.0
    private static let top = 14.0
    private static let plot = (width: 320.0, height: 120.0)

    let id: String
    let title: String
    let text: String
    let caption: String
    let nameHeading: String
    let countHeading: String
    let bars: [Bar]
    /// The newest first.
    let rows: [Row]
    let highest: String
    let baseline: Int
    let labelY: Int
    let height: Int

    /// Draws the last 24 months of those given; `nil` where there are none.
    init?(
        id: String,
        title: String,
        countHeading: String,
        _ counts: [(month: String, count: Int)],
        words: Words
    ) {
        guard let first = counts.first.flatMap({ Self.number(of: $0.month) }),
            let last = counts.last.flatMap({ Self.number(of: $0.month) }), first <= last
        else { return nil }
        let known = Dictionary(counts.map { ($0.month, $0.count) }, uniquingKeysWith: +)
        let shown = (max(first, last - Self.months + 1)...last).map { number in
            let month = Self.month(number)
            return (month: month, count: known[month] ?? 0)
        }
        let highest = max(shown.map(\.count).max() ?? 1, 1)
        let step = Self.plot.width / Double(max(shown.count, 6))
        let every = shown.count > 12 ? 6 : shown.count > 6 ? 3 : 1
        self.id = id
        self.title = title
        self.bars = shown.enumerated().map { index, entry in
            let height = Self.plot.height * Double(entry.count) / Double(highest)
            let x = Self.left + step * Double(index)
            let isNamed = (shown.count - 1 - index).isMultiple(of: every)
            return Bar(
                x: RegionMap.text(x + step * 0.12),
                y: RegionMap.text(Self.top + Self.plot.height - height),
                width: RegionMap.text(step * 0.76),
                height: RegionMap.text(height),
                label: isNamed ? LocalTime.month(entry.month, in: words.language) : nil,
                labelX: RegionMap.text(x + step / 2)
            )
        }
        self.rows = shown.reversed().map {
            Row(name: LocalTime.month($0.month, in: words.language), count: words.number($0.count))
        }
        self.highest = words.number(highest)
        self.baseline = Int(Self.top + Self.plot.height)
        self.labelY = self.baseline + 16
        self.height = self.baseline + 24
        self.nameHeading = words["chart_month"]
        self.countHeading = countHeading
        self.caption = words("chart_month_caption", title)
        let most = shown.max { $0.count < $1.count }
        self.text = words(
            "chart_text",
            words.number(shown.reduce(0) { $0 + $1.count }),
            most.map { LocalTime.month($0.month, in: words.language) } ?? "",
            self.highest
        )
    }

    /// Months since the year 0.
    private static func number(of month: String) -> Int? {
        let parts = month.split(separator: "-").compactMap { Int($0) }
        guard parts.count == 2, (1...12).contains(parts[1]), (1...9_999).contains(parts[0]) else { return nil }
        return parts[0] * 12 + parts[1] - 1
    }

    private static func month(_ number: Int) -> String {
        let year = String(number / 12)
        let month = String(number % 12 + 1)
        return String(repeating: "0", count: 4 - year.count) + year + "-" + (month.count == 1 ? "0" : "") + month
    }
}
