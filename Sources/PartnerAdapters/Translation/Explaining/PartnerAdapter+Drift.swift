public import CommunityRequests

/// One way in which a message departs from what its adapter knows: a place and a type, never a value.
public struct DriftFinding: Hashable, Sendable {
    public enum Kind: String, Hashable, Sendable, CaseIterable, Codable {
        /// A field that no place of the manifest leads to.
        case unknownField = "unknown"
        /// A field that is there and has another type than the manifest reads.
        case changedType = "type"
        /// A word that stands in no table.
        case unlistedWord = "table"
    }

    public let kind: Kind
    /// The names on the way; `*` for items of lists, and for keys that do not look like names.
    public let path: String
    /// What stands there.
    public let type: Payload.Node.Kind

    public init(kind: Kind, path: String, type: Payload.Node.Kind) {
        self.kind = kind
        self.path = path
        self.type = type
    }
}

extension PartnerAdapter {
    /// How a message departs from what the adapter knows, each way once.
    ///
    /// - Parameter reading: What ``translate(_:headers:settings:now:)`` made of it: nothing is read a second time.
    public func drift(of message: IncomingMessage, read reading: PartnerMessage) -> [DriftFinding] {
        let tree: FateTree
        let violations: [Violation]
        switch reading {
        case .submit(let submission): (tree, violations) = (self.submittingFates, submission.violations)
        case .close(let closing): (tree, violations) = (self.closingFates, closing.violations)
        // Of a kind that is not in the table, no field can be expected.
        case .unreadable(let violations): return Self.departures(in: message, told: violations)
        case .ignored, .refused, .legalProcess: return []
        }
        return self.unknownPlaces(in: message, along: tree).map {
            DriftFinding(kind: .unknownField, path: $0.path, type: $0.kind)
        } + Self.departures(in: message, told: violations)
    }

    private static func departures(in message: IncomingMessage, told violations: [Violation]) -> [DriftFinding] {
        var findings: [DriftFinding] = []
        for violation in violations where violation.rule == .type || violation.rule == .table {
            guard violation.pointer.hasPrefix(message.pointer),
                violation.pointer.utf8.count > message.pointer.utf8.count
            else { continue }
            let names = violation.pointer.dropFirst(message.pointer.count).split(separator: "/")
            let finding = DriftFinding(
                kind: violation.rule == .type ? .changedType : .unlistedWord,
                path: names.map { Int($0) == nil ? "/\($0)" : "/*" }.joined(),
                type: message.node.value(along: names)?.kind ?? .string
            )
            if !findings.contains(finding) { findings.append(finding) }
        }
        return findings
    }

    /// Where a word that stands in no table would be listed, in the manifest's terms; `nil` for a place without one.
    public func table(at path: String) -> String? {
        func isThere(_ place: Place) -> Bool { place.text == path || Self.generalised(place.text) == path }
        if self.manifest.message.kind.places.contains(where: isThere) { return "message.kind.is" }
        for source in self.manifest.submit.offense.source.leaves {
            guard case .place(let place, let table, _) = source, isThere(place) else { continue }
            return table.map { "settings.\($0)" } ?? "submit.offense.or"
        }
        for (attestation, field) in self.manifest.submit.attestations {
            if field.source.places.contains(where: isThere) { return "submit.attestations.\(attestation.rawValue)" }
        }
        for source in self.manifest.submit.agency.source.leaves {
            guard case .place(let place, let table?, _) = source, isThere(place) else { continue }
            return "settings.\(table)"
        }
        return nil
    }

    private static func generalised(_ text: String) -> String {
        text.split(separator: "/").map { Int($0) == nil ? "/\($0)" : "/*" }.joined()
    }
}

extension Source {
    /// The sources it is made of that are not combinations.
    fileprivate var leaves: [Source] {
        switch self {
        case .place, .setting, .constant, .header, .text: [self]
        case .firstOf(let sources), .exactlyOne(let sources), .all(let sources, _): sources.flatMap(\.leaves)
        }
    }
}

extension Payload.Node {
    /// The value at the end of a JSON Pointer's names, as far as keys need no unescaping.
    fileprivate func value(along names: [Substring]) -> Payload.Node? {
        var node: Payload.Node? = self
        for name in names {
            guard let current = node else { return nil }
            node = current.kind == .array ? Int(name).flatMap { current[$0] } : current[String(name)]
        }
        return node
    }
}
