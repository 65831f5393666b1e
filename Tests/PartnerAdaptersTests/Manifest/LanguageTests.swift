import Foundation
import Testing

@testable import PartnerAdapters

/// The language is described once, and the article must not lag behind.
@Suite("The description of the language")
struct LanguageTests {
    @Test("every key, reader, outcome and scheme stands in the article")
    func article() throws {
        let path = "Sources/PartnerAdapters/PartnerAdapters.docc/ManifestLanguage.md"
        let text = try String(contentsOf: AdapterSamples.root.appending(path: path), encoding: .utf8)
        let words =
            Self.words(of: ManifestLanguage.manifest) + ReaderDescription.all.map(\.name)
            + FieldKind.allCases.flatMap { kind in
                ManifestLanguage.sourceForms(for: FieldDescription(kind, .ifSaid)).flatMap { form in
                    ([form.key] + form.others).map(\.name)
                }
            } + CallbackVariable.allCases.map(\.rawValue)
        for word in Set(words) {
            #expect(text.contains(word), "`\(word)` is not in the article")
        }
    }

    @Test("every key says what it means")
    func documentation() {
        let descriptions = [
            ManifestLanguage.manifest, ManifestLanguage.message, ManifestLanguage.submit, ManifestLanguage.close,
            ManifestLanguage.window, ManifestLanguage.callbacks,
        ]
        for key in descriptions.flatMap(\.keys) {
            #expect(key.documentation.hasSuffix("."), "`\(key.name)`")
        }
    }

    private static func words(of mapping: MappingDescription) -> [String] {
        mapping.keys.flatMap { [$0.name] + self.words(of: $0.type) }
    }

    private static func words(of type: ValueType) -> [String] {
        switch type {
        case .text, .flag, .number, .settable, .template: []
        case .word(_, let words): words.flatMap { word in [word.name] + word.parameters.flatMap { [$0.name] } }
        case .list(let item), .oneOrMore(let item), .entries(_, let item): self.words(of: item)
        case .mapping(let mapping), .placeOr(let mapping): self.words(of: mapping)
        case .source(let field), .asSubmitted(let field): field.extras.flatMap { [$0.name] + self.words(of: $0.type) }
        }
    }
}
