import Testing
import TransparencyLog

@Suite("A log policy")
struct PolicyTests {
    /// Two of three, and one of two others, as in the specification's example.
    static func policy() throws -> LogPolicy {
        let keys = try (1...5).map { try Signers.witness($0).verifierKey }
        return try LogPolicy(
            Array(
                """
                # Who must agree.
                log \(Signers.log().verifierKey) https://gateway.example/log

                witness X1 \(keys[0])
                witness X2 \(keys[1])  https://witness2.example
                witness\tX3 \(keys[2])
                group X 2 X1 X2 X3
                witness Y1 \(keys[3])
                  witness Y2 \(keys[4])
                group Y any Y1 Y2
                group X-and-Y all X Y
                quorum X-and-Y

                """.utf8
            )
        )
    }

    @Test(
        "accepts a checkpoint that a quorum cosigned, and no other",
        arguments: [
            ([1, 2, 4], true), ([1, 3, 5], true), ([1, 2, 3, 4, 5], true), ([1, 2], false), ([1, 4, 5], false),
            ([], false), ([1, 2, 3], false),
        ] as [([UInt8], Bool)]
    )
    func quorum(cosigners: [UInt8], isMet: Bool) throws {
        var signed = try SignedCheckpoint(
            Checkpoint(origin: Signers.origin, size: 0, root: .emptyTree),
            signedBy: Signers.log()
        )
        for number in cosigners {
            let witness = try Signers.witness(number)
            signed.add([try signed.cosignature(by: witness, at: 7)], of: witness.verifierKey)
        }
        if isMet {
            try Self.policy().verify(signed)
        } else {
            #expect(throws: LogError.self) { try Self.policy().verify(signed) }
        }
    }

    @Test("knows its logs and witnesses with their addresses")
    func members() throws {
        let policy = try Self.policy()
        #expect(policy.logs.first?.url == "https://gateway.example/log")
        #expect(policy.witnesses.map(\.name) == ["X1", "X2", "X3", "Y1", "Y2"])
        #expect(policy.witnesses[1].url == "https://witness2.example")
    }

    @Test("refuses a log that it does not name")
    func unknownLog() throws {
        let signed = try SignedCheckpoint(
            Checkpoint(origin: Signers.origin, size: 0, root: .emptyTree),
            signedBy: Signers.log(seed: 3)
        )
        #expect(throws: LogError.self) { try LogPolicy(trusting: Signers.log().verifierKey).verify(signed) }
        try LogPolicy(trusting: Signers.log(seed: 3).verifierKey).verify(signed)
    }

    @Test(
        "is refused with the line that is wrong",
        arguments: [
            ("", "quorum"), ("quorum none\nquorum none\n", "line 2"), ("quorum nobody\n", "line 1"),
            ("log nonsense\nquorum none\n", "line 1"), ("log WITNESS\nquorum none\n", "line 1"),
            ("witness w LOG\nquorum none\n", "line 1"),
            ("witness w WITNESS\nwitness v WITNESS\nquorum none\n", "line 2"),
            ("witness none WITNESS\nquorum none\n", "line 1"), ("group g any w\nquorum none\n", "line 1"),
            ("witness w WITNESS\ngroup g 2 w\nquorum g\n", "line 2"),
            ("witness w WITNESS\ngroup g 0 w\nquorum g\n", "line 2"),
            ("witness w WITNESS\ngroup g any w\ngroup h any w\nquorum h\n", "line 3"),
            ("group g any\nquorum g\n", "line 1"),
            ("witness w WITNESS\ngroup g 01 w\nquorum g\n", "line 2"), ("hello\nquorum none\n", "line 1"),
            ("log LOG\nlog LOG\nquorum none\n", "line 2"), ("quorum none\u{1}\n", "line 1"),
        ]
    )
    func wrongPolicies(text: String, expected: String) throws {
        let full = text.replacing("WITNESS", with: try Signers.witness(1).verifierKey.description)
            .replacing("LOG", with: try Signers.log().verifierKey.description)
        let error = #expect(throws: LogError.self) { try LogPolicy(Array(full.utf8)) }
        #expect(error?.message.contains(expected) == true)
    }
}
