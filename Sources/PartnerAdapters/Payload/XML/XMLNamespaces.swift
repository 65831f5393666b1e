/// The namespaces that are declared where the scanner stands (Namespaces in XML 1.0).
struct XMLNamespaces {
    /// What a prefix stands for, and by which declaration.
    private struct Binding {
        let namespace: Int32
        let declaration: Int
    }

    /// A declaration, and what it took the place of.
    private struct Declaration {
        let prefix: Int32
        let before: Binding?
    }

    /// By the number of a prefix, the empty one for the default.
    private var bindings: [Binding?] = [
        Binding(namespace: XMLNames.none, declaration: -1), Binding(namespace: XMLNames.xmlNamespace, declaration: -1),
    ]
    private var declarations: [Declaration] = []

    /// How many declarations are in force.
    var depth: Int { self.declarations.count }

    /// The namespace of a prefix; `nil` where it is not declared.
    func namespace(of prefix: Int32) -> Int32? { self.binding(of: prefix)?.namespace }

    /// Whether a prefix has been declared since there were so many declarations.
    func isDeclared(_ prefix: Int32, since depth: Int) -> Bool {
        self.binding(of: prefix).map { $0.declaration >= depth } ?? false
    }

    mutating func declare(_ prefix: Int32, as namespace: Int32) {
        while self.bindings.count <= Int(prefix) { self.bindings.append(nil) }
        let declaration = Declaration(prefix: prefix, before: self.bindings[Int(prefix)])
        self.bindings[Int(prefix)] = Binding(namespace: namespace, declaration: self.declarations.count)
        self.declarations.append(declaration)
    }

    /// Takes back all but the first declarations.
    mutating func restore(to depth: Int) {
        while self.declarations.count > depth, let declaration = self.declarations.popLast() {
            self.bindings[Int(declaration.prefix)] = declaration.before
        }
    }

    private func binding(of prefix: Int32) -> Binding? {
        Int(prefix) < self.bindings.count ? self.bindings[Int(prefix)] : nil
    }
}
