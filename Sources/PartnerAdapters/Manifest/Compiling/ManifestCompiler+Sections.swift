import CommunityRequests

extension ManifestCompiler {
    /// The way in which the language describes a field of a section.
    private func described(_ name: String, in section: MappingDescription) -> FieldDescription {
        switch section[name]?.type {
        case .source(let field), .asSubmitted(let field): field
        default: FieldDescription(.text, .ifSaid)
        }
    }

    func message(_ node: YAMLNode, takesBatches: Bool) -> MessagePlan? {
        let id = self.text(node["id"], of: "id", as: self.described("id", in: ManifestLanguage.message))
            .map(self.whole)
        if takesBatches, case .header? = id?.source {
            self.diagnostics.error(
                at: node["id"]?.position ?? node.position,
                "a header names one message, and a batch holds several",
                "Take the id from a place in the message."
            )
        }
        let kind = node["kind"].flatMap(self.kind)
        guard let id, let kind else { return nil }
        return MessagePlan(id: id, kind: kind)
    }

    /// An id that is joined needs all its parts: half an id would name two messages.
    private func whole(_ id: Field<TextField>) -> Field<TextField> {
        guard case .all(let sources, .joined(let separator)) = id.source else { return id }
        return Field(source: .all(sources, .joinedWhole(with: separator)), isRequired: id.isRequired)
    }

    func submit(_ node: YAMLNode, legalProcess: YAMLNode?) -> SubmitPlan? {
        let section = ManifestLanguage.submit
        func about(_ name: String) -> (YAMLNode?, FieldDescription) { (node[name], self.described(name, in: section)) }
        let agency = self.agency(node["agency"], of: "agency", as: about("agency").1)
        let investigation = self.investigation(
            node["investigation"],
            of: "investigation",
            as: about("investigation").1
        )
        let offense = self.offense(node["offense"], of: "offense", as: about("offense").1)
        let area = self.shape(node["area"], of: "area", as: about("area").1)
        let window = node["window"].flatMap(self.window)
        let reference = self.text(node["reference"], of: "reference", as: about("reference").1)
        let type = self.agencyType(node["agency_type"], as: about("agency_type").1)
        let description = self.text(node["description"], of: "description", as: about("description").1)
        let purpose = self.text(node["purpose"], of: "purpose", as: about("purpose").1)
        let state = self.state(
            node["agency"]?["agrees_with"],
            of: "agrees_with",
            as: FieldDescription(.state, .ifSaid)
        )
        let expiry = self.moment(node["retention_expiry"], of: "retention_expiry", as: about("retention_expiry").1)
        let allowed = self.flag(
            node["retransmission_allowed"],
            of: "retransmission_allowed",
            as: about("retransmission_allowed").1
        )
        let attestations = Attestation.allCases.compactMap { attestation in
            let name = attestation.rawValue
            return self.flag(
                node["attestations"]?[name],
                of: name,
                as: self.described(name, in: ManifestLanguage.attestations)
            ).map { (attestation, $0) }
        }
        let sealed = SealedField.allCases.compactMap { field in
            let name = field.rawValue
            return self.identity(node["seal"]?[name], of: name, as: self.described(name, in: ManifestLanguage.seal))
                .map { (field, $0) }
        }
        guard let agency, let investigation, let offense, let area, let window else { return nil }
        return SubmitPlan(
            reference: reference,
            knownReference: node["known_reference"]?.text.flatMap(KnownReference.init) ?? .separateRequest,
            agency: agency,
            agencyState: state,
            agencyType: type,
            investigation: investigation,
            offense: offense,
            window: window,
            area: area,
            description: description,
            purpose: purpose,
            vehicles: node["vehicles"].flatMap(self.vehicles),
            attestations: attestations,
            sealed: sealed,
            retentionExpiry: expiry,
            retransmissionAllowed: allowed,
            legalProcess: legalProcess?.items?.compactMap(self.claim) ?? []
        )
    }

    private func claim(_ node: YAMLNode) -> ClaimPlan? {
        (node.text ?? node["at"]?.text).flatMap(self.place).map {
            ClaimPlan(place: $0, isFalse: node["is_false"]?.texts ?? [])
        }
    }

    /// Several types are kept apart by white space, so that rules find each.
    private func agencyType(_ node: YAMLNode?, as description: FieldDescription) -> Field<TextField>? {
        guard let node, let type = self.text(node, of: "agency_type", as: description) else { return nil }
        if type.source.separators.contains(where: { !$0.allSatisfy(\.isWhitespace) }) {
            self.diagnostics.error(
                at: node.position,
                "`agency_type` joins types by more than white space, and rules read each of them",
                "Write `with: \" \"`."
            )
        }
        return type
    }

