import Synchronization

/// A value that a store's thread hands to a proof.
final class Box<Value: Sendable>: Sendable {
    private let content: Mutex<Value>

    init(_ value: Value) { self.content = Mutex(value) }

    var value: Value { self.content.withLock { $0 } }

    func set(_ value: Value) { self.content.withLock { $0 = value } }
}
