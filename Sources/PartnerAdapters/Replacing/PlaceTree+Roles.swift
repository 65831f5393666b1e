extension PlaceTree<PlaceRole> {
    /// The roles of the places of any message: what a closing message repeats of a request is replaced as it was there.
    static func roles(_ manifest: AdapterManifest) -> PlaceTree<PlaceRole> {
        var tree = PlaceTree<PlaceRole>()
        tree.insert(manifest.message.id) { _ in .identity }
        for (index, place) in manifest.message.kind.places.enumerated() {
            tree.insert(place, .words(manifest.message.kind.rows.compactMap { $0.texts[index] }))
        }
        tree.insert(manifest.submit)
        tree.insert(manifest.close?.references) { _ in .identity }
        tree.insert(manifest.close?.investigation) { .code($0.grammar) }
        tree.insert(manifest.close?.agency) { _ in .identity }
        for dropped in manifest.drop { tree.insert(dropped.place, .identity) }
        return tree
    }

    private mutating func insert(_ plan: SubmitPlan) {
        self.insert(plan.reference) { _ in .identity }
        self.insert(plan.agency) { _ in .identity }
        self.insert(plan.agencyState) { _ in .state }
        self.insert(plan.agencyType) { _ in .agencyType }
        self.insert(plan.investigation) { .code($0.grammar) }
        self.insert(plan.offense) { .offense($0.others.map(\.word)) }
        for place in plan.offense.source.readers.flatMap(\.others).compactMap(\.needs) { self.insert(place, .identity) }
        switch plan.window {
        case .between(let start, let end):
            self.insert(start) { .moment($0.reader.form) }
            self.insert(end) { .moment($0.reader.form) }
        case .lasting(let start, let length):
            self.insert(start) { .moment($0.reader.form) }
            self.insert(length) { _ in .length }
        case .around(let moment, _, _):
            self.insert(moment) { .moment($0.reader.form) }
        }
        self.insert(plan.area) { .area($0.reader) }
        self.insert(plan.description) { .text(.description, isHTML: $0.isHTML) }
        self.insert(plan.purpose) { .text(.purpose, isHTML: $0.isHTML) }
        if let vehicles = plan.vehicles {
            for (place, role) in [(vehicles.color, PlaceRole.color), (vehicles.make, .make)] {
                guard let place else { continue }
                for steps in [vehicles.items.steps, vehicles.list.steps] {
                    self.insert(Place(text: place.text, steps: steps + place.steps), role)
                }
            }
        }
        for (_, field) in plan.attestations { self.insert(field) { .flag($0.words) } }
        for (_, field) in plan.sealed { self.insert(field) { _ in .identity } }
        self.insert(plan.retentionExpiry) { .moment($0.reader.form) }
        self.insert(plan.retransmissionAllowed) { .flag($0.words) }
        for claim in plan.legalProcess {
            self.insert(claim.place, claim.isFalse.isEmpty ? .identity : .words(claim.isFalse))
        }
    }

    private mutating func insert<Reader>(_ field: Field<Reader>?, _ role: (Reader) -> PlaceRole) {
        if let source = field?.source { self.insert(source, role) }
    }

    private mutating func insert<Reader>(_ source: Source<Reader>, _ role: (Reader) -> PlaceRole) {
        switch source {
        case .place(let place, let table, let reader):
            self.insert(place, role(reader).reading(table: table))
        case .setting, .constant, .header: break
        case .firstOf(let sources), .exactlyOne(let sources), .all(let sources, _):
            for source in sources { self.insert(source, role) }
        // A part alone is not what the whole is read as.
        case .text(let source, _): self.insert(source) { _ in .identity }
        }
    }
}

extension PlaceRole {
    /// The role where the value is looked up in a table: words of offences stay, everything else is a name.
    fileprivate func reading(table: String?) -> PlaceRole {
        guard let table else { return self }
        if case .offense = self { return .table(table) }
        return .identity
    }
}

extension AdapterManifest {
    /// The headers that are read besides those of authentication, in lower case.
    var headersRead: [String] {
        var names: [String] = []
        func note<Reader>(_ field: Field<Reader>?) {
            if let source = field?.source { names += source.headers }
        }
        note(self.message.id)
        note(self.submit.reference)
        note(self.submit.agency)
        note(self.submit.investigation)
        note(self.submit.offense)
        note(self.submit.description)
        note(self.submit.purpose)
        note(self.close?.references)
        note(self.close?.investigation)
        note(self.close?.agency)
        return Set(names).sorted()
    }
}

extension Source {
    fileprivate var headers: [String] {
        switch self {
        case .header(let name, _): [name]
        case .place, .setting, .constant: []
        case .firstOf(let sources), .exactlyOne(let sources), .all(let sources, _): sources.flatMap(\.headers)
        case .text(let source, _): source.headers
        }
    }
}
