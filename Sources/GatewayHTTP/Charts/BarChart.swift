/// Figures by name, as horizontal bars and as a table, the largest first.
struct BarChart: Sendable {
    struct Bar: Sendable {
        let name: String
        let count: String
        let textY: Int
        let y: Int
        let width: String
        let countX: String
    }

    struct Row: Sendable {
        let name: String
        let path: String?
        let code: String?
        let count: String
    }

    /// One figure.
    struct Figure: Sendable {
        let name: String
        /// Where it is explained.
        var path: String?
        var code: String?
        let count: Int
    }

    private static let shown = 12
    private static let rowHeight = 34
    private static let plotWidth = 300.0

    let id: String
    let title: String
    let text: String
    let caption: String
    let nameHeading: String
    let countHeading: String
    let bars: [Bar]
    let rows: [Row]
    let height: Int

    /// Draws the largest twelve, and lists all; `nil` where there are none.
    init?(
        id: String,
        title: String,
        nameHeading: String,
        countHeading: String,
        _ figures: [Figure],
        words: Words
    ) {
        guard let largest = figures.first else { return nil }
        self.id = id
        self.title = title
        self.nameHeading = nameHeading
        self.countHeading = countHeading
        self.caption = words("chart_bar_caption", title)
        self.bars = figures.prefix(Self.shown).enumerated().map { index, figure in
            let width = Self.plotWidth * Double(figure.count) / Double(max(largest.count, 1))
            let top = index * Self.rowHeight
            return Bar(
                name: figure.name.count > 52 ? figure.name.prefix(50) + "…" : figure.name,
                count: words.number(figure.count),
                textY: top + 14,
                y: top + 18,
                width: RegionMap.text(max(width, 1)),
                countX: RegionMap.text(width + 6)
            )
        }
        self.rows = figures.map {
            Row(name: $0.name, path: $0.path, code: $0.code, count: words.number($0.count))
        }
        self.height = self.bars.count * Self.rowHeight + 4
        self.text = words(
            "chart_text",
            words.number(figures.reduce(0) { $0 + $1.count }),
            largest.name,
            words.number(largest.count)
        )
    }
}
