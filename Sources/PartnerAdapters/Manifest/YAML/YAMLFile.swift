import Yams

/// Reads one YAML file as a tree with positions.
///
/// Anchors, aliases, tags and merge keys are not part of the manifest language: a small file that unfolds
/// into a large one (the "billion laughs") is therefore an error, and what is written is what is meant.
enum YAMLFile {
    /// The largest manifest, in bytes.
    static let sizeLimit = 262_144
    /// How deeply values may be nested.
    static let depthLimit = 32

    /// The tree of a file; `nil` where it is no YAML, with the reason among the diagnostics.
    static func read(_ text: String, reporting diagnostics: ManifestDiagnostics) -> YAMLNode? {
        guard text.utf8.count <= self.sizeLimit else {
            diagnostics.error(at: .start, "the manifest is larger than \(self.sizeLimit) bytes")
            return nil
        }
        do {
            // The parser holds the anchors of its nodes: it must outlive the conversion that looks for them.
            let parser = try Parser(yaml: text)
            guard let root = try parser.singleRoot() else {
                diagnostics.error(at: .start, "the manifest is empty", "Begin with `adapter: NAME`.")
                return nil
            }
            return withExtendedLifetime(parser) { self.convert(root, depth: 1, reporting: diagnostics) }
        } catch let error as YamlError {
            self.report(error, to: diagnostics)
        } catch {
            diagnostics.error(at: .start, "the manifest is not YAML")
        }
        return nil
    }

    private static func convert(_ node: Node, depth: Int, reporting diagnostics: ManifestDiagnostics) -> YAMLNode? {
        let position = SourcePosition(node.mark)
        guard depth <= self.depthLimit else {
            diagnostics.error(at: position, "values are nested more than \(self.depthLimit) deep")
            return nil
        }
        // Descending into an anchored value could take for ever: its aliases stand for the whole of it.
        guard node.anchor == nil else {
            diagnostics.error(
                at: position,
                "anchors and aliases (& and *) are not part of the manifest language",
                "Write the value itself; put a text that begins with & or * in quotes."
            )
            return nil
        }
        switch node {
        case .scalar(let scalar):
            self.refuseTag(scalar.tag, at: position, reporting: diagnostics)
            let isNull = scalar.style == .plain && ["", "~", "null"].contains(scalar.string)
            return YAMLNode(content: isNull ? .null : .scalar(scalar.string), position: position)
        case .sequence(let sequence):
            self.refuseTag(sequence.tag, at: position, reporting: diagnostics)
            let items = sequence.compactMap { self.convert($0, depth: depth + 1, reporting: diagnostics) }
            return YAMLNode(content: .list(items), position: position)
        case .mapping(let mapping):
            self.refuseTag(mapping.tag, at: position, reporting: diagnostics)
            return YAMLNode(
                content: .mapping(self.entries(of: mapping, depth: depth, reporting: diagnostics)),
                position: position
            )
        case .alias:
            return nil
        }
    }

    private static func entries(
        of mapping: Node.Mapping,
        depth: Int,
        reporting diagnostics: ManifestDiagnostics
    ) -> [YAMLEntry] {
        var entries: [YAMLEntry] = []
        for (key, value) in mapping {
            guard case .scalar(let name) = key else {
                diagnostics.error(
                    at: SourcePosition(key.mark),
                    "a key must be a text",
                    "Write a name before the colon."
                )
                continue
            }
            if let value = self.convert(value, depth: depth + 1, reporting: diagnostics) {
                entries.append(YAMLEntry(key: name.string, position: SourcePosition(name.mark), value: value))
            }
        }
        return entries
    }

    private static func refuseTag(_ tag: Tag, at position: SourcePosition, reporting diagnostics: ManifestDiagnostics) {
        let name = tag.description
        // The parser itself gives these to plain and to quoted texts.
        guard !["", "!", "tag:yaml.org,2002:str"].contains(name) else { return }
        diagnostics.error(
            at: position,
            "tags (!) are not part of the manifest language",
            "Write the value without its tag."
        )
    }

    private static func report(_ error: YamlError, to diagnostics: ManifestDiagnostics) {
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _):
            diagnostics.error(at: SourcePosition(mark), "this is not YAML: \(problem)")
        case .composer(_, let problem, let mark, _):
            diagnostics.error(at: SourcePosition(mark), "this cannot be read: \(problem)")
        case .duplicatedKeysInMapping(let keys, let context):
            diagnostics.error(
                at: SourcePosition(context.mark),
                "\(keys.map { "`\($0)`" }.joined(separator: ", ")) stands more than once in one mapping",
                "Write each key once."
            )
        case .reader(_, _, _, _), .dataCouldNotBeDecoded:
            diagnostics.error(at: .start, "the manifest holds a character that YAML does not allow")
        case .no, .memory, .writer, .emitter, .representer:
            diagnostics.error(at: .start, "the manifest cannot be read")
        }
    }
}

extension SourcePosition {
    fileprivate init(_ mark: Mark?) {
        self.init(line: max(mark?.line ?? 1, 1), column: max(mark?.column ?? 1, 1))
    }
}
