import CommunityRequests

extension PlaceTree<FateUse> {
    /// What becomes of the places of a new request.
    static func submitting(_ manifest: AdapterManifest) -> FateTree {
        var tree = FateTree(common: manifest)
        let plan = manifest.submit
        let section = ManifestLanguage.submit
        func use(_ name: String, _ fate: PlaceFate) -> Use {
            Use(fate: fate, reason: section[name]?.documentation ?? "")
        }
        func kept(_ name: String) -> Use { use(name, .kept(as: name)) }
        func read(_ name: String) -> Use { use(name, .readOnly(for: name)) }
        tree.insert(plan.reference, kept("reference"))
        tree.insert(plan.agency, kept("agency"))
        tree.insert(plan.agencyState, Use(fate: .readOnly(for: "agency"), reason: "The state must be the agency's."))
        tree.insert(plan.agencyType, read("agency_type"))
        tree.insert(plan.investigation, kept("investigation"))
        tree.insert(plan.offense, kept("offense"))
        switch plan.window {
        case .between(let start, let end):
            tree.insert(start, kept("window"))
            tree.insert(end, kept("window"))
        case .lasting(let start, let length):
            tree.insert(start, kept("window"))
            tree.insert(length, kept("window"))
        case .around(let moment, _, _):
            tree.insert(moment, kept("window"))
        }
        tree.insert(plan.area, kept("area"))
        tree.insert(plan.description, use("description", .redacted(as: "description")))
        tree.insert(plan.purpose, read("purpose"))
        if let vehicles = plan.vehicles {
            for place in [vehicles.color, vehicles.make, vehicles.model].compactMap(\.self) {
                for steps in [vehicles.items.steps, vehicles.list.steps] {
                    tree.insert(Place(text: place.text, steps: steps + place.steps), kept("vehicles"))
                }
            }
        }
        for (_, field) in plan.attestations { tree.insert(field, read("attestations")) }
        for (name, field) in plan.sealed { tree.insert(field, use("seal", .sealed(as: name.rawValue))) }
        tree.insert(plan.retentionExpiry, read("retention_expiry"))
        tree.insert(plan.retransmissionAllowed, read("retransmission_allowed"))
        return tree
    }

    /// What becomes of the places of a closing message.
    static func closing(_ manifest: AdapterManifest) -> FateTree {
        var tree = FateTree(common: manifest)
        func read(_ name: String) -> Use {
            Use(fate: .readOnly(for: "close"), reason: ManifestLanguage.close[name]?.documentation ?? "")
        }
        tree.insert(manifest.close?.references, read("reference"))
        tree.insert(manifest.close?.investigation, read("investigation"))
        tree.insert(manifest.close?.agency, read("agency"))
        return tree
    }

    /// What becomes of the places of any message.
    private init(common manifest: AdapterManifest) {
        for dropped in manifest.drop {
            self.insert(dropped.place, Use(fate: .dropped, reason: dropped.reason))
        }
        self.insert(manifest.message.id, Use(fate: .readOnly(for: "message id"), reason: "It tells repetitions."))
        for place in manifest.message.kind.places {
            self.insert(place, Use(fate: .readOnly(for: "message kind"), reason: "It tells what the message wants."))
        }
        for claim in manifest.submit.legalProcess {
            self.insert(
                claim.place,
                Use(fate: .readOnly(for: "legal-process"), reason: "It would claim legal process.")
            )
        }
        for word in manifest.submit.offense.source.readers.flatMap(\.others) {
            guard let place = word.needs else { continue }
            self.insert(place, Use(fate: .readOnly(for: "offense"), reason: "An offence that is not listed needs it."))
        }
    }

    private mutating func insert<Reader>(_ field: Field<Reader>?, _ use: Use) {
        for place in field?.source.places ?? [] { self.insert(place, use) }
    }
}

extension Source {
    /// The readers of all its parts.
    var readers: [Reader] {
        switch self {
        case .place(_, _, let reader), .setting(_, _, let reader), .constant(_, let reader), .header(_, let reader),
            .text(_, let reader):
            [reader]
        case .firstOf(let sources), .exactlyOne(let sources), .all(let sources, _): sources.flatMap(\.readers)
        }
    }
}
