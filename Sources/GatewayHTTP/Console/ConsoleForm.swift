import GatewayCore
import HTTPTypes
import Hummingbird

/// The fields of a form that was sent (`application/x-www-form-urlencoded`).
struct ConsoleForm: Sendable {
    /// The hidden field that every form of a session has.
    static let tokenField = "form_token"

    private let fields: [String: String]

    /// Reads a form.
    ///
    /// - Throws: ``Problem`` where it is none, or too large.
    init(_ request: Request, limit: Int = 64 * 1024) async throws {
        let type = "application/x-www-form-urlencoded"
        guard request.headers.contains(.contentType), request.isOfType(type) else {
            throw Problem(.unsupportedMediaType)
        }
        let bytes = try await request.bytes(limit: limit)
        do {
            self.fields = try URLEncodedFormDecoder().decode(
                [String: String].self,
                from: String(decoding: bytes, as: UTF8.self)
            )
        } catch {
            throw Problem(.malformedRequest, detail: "The form cannot be read.")
        }
    }

    /// A field's text; empty where it is not there.
    subscript(_ name: String) -> String { self.fields[name] ?? "" }
}
