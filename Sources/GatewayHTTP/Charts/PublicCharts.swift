import GatewayCore
import RequestPolicy

/// The charts that the pages of one agency and of all agencies share.
struct PublicCharts: Sendable {
    /// Published requests by month.
    let months: MonthChart?
    /// Published requests by offence.
    let offenses: BarChart?
    /// Refusals by rule.
    let refusals: BarChart?

    init(_ counts: PublicCounts, rules: [RuleDescription], for page: PageRequest) {
        let words = page.words
        self.months = MonthChart(
            id: "months",
            title: words["chart_published_by_month"],
            countHeading: words["chart_requests"],
            counts.byMonth(.published),
            words: words
        )
        self.offenses = BarChart(
            id: "offenses",
            title: words["chart_by_offense"],
            nameHeading: words["chart_offense"],
            countHeading: words["chart_requests"],
            counts.byName(.published).map {
                BarChart.Figure(name: words.name(ofOffenseCode: $0.name), count: $0.count)
            },
            words: words
        )
        self.refusals = BarChart(
            id: "refusals",
            title: words["chart_refusals_by_rule"],
            nameHeading: words["chart_rule"],
            countHeading: words["chart_refusals"],
            RuleView.figures(counts.byName(.refusedByRule), rules: rules, for: page),
            words: words
        )
    }
}
