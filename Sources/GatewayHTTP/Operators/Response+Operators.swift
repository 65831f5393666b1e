import Foundation
import GatewayCore
import HTTPTypes
import Hummingbird

extension Response {
    /// An answer of the operator API: JSON in snake_case, kept by nobody.
    init(operators value: some Encodable, status: HTTPResponse.Status = .ok) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        encoder.keyEncodingStrategy = .convertToSnakeCase
        self.init(bytes: Array(try encoder.encode(value)), type: Self.json, status: status, cache: .noStore)
    }
}

extension Request {
    /// A whole number of the query; `nil` where there is none.
    ///
    /// - Throws: ``Problem`` `malformed-request` where it is out of bounds, or no number.
    func number(_ name: String, in bounds: ClosedRange<Int64>) throws -> Int64? {
        guard let text = self.uri.queryParameters[name[...]] else { return nil }
        guard let number = Int64(text), bounds.contains(number) else {
            let range = "\(bounds.lowerBound) to \(bounds.upperBound)"
            throw Problem(.malformedRequest, detail: "`\(name)` in the query: write a number from \(range).")
        }
        return number
    }

    /// A word of the query; `nil` where there is none, or an empty one.
    func word(_ name: String) -> String? {
        let text = self.uri.queryParameters[name[...]].map(String.init) ?? ""
        return text.isEmpty ? nil : text
    }
}
