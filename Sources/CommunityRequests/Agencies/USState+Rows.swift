extension USState {
    /// What is known of one state.
    struct Row: Sendable {
        let code: String
        let name: String
        /// NCIC's code where it differs from the postal one.
        let ncic: String?
        /// The usual name first, then others that are accepted.
        let snakeNames: [String]
        let box: BoundingBox

        /// Takes the extent in degrees, of land and coastal waters, and widens it by 0.03° for its rounding.
        init(
            _ code: String,
            _ name: String,
            ncic: String? = nil,
            snakeNames: [String] = [],
            _ south: Double,
            _ west: Double,
            _ north: Double,
            _ east: Double
        ) {
            self.code = code
            self.name = name
            self.ncic = ncic
            self.snakeNames =
                snakeNames.isEmpty ? [name.lowercased().split(separator: " ").joined(separator: "_")] : snakeNames
            self.box = BoundingBox(
                south: south - 0.03,
                west: west - 0.03,
                north: north + 0.03,
                east: east + 0.03
            )
        }
    }

    // Extents of the legal boundaries (Census Bureau, TIGER/Line), which hold waters; Alaska's crosses the antimeridian.
    static let rows: [Row] = [
        Row("AK", "Alaska", 51.17, 172.34, 71.45, -129.97),
        Row("AL", "Alabama", 30.14, -88.48, 35.01, -84.88),
        Row("AR", "Arkansas", 33.00, -94.62, 36.51, -89.64),
        Row("AS", "American Samoa", ncic: "AM", -14.61, -171.15, -10.98, -168.09),
        Row("AZ", "Arizona", 31.33, -114.82, 37.01, -109.04),
        Row("CA", "California", 32.52, -124.49, 42.01, -114.12),
        Row("CO", "Colorado", 36.99, -109.07, 41.01, -102.03),
        Row("CT", "Connecticut", 40.94, -73.74, 42.06, -71.78),
        Row(
            "DC",
            "District of Columbia",
            snakeNames: ["washington_dc", "district_of_columbia"],
            38.79,
            -77.13,
            39.00,
            -76.90
        ),
        Row("DE", "Delaware", 38.44, -75.80, 39.85, -74.97),
        Row("FL", "Florida", 24.38, -87.64, 31.01, -79.96),
        Row("GA", "Georgia", 30.35, -85.61, 35.01, -80.74),
        Row("GU", "Guam", ncic: "GM", 13.17, 144.56, 13.71, 145.01),
        Row("HI", "Hawaii", 18.86, -178.45, 28.53, -154.74),
        Row("IA", "Iowa", 40.37, -96.64, 43.51, -90.13),
        Row("ID", "Idaho", 41.98, -117.25, 49.01, -111.04),
        Row("IL", "Illinois", 36.96, -91.52, 42.52, -87.01),
        Row("IN", "Indiana", 37.77, -88.10, 41.77, -84.78),
        Row("KS", "Kansas", 36.99, -102.06, 40.01, -94.58),
        Row("KY", "Kentucky", 36.49, -89.58, 39.15, -81.96),
        Row("LA", "Louisiana", 28.85, -94.05, 33.02, -88.75),
        Row("MA", "Massachusetts", 41.18, -73.51, 42.89, -69.85),
        Row("MD", "Maryland", 37.88, -79.49, 39.73, -74.98),
        Row("ME", "Maine", 42.91, -71.09, 47.47, -66.88),
        Row("MI", "Michigan", 41.69, -90.42, 48.31, -82.12),
        Row("MN", "Minnesota", 43.49, -97.24, 49.39, -89.48),
        Row("MO", "Missouri", 35.99, -95.78, 40.62, -89.09),
        Row("MP", "Northern Mariana Islands", ncic: "MK", 14.06, 144.82, 20.62, 146.13),
        Row("MS", "Mississippi", 30.13, -91.66, 35.00, -88.09),
        Row("MT", "Montana", 44.35, -116.06, 49.01, -104.03),
        Row("NC", "North Carolina", 33.75, -84.33, 36.59, -75.40),
        Row("ND", "North Dakota", 45.93, -104.05, 49.01, -96.55),
        Row("NE", "Nebraska", ncic: "NB", 39.99, -104.06, 43.01, -95.30),
        Row("NH", "New Hampshire", 42.69, -72.56, 45.31, -70.57),
        Row("NJ", "New Jersey", 38.78, -75.57, 41.36, -73.88),
        Row("NM", "New Mexico", 31.33, -109.06, 37.01, -103.00),
        Row("NV", "Nevada", 34.99, -120.01, 42.01, -114.03),
        Row("NY", "New York", 40.47, -79.77, 45.02, -71.77),
        Row("OH", "Ohio", 38.40, -84.83, 42.33, -80.51),
        Row("OK", "Oklahoma", 33.61, -103.01, 37.01, -94.43),
        Row("OR", "Oregon", 41.98, -124.71, 46.30, -116.46),
        Row("PA", "Pennsylvania", 39.71, -80.53, 42.52, -74.68),
        Row("PR", "Puerto Rico", 17.83, -68.00, 18.58, -65.16),
        Row("RI", "Rhode Island", 41.09, -71.91, 42.02, -71.08),
        Row("SC", "South Carolina", 32.03, -83.36, 35.22, -78.49),
        Row("SD", "South Dakota", 42.47, -104.06, 45.95, -96.43),
        Row("TN", "Tennessee", 34.98, -90.32, 36.69, -81.64),
        Row("TX", "Texas", 25.83, -106.65, 36.51, -93.50),
        Row("UT", "Utah", 36.99, -114.06, 42.01, -109.04),
        Row("VA", "Virginia", 36.54, -83.68, 39.47, -75.16),
        Row(
            "VI",
            "U.S. Virgin Islands",
            snakeNames: ["us_virgin_islands", "virgin_islands"],
            17.62,
            -65.16,
            18.47,
            -64.51
        ),
        Row("VT", "Vermont", 42.72, -73.44, 45.02, -71.46),
        Row("WA", "Washington", 45.54, -124.86, 49.01, -116.91),
        Row("WI", "Wisconsin", 42.49, -92.90, 47.32, -86.24),
        Row("WV", "West Virginia", 37.20, -82.65, 40.64, -77.71),
        Row("WY", "Wyoming", 40.99, -111.06, 45.01, -104.05),
    ]
}
