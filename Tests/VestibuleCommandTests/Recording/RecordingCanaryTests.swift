import CommunityRequests
import Foundation
import Masking
import PartnerAdapters
import Testing

@testable import ContractTesting
@testable import vestibule

@Suite("A recording's bytes")
struct RecordingCanaryTests {
    private static let key = [UInt8](repeating: 7, count: 32)

    /// Words that a recording may repeat: the adapter's own, the states', a verb that is a name as well where it stands
    /// alone, and the names of published namespaces.
    private static func ownWords(of adapter: String) throws -> String {
        let manifest = try String(
            contentsOfFile: "\(RecordedOriginal.project)/Adapters/\(adapter)/adapter.yaml",
            encoding: .utf8
        )
        return
            (manifest
                + """
                application/json application/xml charset=utf-8 encoding="UTF-8" xmlns srsName posList LinearRing exterior
                urn:oasis:names:tc:emergency:cap:1.2 urn:ietf:params:xml:ns:pidf:geopriv10:basicPolicy
                http://www.opengis.net/pidflo/1.0 http://www.opengis.net/gml urn:ogc:def:crs:EPSG::4326 4979
                coordinates Polygon Circle latitude longitude radius states
                """ + USState.all.map(\.name).joined(separator: " ")).lowercased()
    }

    /// Every word and number of a message that can tell of somebody: it is long, not harmless and not the adapter's.
    private static func identities(in message: RecordedMessage, of adapter: String) throws -> Set<String> {
        let own = try self.ownWords(of: adapter)
        let redactor = TextRedactor()
        let headers = message.headers.filter { $0.name.lowercased() == "webhook-id" }.map(\.value)
        let texts = headers + [String(decoding: message.body, as: UTF8.self)]
        let words = texts.flatMap { $0.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) } }.map(String.init)
        return Set(
            words.filter { word in
                word.utf8.count >= 5 && !own.contains(word.lowercased()) && !word.allSatisfy { "0Z".contains($0) }
                    && !self.parts(of: word).allSatisfy { redactor.isHarmless($0) || self.isOfVehicle($0) }
            }
        )
    }

    /// Colours and makes stay as they are; some are names as well.
    private static func isOfVehicle(_ word: String) -> Bool {
        [Vehicle(color: word), Vehicle(make: word)].contains { VehicleDescription.sentence(for: [$0]) != nil }
    }

    /// `streetAddress` is two words.
    private static func parts(of word: String) -> [String] {
        var parts: [String] = []
        for character in word {
            if character.isUppercase || parts.isEmpty { parts.append("") }
            parts[parts.count - 1].append(character.lowercased())
        }
        return parts
    }

    @Test("hold no name, number or address of the message", arguments: RecordedOriginal.recordable)
    func identities(_ original: RecordedOriginal) throws {
        let folder = try RecordingFolder()
        var recording = Recording(key: Self.key)
        for input in try original.inputs { try folder.contracts.write(try recording.record(input)) }
        let bytes = folder.bytes.lowercased()
        let identities = try (original.earlier + [original.contract]).reduce(into: Set<String>()) {
            $0.formUnion(try Self.identities(in: $1.message, of: original.adapter.name))
        }
        #expect(identities.filter { bytes.contains($0.lowercased()) }.sorted() == [])
    }

    private static let canaries = [
        "zqcanary", "zorvath", "quillfeather", "918273645", "2021-07-08", "123457", "39.91827", "zq-7781",
    ]

    @Test(
        "hold nothing that stands at a place that the adapter does not know",
        arguments: RecordedOriginal.recordable.filter { $0.earlier.isEmpty && $0.contract.expectation?.status == 202 }
    )
    func unknownPlaces(_ original: RecordedOriginal) throws {
        let body = original.contract.message.body
        let text = String(decoding: body, as: UTF8.self)
        let planted: String
        if let document = JSONValue(body) {
            planted = Self.planted(document).compact
        } else {
            let end = try #require(text.range(of: "</", options: .backwards))
            planted =
                text[..<end.lowerBound]
                    + """
                    <!-- Zorvath --><?zqcanary Quillfeather?><zqCanary zqCanaryAttribute="Zorvath 918273645" \
                    xmlns:zqcanary="http://zorvath.example/zq-7781"><zqcanary:inner>2021-07-08T09:10:11.123457Z</zqcanary:inner>\
                    Quillfeather &amp; Zorvath<![CDATA[zq-7781 <39.91827>]]></zqCanary>
                    """ + text[end.lowerBound...]
        }
        let folder = try RecordingFolder()
        var recording = Recording(key: Self.key)
        let input = try RecordedOriginal.input(original.contract, original.adapter, body: Array(planted.utf8))
        try folder.contracts.write(try recording.record(input))
        let bytes = folder.bytes.lowercased()
        #expect(Self.canaries.filter { bytes.contains($0) } == [])
    }

    /// The document with members in every object that no adapter knows.
    private static func planted(_ value: JSONValue) -> JSONValue {
        switch value {
        case .object(let members):
            let unknown = JSONValue.object([
                .init("zqCanaryName", .string("Zorvath Quillfeather")), .init("number", .number("918273645")),
                .init("Zorvath", .array([.string("zq-7781"), .number("39.91827"), .bool(true), .null])),
                .init("time", .string("2021-07-08T09:10:11.123457Z")),
            ])
            return .object(
                members.map { .init($0.key, Self.planted($0.value)) } + [.init("zqCanaryMember", unknown)]
            )
        case .array(let items): return .array(items.map(Self.planted))
        case .string, .number, .bool, .null: return value
        }
    }

    @Test("are the same under one key, and tell nothing of those under another")
    func keys() throws {
        let original = try #require(RecordedOriginal.all.first { $0.contract.name == "submitted-with-identities" })
        func files(_ key: UInt8) throws -> [String: [UInt8]] {
            var recording = Recording(key: [UInt8](repeating: key, count: 32))
            return try recording.record(try #require(try original.inputs.last)).files
        }
        #expect(try files(1) == files(1))
        func words(_ files: [String: [UInt8]]) throws -> Set<String> {
            let message = try #require(files["request.http"].flatMap(RecordedMessage.init))
            return try Self.identities(in: message, of: original.adapter.name)
        }
        #expect(try words(files(1)).count > 10)
        #expect(try words(files(1)).isDisjoint(with: words(files(2))))
    }
}
