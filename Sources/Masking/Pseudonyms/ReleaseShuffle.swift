/// The order in which consents leave: nothing of the order in which they came is in it.
public enum ReleaseShuffle {
    /// The items in an order drawn uniformly from all orders (Fisher–Yates, Durstenfeld's form).
    ///
    /// - Parameter randomBytes: That many random bytes, from a cryptographic source.
    public static func shuffled<Item>(_ items: [Item], randomBytes: (Int) -> [UInt8]) -> [Item] {
        var items = items
        for last in stride(from: items.count - 1, to: 0, by: -1) {
            items.swapAt(last, self.number(below: UInt64(last + 1), randomBytes: randomBytes))
        }
        return items
    }

    /// A number drawn uniformly from 0..<bound. Draws above the last whole multiple of the bound are thrown away,
    /// since a remainder of them would favour small numbers.
    static func number(below bound: UInt64, randomBytes: (Int) -> [UInt8]) -> Int {
        let surplus = (UInt64.max % bound + 1) % bound
        while true {
            let draw = randomBytes(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
            if draw <= UInt64.max - surplus { return Int(draw % bound) }
        }
    }
}
