enum MaskingPlaceholder {}
