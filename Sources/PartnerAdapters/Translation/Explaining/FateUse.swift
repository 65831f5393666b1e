/// What becomes of the value at a place, and why.
struct FateUse: PlaceUse {
    let fate: PlaceFate
    let reason: String

    static var reference: FateUse {
        FateUse(fate: .readOnly(for: "reference"), reason: "Names another part of the message.")
    }

    static var referenced: FateUse {
        FateUse(fate: .readOnly(for: "selection"), reason: "It is what references name.")
    }

    static func selection(_: String) -> FateUse {
        FateUse(fate: .readOnly(for: "selection"), reason: "It tells the items apart.")
    }

    static var entersText: Bool { false }
}

/// What becomes of the places of a message.
typealias FateTree = PlaceTree<FateUse>
