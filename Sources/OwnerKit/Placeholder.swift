enum OwnerKitPlaceholder {}
