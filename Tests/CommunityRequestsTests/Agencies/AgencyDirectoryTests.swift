import CommunityRequests
import Testing

@Suite("The agency directory")
struct AgencyDirectoryTests {
    private static let header = "ori,name,kind,state,contact,time_zone,active,boundary"
    private static let row =
        "TX0571200,Cedar Hollow Police Department,municipal_police,TX,requests@cedarhollow.example,America/Chicago,true,"

    private struct NoFile: Error {}

    private func read(
        _ lines: String...,
        files: [String: String] = [:]
    ) -> (directory: AgencyDirectory?, diagnostics: [FileDiagnostic]) {
        let csv = lines.joined(separator: "\n")
        let (directory, diagnostics) = AgencyDirectory.read(csv: csv, file: "agencies.csv") { path in
            guard let text = files[path] else { throw NoFile() }
            return text
        }
        return (directory, diagnostics)
    }

    private func row(replacing value: String, with other: String) -> String {
        Self.row.split(separator: ",", omittingEmptySubsequences: false).map { $0 == value ? other : String($0) }
            .joined(separator: ",")
    }

    @Test("is read from a file with a header")
    func reading() throws {
        let (directory, diagnostics) = self.read(Self.header, Self.row, "")
        #expect(diagnostics.isEmpty)
        let ori = try #require(ORI("TX0571200"))
        let agency = try #require(directory?[ori])
        #expect(agency.name == "Cedar Hollow Police Department")
        #expect(agency.kind == .municipalPolice)
        #expect(agency.state.code == "TX")
        #expect(agency.contact == "requests@cedarhollow.example")
        #expect(agency.timeZone == "America/Chicago")
        #expect(agency.isActive)
        #expect(agency.boundary == nil)
    }

    @Test("takes its columns in any order, the boundary missing, Windows line ends, a byte-order mark and quotes")
    func variants() throws {
        let csv =
            "\u{FEFF}name,ori,state,kind,active,time_zone,contact\r\n\r\n"
            + "\"Alder County, Sheriff's \"\"North\"\" Office\",nb0010000,NE,county_sheriff,false,Mars/Base,402-555-0148\r\n"
        let wrong = self.read(csv).diagnostics.map(\.description)
        #expect(
            wrong == ["agencies.csv:3:78: error: this is not an IANA time zone. Write one such as `America/Chicago`."]
        )
        let (directory, diagnostics) = self.read(csv.replacing("Mars/Base", with: "America/Chicago"))
        #expect(diagnostics.isEmpty)
        let agency = try #require(directory?.agencies.values.first)
        #expect(agency.name == "Alder County, Sheriff's \"North\" Office")
        #expect(agency.state.code == "NE")
        #expect(!agency.isActive)
    }

    @Test(
        "says what is wrong with a value, where, and what to write instead",
        arguments: [
            ("TX0571200", "TX05712", "2:1: error: this is not an ORI. Write two letters and seven letters or digits"),
            ("TX0571200", "QC0571200", "2:1: error: the ORI's first two letters are no state's"),
            ("TX0571200", "", "2:1: error: `ori` is empty. Write the agency's nine-character ORI."),
            ("TX", "OK", "2:59: error: the state is not that of the ORI. An ORI that begins so is of `TX`"),
            ("TX", "texas", "2:59: error: this is not a state's postal code. Write `TX`, in capitals."),
            ("municipal_police", "federal", "2:42: error: agencies of this kind cannot be enrolled, federal and immi"),
            ("municipal_police", "municipal-police", "2:42: error: this is not a kind of agency. Did you mean `munici"),
            ("America/Chicago", "CST", "2:91: error: this is not an IANA time zone."),
            (
                "America/Chicago", "America/Chcago",
                "2:91: error: this is not an IANA time zone. Did you mean `America/Chic"
            ),
            ("true", "yes", "2:107: error: this is neither true nor false. Write `true` or `false`."),
            ("true", "True", "2:107: error: this is neither true nor false"),
            ("requests@cedarhollow.example", " ", "2:62: error: `contact` is empty. Write an address or a number"),
            ("Cedar Hollow Police Department", "", "2:11: error: `name` is empty."),
        ]
    )
    func wrongValue(value: String, replacement: String, expected: String) {
        let (directory, diagnostics) = self.read(Self.header, self.row(replacing: value, with: replacement))
        #expect(directory == nil)
        #expect(diagnostics.count == 1)
        let text = diagnostics.first?.description ?? ""
        #expect(text.hasPrefix("agencies.csv:" + expected), "\(text)")
    }

    @Test("says all that is wrong at once, in the order of the file")
    func allAtOnce() {
        let (directory, diagnostics) = self.read(
            Self.header,
            "TX057,,immigration,ZZ,,Mars/Base,maybe,",
            Self.row,
            Self.row,
            "TX0571201,too,short"
        )
        #expect(directory == nil)
        #expect(diagnostics.map(\.line) == [2, 2, 2, 2, 2, 2, 2, 4, 5])
        #expect(diagnostics.contains { $0.line == 4 && $0.message == "the ORI is on line 3 already" })
        #expect(diagnostics.contains { $0.line == 5 && $0.message == "the line has 3 values, the header 8" })
    }

    @Test("says what is wrong with the header")
    func header() {
        let messages = self.read("ori,nmae,kind,state,contact,time_zone,active,kind", Self.row).diagnostics
            .map(\.description)
        #expect(
            messages == [
                "agencies.csv:1: error: the column `name` is missing. Add it to the header and to every line.",
                "agencies.csv:1:5: error: `nmae` is not a column of the agency directory. Did you mean `name`?",
                "agencies.csv:1:46: error: the column `kind` is there twice. Keep one of the two.",
            ]
        )
        let empty = self.read("").diagnostics.map(\.description)
        #expect(empty.count == 1)
        #expect(
            empty.first?.hasPrefix("agencies.csv:1: error: the header is missing. Begin with the line `ori,") == true
        )
    }

    @Test("says where a quotation mark is wrong")
    func quotes() {
        let open = self.read(Self.header, "TX0571200,\"Cedar Hollow").diagnostics.map(\.description)
        #expect(open.contains("agencies.csv:2:11: error: a quoted value is not closed. End it with a quotation mark."))
        let inside = self.read(Self.header, Self.row.replacing("Cedar", with: "Ce\"dar")).diagnostics
        #expect(inside.map(\.line) == [2])
        #expect(inside.first?.column == 13)
        let after = self.read(Self.header, Self.row.replacing("Cedar", with: "\"Cedar\"")).diagnostics
        #expect(after.first?.message == "text follows the closing quotation mark")
    }
}
