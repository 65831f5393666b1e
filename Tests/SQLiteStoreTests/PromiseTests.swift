import SQLiteStore
import StoreConformance
import Testing

@Suite("The SQLite store keeps the promises of the ports")
struct PromiseTests {
    @Test("every promise", arguments: StorePromise.all)
    func promiseHolds(_ promise: StorePromise) async throws {
        let place = try TemporaryStore()
        try await promise.prove(on: place.store, keys: place.keys)
        try await place.store.close()
    }
}
