import CommunityRequests
import GatewayCore

/// What the pages show, for machines: JSON in the gateway's own form, and CSV for spreadsheets.
enum MachineForms {
    static func json(_ list: RequestList, next: String?) -> [UInt8] {
        var object = JSONObjectWriter()
        object.field("requests", array: list.requests.map(\.json))
        if let next { object.field("next", next) }
        return object.finished()
    }

    static func csv(_ list: RequestList) -> [UInt8] {
        var table = CSVTable([
            "public_code", "state", "agency_ori", "agency_name", "platform", "offense_code", "offense_name",
            "window_start", "window_end", "time_zone", "published_at", "answers_close_at", "cells", "square_metres",
            "log_index", "description_taken_down", "description",
        ])
        for found in list.requests {
            let request = found.request
            let schedule = request.publication?.schedule
            let area = request.cells.reduce(0) { $0 + $1.areaSquareMetres }
            table.add([
                request.code.description, request.state.rawValue, request.agency.description, found.agency.name,
                request.platform, request.offense?.code ?? "", request.offense?.name ?? "",
                request.window.start.rfc3339, request.window.end.rfc3339, request.timeZone,
                schedule?.publishedAt.rfc3339 ?? "", schedule?.last.rfc3339 ?? "", String(request.cells.count),
                AreaText.rounded(area, digits: 0), found.logIndex.map { String($0) } ?? "",
                found.takenDown?.rawValue ?? "", request.description,
            ])
        }
        return table.bytes
    }

    static func json(_ agencies: [Agency]) -> [UInt8] {
        var object = JSONObjectWriter()
        object.field("agencies", array: self.sorted(agencies).map(self.json))
        return object.finished()
    }

    static func csv(_ agencies: [Agency]) -> [UInt8] {
        var table = CSVTable(["ori", "name", "kind", "state", "contact", "time_zone", "active"])
        for agency in self.sorted(agencies) {
            table.add([
                agency.ori.description, agency.name, agency.kind.rawValue, agency.state.code, agency.contact,
                agency.timeZone, agency.isActive ? "true" : "false",
            ])
        }
        return table.bytes
    }

    static func json(_ profile: AgencyProfile, next: String?) -> [UInt8] {
        var object = JSONObjectWriter()
        object.field("agency", json: self.json(profile.agency))
        object.field("counts", array: profile.counts.counts.map(self.json))
        object.field("counted_entries", Int(profile.counts.entries))
        object.field("requests", array: profile.list.requests.map(\.json))
        if let next { object.field("next", next) }
        return object.finished()
    }

    static func json(_ report: TransparencyReport) -> [UInt8] {
        let counts = report.counts
        var object = JSONObjectWriter()
        object.field("received", report.received)
        object.field("published", counts.total(.published))
        object.field("refused", counts.total(.refused))
        object.field("waiting", report.waiting)
        object.field("reviewed", counts.total(.reviewed))
        object.field("taken_down", counts.total(.takenDown))
        object.field("passed_legal_demands", 0)
        object.field("counts", array: counts.counts.map(self.json))
        object.field("counted_entries", Int(counts.entries))
        object.field(
            "served",
            array: report.demands.map { demand in
                var entry = JSONObjectWriter()
                entry.field("kind", demand.kind.rawValue)
                entry.field("date", demand.date)
                if let outcome = demand.outcome { entry.field("outcome", outcome.rawValue) }
                if !demand.note.isEmpty { entry.field("note", demand.note) }
                if let index = demand.logIndex { entry.field("log_index", Int(index)) }
                return entry.finished()
            }
        )
        return object.finished()
    }

    static func csv(_ report: TransparencyReport) -> [UInt8] {
        var table = CSVTable(["measure", "name", "month", "count"])
        table.add(["received", "", "", String(report.received)])
        table.add(["waiting", "", "", String(report.waiting)])
        for count in report.counts.counts {
            table.add([count.measure.rawValue, count.name, count.month, String(count.count)])
        }
        return table.bytes
    }

    private static func sorted(_ agencies: [Agency]) -> [Agency] {
        agencies.sorted { $0.ori.description < $1.ori.description }
    }

    private static func json(_ agency: Agency) -> [UInt8] {
        var entry = JSONObjectWriter()
        entry.field("ori", agency.ori.description)
        entry.field("name", agency.name)
        entry.field("kind", agency.kind.rawValue)
        entry.field("state", agency.state.code)
        entry.field("contact", agency.contact)
        entry.field("time_zone", agency.timeZone)
        entry.field("active", agency.isActive)
        entry.field("profile", "/agencies/\(agency.ori)")
        return entry.finished()
    }

    private static func json(_ count: PublicCount) -> [UInt8] {
        var entry = JSONObjectWriter()
        entry.field("measure", count.measure.rawValue)
        if !count.name.isEmpty { entry.field("name", count.name) }
        entry.field("month", count.month)
        entry.field("count", count.count)
        return entry.finished()
    }
}
