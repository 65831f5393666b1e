extension PartnerAdapter {
    /// The media types that the adapter reads, in lower case, the first the usual one.
    public var mediaTypes: [String] { self.manifest.accepts.map(\.mediaType) }

    /// Whether a body may hold a batch of messages.
    public var takesBatches: Bool { self.manifest.takesBatches }
}
