import CommunityRequests

extension PartnerAdapter {
    /// What is wrong with a partner's settings: missing, or of the wrong type.
    ///
    /// Each is a sentence that begins with the setting's name. No value is repeated.
    public func settingsProblems(_ settings: PartnerSettings) -> [String] {
        var problems: [String] = []
        for declaration in self.manifest.settings {
            problems += declaration.problems(in: settings)
        }
        return problems
    }

    /// Which of a partner's settings mean nothing to the adapter, each in a sentence that begins with its name.
    public func unusedSettings(_ settings: PartnerSettings) -> [String] {
        var unused: [String] = []
        let known = self.manifest.settings.map(\.name)
        for name in settings.scalars.keys.sorted() + settings.tables.keys.sorted() where !known.contains(name) {
            let sentence = Suggestion.closest(to: name, in: known + ManifestCompiler.commonSettings)
                .map { " Did you mean `\($0)`?" }
            unused.append("`\(name)` is no setting of the adapter `\(self.name)`.\(sentence ?? " Leave it out.")")
        }
        return unused
    }
}

extension SettingDeclaration {
    fileprivate func problems(in settings: PartnerSettings) -> [String] {
        switch (settings.scalars[self.name], settings.tables[self.name]) {
        case (nil, nil):
            guard self.fallback == nil else { return [] }
            return ["`\(self.name)` is missing: \(self.purpose). \(self.type.documentation)"]
        case (let text?, nil):
            guard !self.type.isTable else { return ["`\(self.name)` must be a table. \(self.type.documentation)"] }
            return self.type.problem(with: text).map { ["`\(self.name)` \($0)."] } ?? []
        case (nil, let table?):
            guard self.type.isTable else { return ["`\(self.name)` must be one value. \(self.type.documentation)"] }
            return table.keys.sorted().compactMap { key in
                self.type.problem(with: table[key] ?? "").map { "`\(self.name)`: the entry `\(key)` \($0)." }
            }
        case (.some, .some):
            return ["`\(self.name)` stands twice, as a value and as a table. Keep one."]
        }
    }
}
