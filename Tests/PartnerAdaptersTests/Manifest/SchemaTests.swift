import Foundation
import PartnerAdapters
import Testing

@Suite("The schema of the manifest")
struct SchemaTests {
    @Test("the file that editors read is what the description of the language makes")
    func file() throws {
        let file = AdapterSamples.root.appending(path: "Adapters/adapter.schema.json")
        let text = try String(contentsOf: file, encoding: .utf8)
        #expect(text == PartnerAdapter.manifestSchema, "write it anew: vestibule adapters schema > \(file.path)")
    }

    @Test("every reference leads to a definition")
    func references() throws {
        let object = try JSONSerialization.jsonObject(with: Data(PartnerAdapter.manifestSchema.utf8))
        let schema = try #require(object as? [String: Any])
        let definitions = try #require(schema["$defs"] as? [String: Any])
        var names: Set<String> = []
        for match in PartnerAdapter.manifestSchema.matches(of: #/"\$ref": "#\/\$defs\/([^"]+)"/#) {
            names.insert(String(match.output.1))
        }
        #expect(names == Set(definitions.keys))
    }
}
