extension Offense {
    /// All NIBRS offences by code, as the embedded `nibrs-offenses.csv` has them.
    public static let table: [String: Offense] = Dictionary(
        CSV(PackageResources.nibrs_offenses_csv).rows.dropFirst().compactMap(Offense.init(row:)).map { ($0.code, $0) },
        uniquingKeysWith: { first, _ in first }
    )

    /// The offence of a code in either case, `23F` or `23f`.
    public init?(code: String) {
        guard let offense = Offense.table[code] ?? Offense.table[code.uppercased()] else { return nil }
        self = offense
    }

    /// Reads `code,name,group,against,note,default_decision`.
    private init?(row: CSV.Row) {
        guard row.fields.count == 6, let decision = Decision(rawValue: row.fields[5].text) else { return nil }
        self.init(
            code: row.fields[0].text,
            name: row.fields[1].text,
            group: row.fields[2].text,
            note: row.fields[4].text,
            defaultDecision: decision
        )
    }
}
