import HTTPTypes
import Hummingbird
import NIOCore
import Synchronization

extension ResponseBody {
    /// The whole body, for whoever hands it on in one piece.
    consuming func collected() async throws -> [UInt8] {
        let writer = CollectingWriter()
        let collected = writer.collected
        try await self.write(writer)
        return collected.bytes.withLock { $0 }
    }
}

/// Collects a body as it is written.
private struct CollectingWriter: ResponseBodyWriter {
    final class Collected: Sendable { let bytes = Mutex<[UInt8]>([]) }

    let collected = Collected()

    mutating func write(_ buffer: ByteBuffer) async throws {
        self.collected.bytes.withLock { $0.append(contentsOf: buffer.readableBytesView) }
    }

    consuming func finish(_: HTTPFields?) async throws {}
}
