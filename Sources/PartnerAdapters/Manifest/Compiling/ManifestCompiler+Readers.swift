import CommunityRequests

extension ManifestCompiler {
    func text(_ node: YAMLNode?, of subject: String, as description: FieldDescription) -> Field<TextField>? {
        self.field(node, of: subject, as: description, make: self.textReader)
    }

    func textReader(_ request: ReaderRequest) -> TextField? {
        let isHTML = request.name == "html"
        guard let part = request.parameters?["part"] else { return TextField(isHTML: isHTML) }
        guard let separator = part["separator"]?.text, let number = part["number"]?.text.flatMap(Int.init) else {
            return nil
        }
        return TextField(isHTML: isHTML, part: TextField.Part(separator: separator, number: number))
    }

    func agency(_ node: YAMLNode?, of subject: String, as description: FieldDescription) -> Field<AgencyField>? {
        self.field(node, of: subject, as: description) { _ in AgencyField() }
    }

    func state(_ node: YAMLNode?, of subject: String, as description: FieldDescription) -> Field<StateField>? {
        self.field(node, of: subject, as: description) { _ in StateField() }
    }

    func investigation(
        _ node: YAMLNode?,
        of subject: String,
        as description: FieldDescription
    ) -> Field<InvestigationField>? {
        self.field(node, of: subject, as: description) { request in
            self.grammar(request).map(InvestigationField.init)
        }
    }

    func offense(
        _ node: YAMLNode?,
        of subject: String,
        as description: FieldDescription
    ) -> Field<OffenseField>? {
        let others = node?["or"]?.entries?.map { entry in
            OffenseField.OtherWord(word: entry.key, needs: entry.value["needs"]?.text.flatMap(self.place))
        }
        for entry in node?["or"]?.entries ?? [] {
            guard let review = entry.value["review"], review.flag == false else { continue }
            self.diagnostics.error(
                at: review.position,
                "what is no NIBRS offence is always reviewed",
                "Write `review: true`."
            )
        }
        return self.field(node, of: subject, as: description) { _ in OffenseField(others: others ?? []) }
    }

    func moment(
        _ node: YAMLNode?,
        of subject: String,
        as description: FieldDescription,
        edge: InstantReader.Edge = .start
    ) -> Field<MomentField>? {
        self.field(node, of: subject, as: description) { request in
            let isLocal = request.parameters?["z_means"]?.text == "local"
            var form: TimeForm?
            if let said = request.parameters?["form"], let text = said.text {
                do throws(TimeForm.InvalidForm) {
                    form = try TimeForm(text)
                } catch {
                    self.diagnostics.error(at: said.position, "`\(text)` is no form of a time: \(error.message)")
                    return nil
                }
            }
            return MomentField(
                reader: InstantReader(edge: edge, zLabel: isLocal ? .localWhereZoned : .utc, form: form)
            )
        }
    }

    func length(_ node: YAMLNode?, of subject: String, as description: FieldDescription) -> Field<LengthField>? {
        self.field(node, of: subject, as: description) { request in
            guard request.name == "number" else { return LengthField(reader: .iso8601) }
            return request.parameters?["unit"]?.text.flatMap(LengthReader.Unit.init).map {
                LengthField(reader: .number($0))
            }
        }
    }

    func flag(_ node: YAMLNode?, of subject: String, as description: FieldDescription) -> Field<FlagField>? {
        self.field(node, of: subject, as: description) { request in
            guard let parameters = request.parameters else { return FlagField() }
            let isTrue = parameters["is_true"]?.texts ?? []
            guard let falsehoods = parameters["is_false"] else {
                return FlagField(words: isTrue.isEmpty ? nil : FlagField.Words(isTrue: isTrue, isFalse: []))
            }
            guard !isTrue.isEmpty else {
                self.diagnostics.error(
                    at: falsehoods.position,
                    "`\(subject)` says which words are false, and not which are true",
                    "Add `is_true:` and the words."
                )
                return nil
            }
            let words = FlagField.Words(isTrue: isTrue, isFalse: falsehoods.texts)
            for word in words.isTrue where words.isFalse.contains(word) {
                self.diagnostics.error(
                    at: falsehoods.position,
                    "`\(word)` cannot be both true and false",
                    "Write it under one of `is_true` and `is_false`."
                )
            }
            return FlagField(words: words)
        }
    }

    func shape(_ node: YAMLNode?, of subject: String, as description: FieldDescription) -> Field<ShapeField>? {
        self.field(node, of: subject, as: description) { request in
            self.shapeReader(request).map(ShapeField.init)
        }
    }

    func identity(
        _ node: YAMLNode?,
        of subject: String,
        as description: FieldDescription
    ) -> Field<IdentityField>? {
        self.field(node, of: subject, as: description) { _ in IdentityField() }
    }

