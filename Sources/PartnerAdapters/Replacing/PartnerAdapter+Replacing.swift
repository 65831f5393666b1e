extension PartnerAdapter {
    /// A body with everything in it replaced but what the adapter reads as one of its own words, the shape of the
    /// document, truth values and measures: what is not known to say nothing of anybody goes.
    ///
    /// - Parameters:
    ///   - payload: What ``parse(_:as:contentType:)`` made of `body`.
    ///   - settings: The partner's, whose tables name words that stay.
    public func replacing(
        _ body: [UInt8],
        read payload: Payload,
        settings: PartnerSettings,
        by replacement: some ValueReplacement
    ) -> [UInt8] {
        let walk = ReplacementWalk(
            tree: .roles(self.manifest),
            tables: self.offenseTables(of: settings),
            replacement: replacement
        )
        switch payload.format {
        case .xml:
            var replacer = XMLReplacer(walk: walk, bytes: body)
            return replacer.replaced(payload, at: ReplacedPlace(states: [0]))
        case .json:
            let messages: [Payload.Node] =
                switch self.messages(in: payload) {
                case .single(let message): [message.node]
                case .batch(let messages): messages.map(\.node)
                }
            return JSONReplacer.replaced(payload, messages: messages, walk: walk)
        }
    }

    /// The partner's settings as replaced messages need them; what the adapter does not declare is left out.
    public func replacing(_ settings: PartnerSettings, by replacement: some ValueReplacement) -> PartnerSettings {
        var scalars: [String: String] = [:]
        var tables: [String: [String: String]] = [:]
        for declaration in self.manifest.settings {
            let name = declaration.name
            let keepsWords =
                declaration.type == .offenses || declaration.type == .offense || declaration.type == .duration
            if let text = settings.scalars[name] { scalars[name] = keepsWords ? text : replacement.identity(text) }
            if let table = settings.tables[name] {
                let pairs = table.map { key, value in
                    keepsWords ? (key, value) : (replacement.identity(key), replacement.identity(value))
                }
                tables[name] = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
            }
        }
        return PartnerSettings(
            scalars: scalars,
            tables: tables,
            attests: settings.attests,
            timeZone: settings.timeZone
        )
    }

    /// The names of headers that translation reads, in lower case.
    public var headersRead: [String] { self.manifest.headersRead }

    /// The media types that it takes.
    public func mediaType(of contentType: String?) -> String? {
        let mediaType = contentType.flatMap(ContentType.init)?.mediaType
        return self.manifest.accepts.first { $0.mediaType == mediaType }?.mediaType
    }

    private func offenseTables(of settings: PartnerSettings) -> [String: Set<String>] {
        var tables: [String: Set<String>] = [:]
        for declaration in self.manifest.settings where declaration.type == .offenses {
            tables[declaration.name] = Set(settings.tables[declaration.name, default: [:]].keys)
        }
        return tables
    }
}
