import CommunityRequests

extension ManifestCompiler {
    func text(_ node: YAMLNode?, of subject: String, as description: FieldDescription) -> Field<TextField>? {
        self.field(node, of: subject, as: description) { request in
            let isHTML = request.name == "html"
            guard let part = request.parameters?["part"] else { return TextField(isHTML: isHTML) }
            guard let separator = part["separator"]?.text, let number = part["number"]?.text.flatMap(Int.init) else {
                return nil
            }
            return TextField(isHTML: isHTML, part: TextField.Part(separator: separator, number: number))
        }
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
        self.field(node, of: subject, as: description) { _ in FlagField() }
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
        func path(_ key: String) -> [String]? {
            guard let node = request.parameters?[key], let text = node.text,
                let place = try? Place(parsingRelative: text)
            else { return nil }
            var path: [String] = []
            for step in place.steps {
                switch step {
                case .member(let name, _): path.append(name)
                case .text: names.areTexts = true
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
        names.latitude = path("latitude") ?? names.latitude
        names.longitude = path("longitude") ?? names.longitude
        names.radius = path("radius") ?? names.radius
        return names
    }
}
