extension XMLScanner {
    /// Reads the attributes of a start tag and takes in its namespace declarations.
    ///
    /// - Returns: Where they stand in the document's attributes.
    mutating func attributes() throws(MalformedPayload) -> Range<Int32> {
        let first = self.document.attributes.count
        let declarations = self.namespaces.depth
        var names: [XMLQualifiedName] = []
        var values: [Range<UInt32>] = []
        while self.skipWhitespace(), let byte = self.byte(after: 0), byte != UInt8(ascii: ">"),
            byte != UInt8(ascii: "/")
        {
            let name = try self.qualifiedName()
            self.skipWhitespace()
            guard self.take("=") else { throw self.unexpected(since: name.whole.lowerBound) }
            self.skipWhitespace()
            let value = try self.attributeValue()
            if self.isDeclaration(name) {
                try self.declare(name, value, since: declarations)
            } else {
                names.append(name)
                values.append(value)
            }
        }
        // A prefix may be declared after it is used.
        for (name, value) in zip(names, values) {
            let attribute = XMLDocument.Attribute(
                name: self.number(of: name.local),
                namespace: try self.namespace(of: name, isElement: false),
                value: value
            )
            self.document.attributes.append(attribute)
        }
        let attributes = first..<self.document.attributes.count
        if let repeated = self.firstRepeated(in: attributes) {
            throw MalformedPayload(
                reason: .duplicateAttribute,
                byteOffset: names[repeated - first].whole.lowerBound
            )
        }
        return Int32(attributes.lowerBound)..<Int32(attributes.upperBound)
    }

    private func isDeclaration(_ name: XMLQualifiedName) -> Bool {
        let xmlns = name.prefix.isEmpty ? name.local : name.prefix
        return xmlns.count == 5 && self.input[xmlns].elementsEqual("xmlns".utf8)
    }

    /// Takes in a namespace declaration, whose value is the end of the text (Namespaces in XML §§2–3).
    private mutating func declare(
        _ name: XMLQualifiedName,
        _ value: Range<UInt32>,
        since declarations: Int
    ) throws(MalformedPayload) {
        let uri = Array(self.document.text[Int(value.lowerBound)...])
        self.document.text.removeLast(uri.count)
        let prefix = name.prefix.isEmpty ? XMLNames.none : self.number(of: name.local)
        let namespace = uri.withUnsafeBufferPointer {
            self.document.names.number(of: $0, storingIn: &self.document.text)
        }
        let isAllowed =
            switch (prefix, namespace) {
            case (XMLNames.xml, XMLNames.xmlNamespace), (XMLNames.none, XMLNames.none): true
            case (XMLNames.xml, _), (XMLNames.xmlns, _), (_, XMLNames.none), (_, XMLNames.xmlNamespace),
                (_, XMLNames.xmlnsNamespace):
                false
            default: true
            }
        guard isAllowed else {
            throw MalformedPayload(reason: .namespaceDeclaration, byteOffset: name.whole.lowerBound)
        }
        guard !self.namespaces.isDeclared(prefix, since: declarations) else {
            throw MalformedPayload(reason: .duplicateAttribute, byteOffset: name.whole.lowerBound)
        }
        self.namespaces.declare(prefix, as: namespace)
    }

    /// The first attribute whose namespace and name have stood before in its tag.
    private func firstRepeated(in attributes: Range<Int>) -> Int? {
        guard attributes.count > 1 else { return nil }
        // Many are compared through a set: who sends them chooses how many there are.
        if attributes.count <= 16 {
            return attributes.dropFirst().first { index in
                self.document.attributes[attributes.lowerBound..<index].contains {
                    $0.name == self.document.attributes[index].name
                        && $0.namespace == self.document.attributes[index].namespace
                }
            }
        }
        var seen: Set<[Int32]> = []
        return attributes.first { index in
            let attribute = self.document.attributes[index]
            return !seen.insert([attribute.namespace, attribute.name]).inserted
        }
    }
}
