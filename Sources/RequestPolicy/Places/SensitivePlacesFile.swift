public import CommunityRequests
import Foundation

/// Reads the operator's sensitive places: a GeoJSON `FeatureCollection` (RFC 7946) whose features have a `kind`, and
/// may have an `outcome` and a `distance` of their own.
public struct SensitivePlacesFile: Sendable {
    /// What holds for features that say nothing else.
    public struct Defaults: Sendable {
        public var outcome = RuleOutcome.review
        /// By kind, before `outcome`.
        public var outcomes: [SensitivePlace.Kind: RuleOutcome] = [:]
        /// In metres, 0 to 5,000.
        public var distance = 0.0

        public init() {}
    }

    /// The greatest distance, in metres.
    public static let maximumDistance = 5_000.0

    /// Reads a file's text.
    ///
    /// - Returns: The places that could be read, and everything that is wrong, with the feature's JSON Pointer.
    public static func read(
        _ text: String,
        file: String,
        defaults: Defaults
    ) -> (places: SensitivePlaces, diagnostics: [FileDiagnostic]) {
        var diagnostics: [FileDiagnostic] = []
        func report(_ message: String, _ suggestion: String, line: Int = 0, column: Int? = nil) {
            diagnostics.append(
                FileDiagnostic(file: file, line: line, column: column, message: message, suggestion: suggestion)
            )
        }
        var places: [SensitivePlace] = []
        var numbers: [Int] = []
        do {
            let collection = try JSONDecoder().decode(PlaceCollection.self, from: Data(text.utf8))
            for (number, feature) in collection.features.enumerated() {
                do {
                    places.append(try feature.place(defaults))
                    numbers.append(number)
                } catch {
                    report("/features/\(number) \(error.message)", error.suggestion)
                }
            }
        } catch {
            let place = Self.brokenPlace(in: text)
            report(
                "is no GeoJSON `FeatureCollection`",
                "Write `{\"type\": \"FeatureCollection\", \"features\": […]}` (RFC 7946 §3.3).",
                line: place?.line ?? 0,
                column: place?.column
            )
        }
        let name = file.split(separator: "/").last.map(String.init) ?? file
        let read = SensitivePlaces(
            places,
            list: PolicyList(name: name, entries: places.count, content: text.utf8),
            tooLarge: { number in
                report(
                    "/features/\(numbers[number]) is too large",
                    "Draw the premises, not the city; keep `distance` small."
                )
            }
        )
        return (read, diagnostics)
    }
}

extension SensitivePlacesFile {
    /// Where a text stops being JSON, as Foundation says it in its words; `nil` where it is JSON, or nothing is said.
    private static func brokenPlace(in text: String) -> (line: Int, column: Int)? {
        do {
            _ = try JSONSerialization.jsonObject(with: Data(text.utf8))
            return nil
        } catch {
            let words = (error as NSError).userInfo["NSDebugDescription"] as? String ?? ""
            guard let found = words.firstMatch(of: #/character (\d+)/#), let offset = Int(found.1) else { return nil }
            let before = text.utf8.prefix(offset)
            let line = before.count { $0 == UInt8(ascii: "\n") } + 1
            return (line, before.reversed().prefix { $0 != UInt8(ascii: "\n") }.count + 1)
        }
    }
}
