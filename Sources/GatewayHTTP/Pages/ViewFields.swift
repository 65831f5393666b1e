import Mustache

/// A view as templates read it: its properties by name, and lists as lists of these.
///
/// Templates name the same property many times, and look for each name in every view around it. The library would
/// reflect each of these views at each look, which takes most of a page's time; here each is reflected once. It is no
/// plain dictionary, of which the runtime has to find out at each look that its keys are texts.
struct ViewFields: MustacheParent {
    let values: [String: Any]

    func child(named name: String) -> Any? { self.values[name] }

    /// The view for the library; `nil` for an optional that is empty.
    static func of(_ view: Any) -> Any? {
        // Most values are these, and to compare types costs less than to ask for conformances.
        let type = type(of: view)
        if type == String.self || type == Bool.self || type == Int.self { return view }
        if type == String?.self { return view as? String }
        // Before all else: a cast to what is wrapped would succeed, too.
        if let optional = view as? any OptionalView { return optional.wrapped.flatMap(self.of) }
        switch view {
        case is any MustacheParent: return view
        case let list as any ListView: return list.items
        default: break
        }
        let mirror = Mirror(reflecting: view)
        guard mirror.displayStyle == .struct else { return view }
        var fields: [String: Any] = [:]
        fields.reserveCapacity(mirror.children.count)
        for child in mirror.children {
            guard let name = child.label, let value = self.of(child.value) else { continue }
            fields[name] = value
        }
        return ViewFields(values: fields)
    }
}

private protocol OptionalView {
    var wrapped: Any? { get }
}

extension Optional: OptionalView {
    fileprivate var wrapped: Any? { self }
}

private protocol ListView {
    var items: [Any] { get }
}

extension Array: ListView {
    fileprivate var items: [Any] { self.compactMap { ViewFields.of($0) } }
}
