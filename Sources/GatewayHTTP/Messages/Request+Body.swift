import GatewayCore
import HTTPTypes
import Hummingbird
import NIOCore
import PartnerAdapters

extension Request {
    /// The whole body.
    ///
    /// - Parameters:
    ///   - limit: The most bytes there may be. A longer body is refused by its `Content-Length` before a byte of it is
    ///     read, and at the byte that is too many where the field is missing or lies.
    ///   - advice: What to send instead of a longer one; `nil` for what partners are told.
    /// - Throws: ``Problem`` `payload-too-large`, or ``BodyInterrupted`` where the connection fails.
    func bytes(limit: Int, advice: String? = nil) async throws -> [UInt8] {
        if let field = self.headers[.contentLength], Int(field).map({ $0 > limit }) ?? true {
            throw Problem(.payloadTooLarge, detail: advice)
        }
        var bytes: [UInt8] = []
        do {
            for try await part in self.body {
                guard bytes.count + part.readableBytes <= limit else {
                    throw Problem(.payloadTooLarge, detail: advice)
                }
                // Nearly every message arrives in one part: then this is the only copy.
                if bytes.isEmpty {
                    bytes = part.getBytes(at: part.readerIndex, length: part.readableBytes) ?? []
                } else {
                    bytes.append(contentsOf: part.readableBytesView)
                }
            }
        } catch let problem as Problem {
            throw problem
        } catch {
            throw BodyInterrupted(cause: error)
        }
        return bytes
    }

    /// The header fields as adapters look them up.
    var messageHeaders: MessageHeaders {
        let fields = self.headers
        return MessageHeaders { name in HTTPField.Name.asked(name).map { fields[values: $0] } ?? [] }
    }

    /// Whether the body is of that media type, or of none that is named; parameters do not count.
    ///
    /// - Parameter type: A media type in lower case.
    func isOfType(_ type: String) -> Bool {
        guard let field = self.headers[.contentType] else { return true }
        return field.prefix { $0 != ";" }.filter { $0 != " " }.lowercased() == type
    }

    /// Whether the caller is a person's browser rather than a program.
    var prefersPage: Bool {
        self.headers[values: .accept].contains { $0.lowercased().contains("text/html") }
    }
}

/// The connection failed in the middle of a body; whoever runs the connection deals with it.
struct BodyInterrupted: Error {
    let cause: any Error
}
