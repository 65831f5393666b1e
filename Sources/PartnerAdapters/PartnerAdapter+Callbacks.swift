extension PartnerAdapter {
    /// The body that tells the partner what happened; `nil` where the adapter has no callback for it.
    public func callback(_ event: CallbackEvent) -> CallbackBody? {
        self.manifest.callbacks.templates[event.kind]?.body(for: event)
    }
}
