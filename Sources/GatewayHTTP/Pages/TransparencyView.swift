import CommunityRequests
import GatewayCore
import RequestPolicy

/// What the operator accounts for.
struct TransparencyView: Sendable {
    /// One figure in words.
    struct Figure: Sendable {
        let name: String
        let meaning: String?
        let count: String
    }

    /// One demand served on the operator.
    struct Demand: Sendable {
        let date: String
        let machineDate: String
        let kind: String
        let outcome: String
        let note: String?
        let index: String?
        let path: String?
    }

    let totals: [Figure]
    let charts: PublicCharts
    let refusedMonths: MonthChart?
    let states: [Figure]
    let takeDowns: [Figure]
    let hasTakeDowns: Bool
    let served: [Figure]
    let demands: [Demand]
    let hasDemands: Bool
    let counted: String

    init(_ report: TransparencyReport, rules: [RuleDescription], for page: PageRequest) {
        let words = page.words
        let counts = report.counts
        func figure(_ name: String, _ count: Int) -> Figure {
            Figure(name: words[name], meaning: words.optional("\(name)_meaning"), count: words.number(count))
        }
        func figures(_ measure: PublicCount.Measure, _ prefix: String) -> [Figure] {
            counts.byName(measure).map {
                Figure(name: words["\(prefix)_\($0.name)"], meaning: nil, count: words.number($0.count))
            }
        }
        self.totals = [
            figure("total_received", report.received),
            figure("total_published", counts.total(.published)),
            figure("total_refused", counts.total(.refused)),
            figure("total_waiting", report.waiting),
            figure("total_reviewed", counts.total(.reviewed)),
            figure("total_taken_down", counts.total(.takenDown)),
        ]
        self.charts = PublicCharts(counts, rules: rules, for: page)
        self.refusedMonths = MonthChart(
            id: "refused-months",
            title: words["chart_refused_by_month"],
            countHeading: words["chart_refusals"],
            counts.byMonth(.refused),
            words: words
        )
        self.states = figures(.state, "state")
        self.takeDowns = figures(.takenDown, "reason")
        self.hasTakeDowns = !self.takeDowns.isEmpty
        self.served = DemandKind.allCases.map { kind in
            Figure(
                name: words["demand_\(kind.rawValue)"],
                meaning: nil,
                count: words.number(counts.total(.served, named: kind.rawValue))
            )
        }
        self.demands = report.demands.map { demand in
            Demand(
                date: LocalTime.day(demand.date, in: words.language),
                machineDate: demand.date,
                kind: words["demand_\(demand.kind.rawValue)"],
                outcome: demand.outcome.map { words["outcome_\($0.rawValue)"] } ?? words["outcome_pending"],
                note: demand.note.isEmpty ? nil : demand.note,
                index: demand.logIndex.map { words.number(Int($0)) },
                path: demand.logIndex.map { "/log/proof/\($0)" }
            )
        }
        self.hasDemands = !self.demands.isEmpty
        self.counted = words("counted", words.number(Int(counts.entries)))
    }
}