    func close(_ node: YAMLNode, submitted: SubmitPlan?) -> ClosePlan? {
        let section = ManifestLanguage.close
        guard node["reference"] != nil || node["investigation"] != nil else {
            self.diagnostics.error(
                at: node.position,
                "a closing names its request neither by reference nor by investigation",
                "Add `reference: as-submitted` or `investigation: as-submitted`."
            )
            return nil
        }
        if node["reference"]?.text == ManifestLanguage.asSubmitted, let submitted, submitted.reference == nil {
            self.diagnostics.error(
                at: node["reference"]?.position ?? node.position,
                "a submission has no `reference` that a closing could repeat",
                "Add `reference` to `submit:`, or write a place."
            )
        }
        func field<Reader>(
            _ name: String,
            submitted: Field<Reader>?,
            _ compile: (YAMLNode?, String, FieldDescription) -> Field<Reader>?
        ) -> Field<Reader>? {
            guard let value = node[name] else { return nil }
            // What a submission needs, a closing may leave out: one of its names is enough.
            if value.text == ManifestLanguage.asSubmitted {
                return submitted.map { Field(source: $0.source, isRequired: false) }
            }
            return compile(value, name, self.described(name, in: section))
        }
        return ClosePlan(
            references: self.references(node["reference"], submitted: submitted?.reference),
            investigation: field("investigation", submitted: submitted?.investigation) {
                self.investigation($0, of: $1, as: $2)
            },
            agency: field("agency", submitted: submitted?.agency) { self.agency($0, of: $1, as: $2) }
        )
    }

    private func references(_ node: YAMLNode?, submitted: Field<TextField>?) -> Field<ReferencesField>? {
        guard let node else { return nil }
        if node.text == ManifestLanguage.asSubmitted {
            return submitted.map {
                Field(source: $0.source.mapped { ReferencesField(one: $0) }, isRequired: false)
            }
        }
        let description = self.described("reference", in: ManifestLanguage.close)
        guard let field = self.text(node, of: "reference", as: description) else { return nil }
        guard let separator = node["several"]?.text else {
            return Field(source: field.source.mapped { ReferencesField(one: $0) }, isRequired: field.isRequired)
        }
        let source = field.source.mapped { ReferencesField(one: $0, separator: separator) }
        let all: Source<ReferencesField> =
            if case .all(let parts, _) = source { .all(parts, .all) } else { .all([source], .all) }
        return Field(source: all, isRequired: field.isRequired)
    }

    private func window(_ node: YAMLNode) -> WindowPlan? {
        let section = ManifestLanguage.window
        let said = Set(node.entries?.map(\.key) ?? [])
        guard said == ["start", "end"] || said == ["start", "length"] || said == ["around", "before", "after"] else {
            if said.isSubset(of: Set(section.keys.map(\.name))) {
                self.diagnostics.error(
                    at: node.position,
                    "a window has `start` and `end`, or `start` and `length`, or `around`, `before` and `after`",
                    "Write all keys of one form and none of the other."
                )
            }
            return nil
        }
        let instant = FieldDescription(.instant, .always)
        if let around = self.moment(node["around"], of: "around", as: instant) {
            guard let before = self.duration(node["before"]), let after = self.duration(node["after"]) else {
                return nil
            }
            return .around(around, before: before, after: after)
        }
        if let length = node["length"] {
            let start = self.moment(node["start"], of: "start", as: instant, edge: .start)
            let lasting = self.length(length, of: "length", as: FieldDescription(.length, .always))
            guard let start, let lasting else { return nil }
            return .lasting(start, length: lasting)
        }
        guard let start = self.moment(node["start"], of: "start", as: instant, edge: .start),
            let end = self.moment(node["end"], of: "end", as: instant, edge: .end)
        else { return nil }
        return .between(start: start, end: end)
    }

    private func duration(_ node: YAMLNode?) -> SettableDuration? {
        if let seconds = node?.text.flatMap(DurationText.seconds) {
            return SettableDuration(setting: nil, seconds: seconds)
        }
        guard let setting = node?["setting"], let name = setting.text,
            let declaration = self.setting(name, as: [.duration], at: setting.position)
        else { return nil }
        return SettableDuration(setting: name, seconds: declaration.fallback.flatMap(DurationText.seconds) ?? 0)
    }

    private func vehicles(_ node: YAMLNode) -> VehiclesPlan? {
        guard let list = node["each"]?.text.flatMap(self.place) else { return nil }
        func place(_ key: String) -> Place? { node[key]?.text.flatMap { try? Place(parsingRelative: $0) } }
        return VehiclesPlan(
            list: list,
            items: Place(text: list.text + "/*", steps: list.steps + [.each]),
            color: place("color"),
            make: place("make"),
            model: place("model")
        )
    }
}
