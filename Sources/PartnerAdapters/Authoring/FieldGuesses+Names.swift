// What names a message, a request, an agency, an offence and a person.
extension FieldGuesses {
    mutating func findKinds(_ places: [String]) {
        self.kinds = places.compactMap { place in self.tree.leaves.first { $0.place == place } }
        if self.kinds.isEmpty {
            let names = [
                ["event", "type"], ["message", "type"], ["msg", "type"], ["type"], ["event"], ["action"], ["kind"],
            ]
            self.kinds = [self.best(names)].compactMap(\.self)
        }
        for kind in self.kinds { self.use(kind.place) }
    }

    mutating func findAgency() {
        self.agency = self.take(self.best([["ori"], []], among: { $0.allValues(SampleValue.isORI) }))
        self.state = self.take(self.best([["state"]], among: { $0.allValues(SampleValue.isStateName) }))
        let isCode: (SampleTree) -> Bool = { $0.allValues(SampleValue.isOffense) }
        let names = [
            ["nibrs"], ["offense"], ["offence"], ["crime"], ["ucr"], ["nature"], ["incident", "type"],
            ["call", "type"], ["category"],
        ]
        self.offense = self.take(self.best(names, among: isCode) ?? self.best(names))
    }

    /// Whether the offence is a NIBRS code itself, and not a word that a table must translate.
    var offenseIsCode: Bool { self.offense?.allValues(SampleValue.isOffense) ?? false }

    mutating func findPeople() {
        let names = [
            "officer", "investigator", "detective", "requester", "requested", "requestor", "submitter",
            "official", "ofcr",
        ]
        let people = self.tree.all.filter { tree in
            tree.isSingle && !self.uses(tree) && !tree.place.isEmpty && names.contains { tree.words.contains($0) }
        }
        self.investigator = self.take(people.min { $0.depth < $1.depth })
    }

    mutating func findNames(hasMessageID: Bool) {
        let isName: (SampleTree) -> Bool = { $0.allValues(SampleValue.isName) }
        let investigations = [
            ["investigation", "code"], ["investigation"], ["incident", "number"], ["incident", "no"],
            ["incident", "num"], ["incident", "id"],
        ]
        // An attribute of XML names an element rather than an incident.
        let isElement: (SampleTree) -> Bool = { !$0.isAttribute && isName($0) }
        self.investigation = self.take(
            self.best(investigations, among: isElement)
                ?? self.best(investigations, among: isElement, anywhere: true)
                ?? self.best(investigations, among: isName)
        )
        self.caseNumber = self.take(
            self.best([["case", "number"], ["case", "no"], ["case", "id"], ["case"]], among: isName)
        )
        if self.investigation == nil { (self.investigation, self.caseNumber) = (self.caseNumber, nil) }
        if !hasMessageID {
            self.messageID = self.take(
                self.best(
                    [
                        ["message", "id"], ["msg", "id"], ["delivery", "id"], ["transaction", "id"], ["webhook", "id"],
                        ["notification", "id"], ["event", "id"], ["msg", "seq"], ["message", "sequence"],
                        ["sequence", "number"],
                    ],
                    among: isName
                )
            )
        }
        let isUUID: (SampleTree) -> Bool = { $0.allValues(SampleValue.isUUID) }
        let names = [
            ["request", "id"], ["reference"], ["external", "id"], ["object", "id"], ["id"], ["ref"], ["uuid"],
        ]
        self.reference = self.take(self.best(names, among: isName) ?? self.best([[]], among: isUUID))
    }
}
