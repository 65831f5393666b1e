extension LogPolicy {
    /// Reads a policy file.
    ///
    /// - Throws: ``LogError`` with code `malformed`, with the line and what is wrong in it.
    public init(_ bytes: [UInt8]) throws {
        var reader = PolicyReader()
        for (number, line) in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated()
        {
            do {
                try reader.read(line)
            } catch let error as LogError {
                throw LogError(.malformed, "line \(number + 1): \(error.message)")
            }
        }
        guard let quorum = reader.quorum else {
            throw LogError(.malformed, "there is no `quorum` line; write `quorum none`, or name a witness or group")
        }
        self.init(logs: reader.logs, witnesses: reader.witnesses, quorum: quorum)
    }
}

/// Reads a policy line by line. Words are bytes: names may be in any alphabet, and are never compared as text.
private struct PolicyReader {
    private typealias Word = [UInt8]

    var logs: [LogPolicy.Log] = []
    var witnesses: [LogPolicy.Witness] = []
    var quorum: LogPolicy.Quorum?
    private var names: [Word: LogPolicy.Quorum] = [:]
    private var members: Set<Word> = []

    mutating func read(_ line: ArraySlice<UInt8>) throws {
        guard line.allSatisfy({ $0 == 0x09 || $0 >= 0x20 && $0 != 0x7F }) else {
            throw LogError(.malformed, "holds a control character")
        }
        let words = line.split { $0 == 0x09 || $0 == 0x20 }.map(Word.init)
        guard let first = words.first, first.first != UInt8(ascii: "#") else { return }
        let rest = Array(words.dropFirst())
        switch String(decoding: first, as: UTF8.self) {
        case "log": try self.readLog(rest)
        case "witness": try self.readWitness(rest)
        case "group": try self.readGroup(rest)
        case "quorum": try self.readQuorum(rest)
        default: throw LogError(.malformed, "begins with none of `log`, `witness`, `group`, `quorum`")
        }
    }

    private mutating func readLog(_ words: [Word]) throws {
        guard (1...2).contains(words.count) else { throw LogError(.malformed, "write `log <vkey> [<url>]`") }
        let key = try self.key(words[0], of: .note)
        guard !self.logs.contains(where: { $0.key.publicKey == key.publicKey }) else {
            throw LogError(.malformed, "repeats the key of another log")
        }
        self.logs.append(LogPolicy.Log(key: key, url: words.dropFirst().first.map(self.text)))
    }

    private mutating func readWitness(_ words: [Word]) throws {
        guard (2...3).contains(words.count) else { throw LogError(.malformed, "write `witness <name> <vkey> [<url>]`") }
        let key = try self.key(words[1], of: .cosignature)
        guard !self.witnesses.contains(where: { $0.key.publicKey == key.publicKey }) else {
            throw LogError(.malformed, "repeats the key of another witness")
        }
        try self.define(words[0], .witness(key))
        let url = words.dropFirst(2).first.map(self.text)
        self.witnesses.append(LogPolicy.Witness(name: self.text(words[0]), key: key, url: url))
    }

    private mutating func readGroup(_ words: [Word]) throws {
        guard words.count >= 3 else { throw LogError(.malformed, "write `group <name> all|any|<number> <name>…`") }
        var members: [LogPolicy.Quorum] = []
        for word in words.dropFirst(2) {
            guard let member = self.names[word] else {
                throw LogError(.malformed, "names a member that no line above defines")
            }
            guard self.members.insert(word).inserted else {
                throw LogError(.malformed, "names a member that is one of a group already")
            }
            members.append(member)
        }
        let threshold: Int
        switch self.text(words[1]) {
        case "all": threshold = members.count
        case "any": threshold = 1
        case let number:
            guard let value = Int(number), String(value) == number, (1...members.count).contains(value) else {
                throw LogError(.malformed, "asks for a number that is none from 1 to that of the members")
            }
            threshold = value
        }
        try self.define(words[0], .group(threshold, of: members))
    }

    private mutating func readQuorum(_ words: [Word]) throws {
        guard words.count == 1 else { throw LogError(.malformed, "write `quorum <name>`") }
        guard self.quorum == nil else { throw LogError(.malformed, "is a second `quorum`") }
        if self.text(words[0]) == "none" {
            self.quorum = LogPolicy.Quorum.none
        } else if let named = self.names[words[0]] {
            self.quorum = named
        } else {
            throw LogError(.malformed, "names what no line above defines")
        }
    }

    private mutating func define(_ name: Word, _ meaning: LogPolicy.Quorum) throws {
        guard self.text(name) != "none", self.names.updateValue(meaning, forKey: name) == nil else {
            throw LogError(.malformed, "defines a name that has a meaning already")
        }
    }

    private func key(_ word: Word, of kind: VerifierKey.Kind) throws -> VerifierKey {
        guard let key = VerifierKey(self.text(word)), key.kind == kind else {
            let form = kind == .note ? "a log's (Ed25519, 0x01)" : "a witness's (cosignature/v1, 0x04)"
            throw LogError(.malformed, "has no verifier key, or one that is not \(form)")
        }
        return key
    }

    private func text(_ word: Word) -> String { String(decoding: word, as: UTF8.self) }
}
