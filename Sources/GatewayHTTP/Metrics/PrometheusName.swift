/// Names and labels as Prometheus' text format takes them.
enum PrometheusName {
    /// `gateway.deliveries` becomes `gateway_deliveries`; a name begins with a letter, an underscore or a colon.
    static func metric(_ label: String) -> String { self.cleaned(label, allowing: [UInt8(ascii: ":")]) }

    /// A counter's name ends in `_total`.
    static func counter(_ label: String) -> String { self.suffixed(self.metric(label), "_total") }

    /// A timer's name ends in its unit.
    static func timer(_ label: String) -> String { self.suffixed(self.metric(label), "_seconds") }

    /// `a="b",c="d"`, values escaped. Of two labels with one name the first counts; `le` belongs to histograms.
    static func labels(_ dimensions: [(String, String)]) -> String {
        var seen: Set<String> = ["le"]
        return dimensions.compactMap { name, value in
            let name = self.cleaned(name, allowing: [])
            return seen.insert(name).inserted ? #"\#(name)="\#(self.escaped(value))""# : nil
        }.joined(separator: ",")
    }

    /// A series' name with its labels in braces.
    static func line(_ name: String, _ labels: String, _ value: String) -> String {
        labels.isEmpty ? "\(name) \(value)\n" : "\(name){\(labels)} \(value)\n"
    }

    /// A number as the format writes it.
    static func number(_ value: Double) -> String {
        if value.isNaN { return "NaN" }
        if value.isInfinite { return value < 0 ? "-Inf" : "+Inf" }
        return Int64(exactly: value).map(String.init) ?? String(value)
    }

    private static func escaped(_ value: String) -> String {
        var text = String.UnicodeScalarView()
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\\", "\"": text.append(contentsOf: ["\\", scalar])
            case "\n": text.append(contentsOf: ["\\", "n"])
            default: text.append(scalar)
            }
        }
        return String(text)
    }

    private static func cleaned(_ label: String, allowing extra: [UInt8]) -> String {
        let bytes = label.utf8.map { byte in
            let isLetter = (65...90).contains(byte) || (97...122).contains(byte)
            return isLetter || (48...57).contains(byte) || extra.contains(byte) ? byte : UInt8(ascii: "_")
        }
        let startsWithDigit = bytes.first.map { (48...57).contains($0) } ?? true
        return (startsWithDigit ? "_" : "") + String(decoding: bytes, as: UTF8.self)
    }

    private static func suffixed(_ name: String, _ suffix: String) -> String {
        name.hasSuffix(suffix) ? name : name + suffix
    }
}
