import CommunityRequests

extension Translation {
    /// Reads a new request. Every field is tried, so that all that is wrong is said at once.
    mutating func submission(by plan: SubmitPlan) -> Submission {
        var submission = Submission()
        submission.reference = self.read(plan.reference)
        submission.knownReference = plan.knownReference
        submission.agency = self.read(plan.agency)
        submission.agencyState = self.read(plan.agencyState)
        submission.agencyType = self.read(plan.agencyType)
        self.readInvestigation(by: plan, into: &submission)
        self.readOffense(by: plan, into: &submission)
        self.readWindow(by: plan.window, into: &submission)
        // A shape far off may have its axes swapped; only the agency's state can tell.
        self.context.state = submission.agency.value?.state ?? submission.agencyState.value
        submission.area = self.read(plan.area)
        submission.description = self.read(plan.description)
        submission.purpose = self.read(plan.purpose)
        if let vehicles = plan.vehicles { submission.vehicles = self.vehicles(by: vehicles) }
        for (attestation, field) in plan.attestations {
            submission.attestations[attestation] = self.read(field)
        }
        for (name, field) in plan.sealed {
            if let identity = self.read(field).value { submission.sealed[name] = identity }
        }
        submission.retentionExpiry = self.read(plan.retentionExpiry)
        submission.retransmissionAllowed = self.read(plan.retransmissionAllowed)
        submission.legalProcessClaims = self.legalProcessClaims(by: plan)
        submission.violations = self.violations
        return submission
    }

    /// The most requests that one message may close.
    private static let mostReferences = 100

    /// Reads which requests a closing message is about.
    mutating func closing(_ outcome: Closing.Outcome, by plan: ClosePlan) -> Closing {
        let references = self.read(plan.references)
        let investigation = self.read(plan.investigation)
        let agency = self.read(plan.agency)
        if references.value?.count ?? 0 > Self.mostReferences {
            self.violate(.form, at: references.pointer, "Name at most \(Self.mostReferences) requests in one message.")
        }
        if references.isAbsent, investigation.isAbsent {
            let pointer = plan.references == nil ? investigation.pointer : references.pointer
            self.violate(.required, at: pointer, "Write the request's reference or its investigation code.")
        }
        return Closing(
            outcome: outcome,
            references: references,
            investigation: investigation.mapped { $0.code },
            agency: agency,
            violations: self.violations
        )
    }

    private mutating func readInvestigation(by plan: SubmitPlan, into submission: inout Submission) {
        let code = self.read(plan.investigation)
        submission.investigation = code.mapped { $0.code }
        if case .read(let read, let pointer) = code, let agency = read.agency {
            submission.codeAgency = .read(agency, at: pointer)
        }
    }

    private mutating func readOffense(by plan: SubmitPlan, into submission: inout Submission) {
        let word: OffenseField.OtherWord
        switch self.read(plan.offense) {
        case .read(.listed(let offense), let pointer):
            submission.offense = .read(.listed(offense), at: pointer)
            return
        case .read(.other(let other), let pointer):
            submission.offense = .read(.other, at: pointer)
            word = other
        case .absent(let pointer):
            submission.offense = .absent(at: pointer)
            return
        case .failed(let pointer):
            submission.offense = .failed(at: pointer)
            return
        }
        submission.reviewReasons.append(
            ReviewReason(
                rule: RuleID("offense-permitted"),
                detail: "The offence is none of the list, in the platform's own word for it."
            )
        )
        guard let place = word.needs else { return }
        let needed = Field(source: .place(place, table: nil, TextField()), isRequired: true)
        _ = self.read(needed)
    }

    private mutating func readWindow(by plan: WindowPlan, into submission: inout Submission) {
        switch plan {
        case .between(let start, let end):
            submission.windowStart = self.read(start)
            submission.windowEnd = self.read(end)
        case .lasting(let start, let length):
            let (start, length) = (self.read(start), self.read(length))
            submission.windowStart = start
            guard let moment = start.value else {
                submission.windowEnd = .failed(at: length.pointer)
                return
            }
            submission.windowEnd = length.mapped { moment + $0 }
        case .around(let field, let before, let after):
            let moment = self.read(field)
            let (before, after) = (before.value(in: self.settings), after.value(in: self.settings))
            let now = self.now
            submission.windowStart = moment.mapped { $0 - before }
            submission.windowEnd = moment.mapped { min($0 + after, now) }
        }
    }

    private mutating func vehicles(by plan: VehiclesPlan) -> [Vehicle] {
        let items: [Place.Found]
        // One vehicle need not stand in a list.
        if case .one(let node, let pointer) = plan.list.find(
            from: self.message.node,
            prefix: self.message.pointer,
            message: self.message
        ), node.kind == .object {
            return self.vehicles([Place.Found(node: node, pointer: pointer)], by: plan)
        }
        switch plan.items.find(from: self.message.node, prefix: self.message.pointer, message: self.message) {
        case .nothing: return []
        case .one(let node, let pointer): items = [Place.Found(node: node, pointer: pointer)]
        case .several(let found, _): items = found
        case .unfit(let rule, let pointer, let detail):
            self.violate(rule, at: pointer, detail)
            return []
        }
        return self.vehicles(items, by: plan)
    }

    private mutating func vehicles(_ items: [Place.Found], by plan: VehiclesPlan) -> [Vehicle] {
        var vehicles: [Vehicle] = []
        for item in items {
            let vehicle = Vehicle(
                color: self.text(at: plan.color, of: item),
                make: self.text(at: plan.make, of: item),
                model: self.text(at: plan.model, of: item)
            )
            if vehicle != Vehicle() { vehicles.append(vehicle) }
        }
        return vehicles
    }

    private mutating func text(at place: Place?, of item: Place.Found) -> String? {
        guard let place else { return nil }
        // Where all is well nobody asks for the place, and its text need not be made.
        if let names = place.names, case .end(let node) = names.walk(from: item.node),
            let text = try? TextReader().read(node)
        {
            return text
        }
        switch place.find(from: item.node, prefix: item.pointer, message: self.message) {
        case .one(let node, let pointer):
            guard case .read(let text, _) = self.outcome(of: node, at: pointer, table: nil, TextField()) else {
                return nil
            }
            return text
        case .unfit(let rule, let pointer, let detail):
            self.violate(rule, at: pointer, detail)
            return nil
        case .several, .nothing: return nil
        }
    }
}
