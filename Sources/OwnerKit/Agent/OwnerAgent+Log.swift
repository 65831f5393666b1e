import AnswerProtocol
import TransparencyLog

extension OwnerAgent {
    /// Compares checkpoints with the largest that was seen before, and remembers the largest.
    ///
    /// Tiles are fetched to see that the log only grew; they are the same for all who fetch them.
    ///
    /// - Throws: ``OwnerError/splitView``.
    func remember(_ checkpoints: [Checkpoint]) async throws(OwnerError) {
        for checkpoint in checkpoints {
            let seen = SeenCheckpoint(size: checkpoint.size, root: checkpoint.root.description)
            guard let known = self.state.checkpoint, let root = TreeHash(known.root) else {
                try self.change { $0.checkpoint = seen }
                continue
            }
            if known.size == seen.size {
                guard known == seen else { throw .splitView }
            } else if known.size < seen.size {
                try await self.checkGrowth(from: (known.size, root), to: checkpoint)
                try self.change { $0.checkpoint = seen }
            }
            // An older one may come out of a cache; it was seen, or comes before what was seen.
        }
    }

    private func checkGrowth(from known: (size: Int, root: TreeHash), to checkpoint: Checkpoint)
        async throws(OwnerError)
    {
        let ranges = ConsistencyProof.ranges(from: known.size, to: checkpoint.size)
        var tiles = TileSet(size: checkpoint.size)
        for name in TileSet.names(for: ranges, inTreeOfSize: checkpoint.size) {
            let file = try await self.client.tile(name)
            do { try tiles.add(file) } catch { throw .malformedResponse }
        }
        guard let proof = try? tiles.consistencyProof(from: known.size) else { throw .malformedResponse }
        guard proof.proves(from: known, to: (checkpoint.size, checkpoint.root)) else { throw .splitView }
    }
}
