enum PartnerAdaptersPlaceholder {}
