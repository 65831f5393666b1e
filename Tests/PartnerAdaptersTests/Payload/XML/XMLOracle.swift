import Foundation
import FoundationXML

/// What another parser makes of a document, in the words of ``NodeOutline``.
final class XMLOracle: NSObject, XMLParserDelegate {
    private final class Element {
        let name: String
        let namespace: String
        var attributes: [(String, String)] = []
        var children: [Element] = []
        var pieces = [""]

        init(name: String, namespace: String) {
            self.name = name
            self.namespace = namespace
        }
    }

    private var open: [Element] = []
    private var root: Element?
    private var hasFailed = false

    /// The outline of a document; `nil` where the parser refuses it. It does not survive all that is malformed.
    static func outline(of bytes: [UInt8]) -> String? {
        let parser = XMLParser(data: Data(bytes))
        let oracle = XMLOracle()
        parser.delegate = oracle
        parser.shouldProcessNamespaces = true
        guard parser.parse(), !oracle.hasFailed, let root = oracle.root else { return nil }
        return self.value(of: root)
    }

    func parser(
        _ parser: XMLParser,
        didStartElement elementName: String,
        namespaceURI: String?,
        qualifiedName: String?,
        attributes: [String: String]
    ) {
        let element = Element(name: elementName, namespace: namespaceURI ?? "")
        element.attributes = attributes.filter { $0.key != "xmlns" && !$0.key.hasPrefix("xmlns:") }
            .map { ("@" + ($0.key.split(separator: ":").last.map(String.init) ?? ""), $0.value) }
        if let parent = self.open.last {
            parent.children.append(element)
            parent.pieces.append("")
        } else {
            self.root = element
        }
        self.open.append(element)
    }

    func parser(_ parser: XMLParser, didEndElement: String, namespaceURI: String?, qualifiedName: String?) {
        self.open.removeLast()
    }

    func parser(_ parser: XMLParser, parseErrorOccurred: any Error) { self.hasFailed = true }

    func parser(_ parser: XMLParser, foundCharacters string: String) { self.add(string) }

    func parser(_ parser: XMLParser, foundCDATA block: Data) { self.add(String(decoding: block, as: UTF8.self)) }

    private func add(_ text: String) {
        guard let element = self.open.last else { return }
        element.pieces[element.pieces.count - 1] += text
    }

    private static func value(of element: Element) -> String {
        // Another parser gives attributes in no order; generated documents have one at most.
        let attributes = element.attributes.map { "\($0.0): \(NodeOutline.quoted($0.1))" }
        guard !element.children.isEmpty else {
            let text = NodeOutline.quoted(self.trimmed(element.pieces[0]))
            return attributes.isEmpty ? text : "\(text){\(attributes.joined(separator: ", "))}"
        }
        var members = attributes
        let pieces = element.pieces.map(self.trimmed).filter { !$0.isEmpty }
        if !pieces.isEmpty { members.append("#text: \(NodeOutline.quoted(pieces.joined(separator: " ")))") }
        var keys: [String] = []
        var values: [String: [String]] = [:]
        for child in element.children {
            let namespaces = element.children.filter { $0.name == child.name }.map(\.namespace)
            let own = namespaces.contains(element.namespace) ? element.namespace : namespaces[0]
            let key = child.namespace == own ? child.name : ":" + child.name
            if values[key] == nil { keys.append(key) }
            values[key, default: []].append(self.value(of: child))
        }
        for key in keys {
            let items = values[key] ?? []
            members.append("\(key): " + (items.count == 1 ? items[0] : "[\(items.joined(separator: ", "))]"))
        }
        return "{\(members.joined(separator: ", "))}"
    }

    private static func trimmed(_ text: String) -> String {
        let isSpace: (Unicode.Scalar) -> Bool = { " \t\r\n".unicodeScalars.contains($0) }
        var scalars = Array(text.unicodeScalars)[...]
        while let first = scalars.first, isSpace(first) { scalars.removeFirst() }
        while let last = scalars.last, isSpace(last) { scalars.removeLast() }
        var trimmed = String.UnicodeScalarView()
        trimmed.append(contentsOf: scalars)
        return String(trimmed)
    }
}
