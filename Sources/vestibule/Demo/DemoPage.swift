import Foundation
import Synchronization

/// How the walk looks on a terminal, and elsewhere.
final class DemoPage: Sendable {
    private let number = Mutex(0)

    /// The heading.
    func title() {
        Terminal.print()
        Terminal.print(
            Terminal.styled("Vestibule: a request for footage, from the police to a porch and back", .strong)
        )
        Terminal.print(
            Terminal.styled("Everything runs on this machine, over HTTP. Every person in it is invented.", .faint)
        )
    }

    /// The next step.
    func step(_ title: String, _ remark: String) {
        let number = self.number.withLock { number in
            number += 1
            return number
        }
        Terminal.print()
        Terminal.print(Terminal.styled("\(number). \(title)", .strong) + Terminal.styled("  \(remark)", .faint))
    }

    /// A line of a step.
    func line(_ text: String) { Terminal.print("   " + text) }

    /// What the step came to.
    func result(_ text: String) { Terminal.print("   " + Terminal.styled("✓ ", .good) + text) }

    /// A step that did not happen.
    func failed(_ text: String) { Terminal.print("   " + Terminal.styled("✗ \(text)", .bad)) }

    /// A path of the payload and what becomes of it.
    func fate(_ fate: DemoPayload.Fate) {
        let style: Terminal.Style =
            switch fate.kind {
            case .kept: .good
            case .sealed: .accent
            case .dropped, .unknown: .bad
            case .redacted, .read: .notice
            }
        let pointer = fate.pointer.padding(toLength: 38, withPad: " ", startingAt: 0)
        let kind = fate.kind.rawValue.padding(toLength: 9, withPad: " ", startingAt: 0)
        let value = fate.value ?? ""
        let cut = value.count > 44 ? value.prefix(43) + "…" : value[...]
        let shown = String(cut).padding(toLength: 45, withPad: " ", startingAt: 0)
        Terminal.print(
            "   \(pointer) \(Terminal.styled(kind, style)) \(shown) \(Terminal.styled(fate.summary, .faint))"
        )
    }

    /// The description before and after.
    func compare(before: String, after: String) {
        self.line("came in      " + Terminal.styled(before, .faint))
        self.line("published    " + Terminal.styled(after, .strong))
    }

    /// A JSON text, indented.
    func json(_ text: String) {
        guard let value = try? JSONSerialization.jsonObject(with: Data(text.utf8)),
            let data = try? JSONSerialization.data(
                withJSONObject: value,
                options: [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
            )
        else { return self.line(text) }
        for line in String(decoding: data, as: UTF8.self).split(separator: "\n") { self.line(String(line)) }
    }
}