    private func grammar(_ request: ReaderRequest) -> CodeGrammar? {
        let parameters = request.parameters
        let form = request.name == "identifier" ? "identifier" : parameters?["form"]?.text
        let length = parameters?["max_length"].map { $0.text.flatMap(Int.init) ?? 0 } ?? 64
        guard let form, (1...128).contains(length) else { return nil }
        do throws(CodeGrammar.InvalidForm) {
            return try CodeGrammar(form: form, check: parameters?["check"]?.text, maximumLength: length)
        } catch {
            let position = parameters?["form"]?.position ?? request.position
            for message in error.messages { self.diagnostics.error(at: position, message) }
            return nil
        }
    }

    private func shapeReader(_ request: ReaderRequest) -> ShapeReader? {
        switch request.name {
        case "geojson-polygon": return .geoJSONPolygon
        case "circle":
            return request.parameters?["unit"]?.text.flatMap(ShapeReader.LengthUnit.init).map {
                .circle(unit: $0, names: self.shapeNames(request))
            }
        case "point":
            let metres = request.parameters?["metres"]?.text.flatMap(Int.init) ?? 250
            return .point(radiusMetres: Double(metres), names: self.shapeNames(request))
        case "polygon": return .polygon(names: self.shapeNames(request))
        case "position":
            let metres = request.parameters?["metres"]?.text.flatMap(Int.init) ?? 250
            return request.parameters?["order"]?.text.flatMap(ShapeReader.AxisOrder.init).map {
                .position(order: $0, radiusMetres: Double(metres))
            }
        case "utm":
            let metres = request.parameters?["metres"]?.text.flatMap(Int.init) ?? 250
            return self.utmNames(request).map { .utm(radiusMetres: Double(metres), names: $0) }
        case "wkt":
            let metres = request.parameters?["metres"]?.text.flatMap(Int.init) ?? 250
            return .wkt(pointRadiusMetres: Double(metres))
        case "cap-polygon": return .capPolygon
        case "cap-circle": return .capCircle
        case "gml":
            let metres = request.parameters?["metres"]?.text.flatMap(Int.init) ?? 250
            return .gml(pointRadiusMetres: Double(metres))
        default: return nil
        }
    }

    /// Where a shape's numbers stand, where the manifest says it: names and positions on the way, and perhaps `!text`.
    private func shapeNames(_ request: ReaderRequest) -> ShapeReader.Names {
        var names = ShapeReader.Names()
        names.latitude = self.path("latitude", request, &names.areTexts) ?? names.latitude
        names.longitude = self.path("longitude", request, &names.areTexts) ?? names.longitude
        names.radius = self.path("radius", request, &names.areTexts) ?? names.radius
        // A power of ten, as the language's description has it.
        names.decimals = request.parameters?["per_degree"]?.text.map { $0.utf8.count - 1 } ?? 0
        return names
    }

    /// Where UTM coordinates stand; `nil` where the zone is neither a place nor a zone, which is reported.
    private func utmNames(_ request: ReaderRequest) -> ShapeReader.UTMNames? {
        var names = ShapeReader.UTMNames()
        names.easting = self.path("easting", request, &names.areTexts) ?? names.easting
        names.northing = self.path("northing", request, &names.areTexts) ?? names.northing
        guard let zone = request.parameters?["zone"], let text = zone.text else { return names }
        if text.hasPrefix(".") {
            // A zone may be a number or a text wherever it stands.
            var isText = false
            guard let path = self.path("zone", request, &isText) else {
                self.diagnostics.error(at: zone.position, "`zone` is not a place in the item", "Write `./zone`.")
                return nil
            }
            names.zone = .names(path)
            return names
        }
        guard let constant = UTMZone(text) else {
            self.diagnostics.error(
                at: zone.position,
                "`zone` is neither a place in the item nor a zone",
                "Write where it stands, as in `./zone`, or the zone itself, as in `14` or `14S`."
            )
            return nil
        }
        names.zone = .constant(constant)
        return names
    }

    /// The names on the way to one number of a shape; `nil` where the manifest does not say it.
    private func path(_ key: String, _ request: ReaderRequest, _ areTexts: inout Bool) -> [String]? {
        guard let node = request.parameters?[key], let text = node.text,
            let place = try? Place(parsingRelative: text)
        else { return nil }
        var path: [String] = []
        for step in place.steps {
            switch step {
            case .member(let name, _): path.append(name)
            case .text: areTexts = true
            default:
                self.diagnostics.error(
                    at: node.position,
                    "`\(key)` must be one place in the shape",
                    "Write names and positions alone, as in `./geo/lat` or `./coordinates/1`."
                )
                return nil
            }
        }
        return path
    }
}
