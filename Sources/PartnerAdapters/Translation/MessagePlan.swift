import CommunityRequests

/// How an adapter tells what a message is.
struct MessagePlan: Sendable {
    let id: Field<TextField>
    let kind: KindPlan
}

/// The table that tells a message's kind.
struct KindPlan: Sendable {
    /// What a message wants.
    enum Intent: Sendable, Hashable {
        case submit
        case close(Closing.Outcome)
        case ignore
        case refuse(RuleID)
        case legalProcess
    }

    /// One line of the table: the texts at each of the places; `nil` stands for any text, or none.
    struct Row: Sendable {
        let texts: [String?]
        let intent: Intent
    }

    let places: [Place]
    let rows: [Row]
}

extension Translation {
    /// Tells the kind; `nil` where it cannot be told, which violations then explain.
    mutating func intent(by plan: KindPlan) -> KindPlan.Intent? {
        var texts: [String?] = []
        var pointers: [String] = []
        var isReadable = true
        for place in plan.places {
            switch place.find(from: self.message.node, prefix: self.message.pointer, message: self.message) {
            case .one(let node, let pointer):
                if node.kind != .string {
                    self.violate(.type, at: pointer, "Write a text.")
                    isReadable = false
                }
                texts.append(node.isVacant ? nil : node.text)
                pointers.append(pointer)
            case .nothing(let pointer):
                texts.append(nil)
                pointers.append(pointer)
            case .several(let found, _):
                let pointer = Translation.commonPointer(of: found.map(\.pointer))
                self.violate(.exactlyOne, at: pointer, "Write exactly one of these.")
                isReadable = false
            case .unfit(let rule, let pointer, let detail):
                self.violate(rule, at: pointer, detail)
                isReadable = false
            }
        }
        guard isReadable else { return nil }
        if let row = plan.rows.first(where: { $0.fits(texts) }) { return row.intent }
        self.explain(texts, at: pointers, plan: plan)
        return nil
    }

    private mutating func explain(_ texts: [String?], at pointers: [String], plan: KindPlan) {
        let missing = plan.places.indices.filter { texts[$0] == nil }
        for index in missing {
            self.violate(
                .required,
                at: pointers[index],
                "Write the kind of message; the adapter's manifest lists them."
            )
        }
        guard missing.isEmpty else { return }
        // Of several places the first whose text fits no line is the one to mend.
        let wrong = plan.places.indices.first { index in
            !plan.rows.contains { row in row.fits(texts, upTo: index) }
        }
        self.violate(
            .table,
            at: pointers[wrong ?? 0],
            "Write a kind of message that the adapter's manifest lists."
        )
    }
}

extension KindPlan.Row {
    func fits(_ texts: [String?]) -> Bool { self.fits(texts, upTo: self.texts.count - 1) }

    func fits(_ texts: [String?], upTo last: Int) -> Bool {
        (0...last).allSatisfy { self.texts[$0] == nil || self.texts[$0] == texts[$0] }
    }
}
