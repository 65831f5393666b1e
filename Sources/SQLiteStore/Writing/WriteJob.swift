/// One write that waits for its group.
struct WriteJob: Sendable {
    /// Does the work inside the group's transaction; what it returns answers the caller, after the commit.
    let perform: @Sendable (WriteContext) throws -> @Sendable () -> Void
    /// Answers the caller with an error.
    let fail: @Sendable (any Error) -> Void
}
