import CommunityRequests

// What owners read, and what rules read.
extension FieldGuesses {
    mutating func findTexts() {
        self.purpose = self.take(self.best([["reason"], ["purpose"], ["justification"]]))
        let names = [
            ["description"], ["narrative"], ["message"], ["summary"], ["details"], ["remarks"], ["text"], ["comments"],
        ]
        self.description = self.take(self.best(names))
        guard self.description == nil else { return }
        self.description = self.take(
            self.tree.leaves.first { leaf in
                leaf.place.hasSuffix("/*") && !self.uses(leaf) && leaf.allValues { $0.text != nil }
                    && ["narratives", "notes", "comments", "remarks"].contains { leaf.words.contains($0) }
            }
        )
    }

    mutating func findVehicles() {
        self.vehicles = self.tree.all.first { tree in
            tree.isSingle && !self.uses(tree)
                && ["color", "colour", "make", "model"].contains { tree.item?[$0] != nil }
        }
        for name in ["color", "colour", "make", "model"] {
            if let place = self.vehicles?.item?[name]?.place { self.use(place) }
        }
    }

    mutating func findAttestations() {
        let words = [
            (Attestation.ownInvestigation, ["own"]), (Attestation.activeInvestigation, ["active"]),
            (Attestation.missingPerson, ["missing"]),
        ]
        for (attestation, names) in words {
            let isFlag: (SampleTree) -> Bool = {
                $0.allValues { $0.bool != nil } || SampleValue.flagWords(of: $0.values) != nil
            }
            guard let found = self.best([names], among: isFlag) else { continue }
            self.use(found.place)
            self.attestations.append((attestation, found, Self.words(of: found)))
        }
    }

    /// The words for true and false that stand there; `nil` where they are read without being named.
    private static func words(of tree: SampleTree) -> FlagField.Words? {
        tree.allValues { $0.bool != nil } ? nil : SampleValue.flagWords(of: tree.values)
    }

    mutating func findClaims() {
        let words: Set = ["warrant", "subpoena", "exigent", "exigency"]
        for leaf in self.tree.leaves where !self.uses(leaf) && !words.isDisjoint(with: leaf.words) {
            self.use(leaf.place)
            self.claims.append((leaf, Self.words(of: leaf)))
        }
    }
}
