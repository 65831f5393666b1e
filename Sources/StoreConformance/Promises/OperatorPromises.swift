import CommunityRequests
import GatewayCore

extension StorePromise {
    static let accounts: [StorePromise] = [
        StorePromise("an account is added once, and read back as it was") { store, _ in
            let account = try Sample.account("ana")
            try require(try await store.add(account, audit: Sample.audit(.operatorAdded)), is: true)
            let other = try Sample.account("ana", role: .operator)
            try require(try await store.add(other, audit: Sample.audit(.operatorAdded)), is: false)
            try require(try await store.account(account.name), is: account)
            try require(try await store.operators(), is: [account])
            try require(try await store.auditEntries(after: 0, limit: 9).count, is: 1)
        },
        StorePromise("another password ends the sessions of its account, and of no other") { store, _ in
            for name in ["ana", "bo"] {
                _ = try await store.add(Sample.account(name), audit: Sample.audit(.operatorAdded))
            }
            try await Self.open(1, of: "ana", in: store)
            try await Self.open(2, of: "bo", in: store)
            let hash = try Sample.account("x").password
            let ana = try require(OperatorName("ana"))
            try require(try await store.setPassword(hash, of: ana, audit: Sample.audit(.passwordReset)), is: true)
            try require(try await store.session(Sample.bytes(30, 1, count: 32)) == nil, "her session is over")
            try require(try await store.session(Sample.bytes(30, 2, count: 32)) != nil, "his is not")
            let nobody = try require(OperatorName("cy"))
            try require(try await store.setPassword(hash, of: nobody, audit: Sample.audit(.passwordReset)), is: false)
        },
        StorePromise("a disabled account has neither sessions nor tokens, and gets none back when it is enabled") {
            store,
            _ in
            let account = try Sample.account("ana")
            _ = try await store.add(account, audit: Sample.audit(.operatorAdded))
            try await Self.open(1, of: "ana", in: store)
            let token = Sample.bytes(31, 1, count: 32)
            try require(try await store.addToken(token, of: account.name, audit: Sample.audit(.tokenMade)), is: true)
            try require(try await store.tokenHolder(token), is: account)
            for isDisabled in [true, false] {
                let audit = Sample.audit(isDisabled ? .operatorDisabled : .operatorEnabled)
                try require(try await store.setDisabled(isDisabled, account.name, audit: audit), is: true)
                try require(try await store.account(account.name)?.isDisabled, is: isDisabled)
                try require(try await store.session(Sample.bytes(30, 1, count: 32)) == nil, "no session")
                try require(try await store.tokenHolder(token), is: nil)
            }
        },
        StorePromise("tokens are taken back together, and none is kept for nobody") { store, _ in
            let account = try Sample.account("ana")
            let event = Sample.audit(.tokenMade)
            try require(
                try await store.addToken(Sample.bytes(31, 9, count: 32), of: account.name, audit: event),
                is: false
            )
            _ = try await store.add(account, audit: Sample.audit(.operatorAdded))
            for number in 1...2 {
                _ = try await store.addToken(Sample.bytes(31, number, count: 32), of: account.name, audit: event)
            }
            try require(try await store.revokeTokens(of: account.name, audit: Sample.audit(.tokensRevoked)), is: 2)
            try require(try await store.revokeTokens(of: account.name, audit: Sample.audit(.tokensRevoked)), is: 0)
            try require(try await store.tokenHolder(Sample.bytes(31, 1, count: 32)), is: nil)
        },
    ]

    static let sessions: [StorePromise] = [
        StorePromise("a session is found by its digest with its account, and its last use is noted") { store, _ in
            let account = try Sample.account("ana")
            _ = try await store.add(account, audit: Sample.audit(.operatorAdded))
            try await Self.open(1, of: "ana", in: store)
            let digest = Sample.bytes(30, 1, count: 32)
            let later = Sample.start + Sample.hour
            try await store.touchSession(digest, at: later)
            // What comes late does not set it back.
            try await store.touchSession(digest, at: Sample.start)
            let found = try require(try await store.session(digest))
            try require(found.account, is: account)
            try require(
                found.session,
                is: OperatorSession(digest: digest, account: account.name, openedAt: Sample.start, seenAt: later)
            )
            try await store.endSession(digest, audit: Sample.audit(.sessionEnded))
            try require(try await store.session(digest) == nil, "it is over")
        },
        StorePromise("opening one forgets those that are stale; all of an account end together") { store, _ in
            _ = try await store.add(Sample.account("ana"), audit: Sample.audit(.operatorAdded))
            for number in 1...2 { try await Self.open(number, of: "ana", in: store) }
            let now = Sample.start + Sample.hour * 24
            try await store.touchSession(Sample.bytes(30, 2, count: 32), at: now)
            try await Self.open(3, of: "ana", in: store, forgettingBefore: now)
            try require(try await store.session(Sample.bytes(30, 1, count: 32)) == nil, "the stale one is gone")
            try require(try await store.session(Sample.bytes(30, 2, count: 32)) != nil, "the other is not")
            try await store.endSessions(of: Sample.account("ana").name, audit: Sample.audit(.sessionsEnded))
            for number in 2...3 {
                try require(try await store.session(Sample.bytes(30, number, count: 32)) == nil, "all are over")
            }
        },
    ]

    static let audit: [StorePromise] = [
        StorePromise("the audit trail keeps its order, and each entry is bound to the one before") { store, _ in
            for action in [AuditAction.sessionOpened, .reviewApproved, .sessionEnded] {
                try await store.append(Sample.audit(action, on: "CR-0000-0000-S"))
            }
            let entries = try await store.auditEntries(after: 0, limit: 10)
            try require(entries.map(\.number), is: [1, 2, 3])
            try require(entries.map(\.action), is: [.sessionOpened, .reviewApproved, .sessionEnded])
            var before = AuditRecord.beginning
            for entry in entries {
                try require(entry.follows(before), "entry \(entry.number) follows")
                before = entry.hash
            }
            try require(try await store.auditEntries(before: 3, limit: 1).map(\.number), is: [2])
            try require(try await store.auditEntries(before: nil, limit: 2).map(\.number), is: [3, 2])
            try require(try await AuditTrail(store: store).verify().broken, is: nil)
        },
        StorePromise("entries that many add at a time have a place each, in one chain") { store, _ in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<50 { group.addTask { try await store.append(Sample.audit(.reviewApproved)) } }
                try await group.waitForAll()
            }
            let (count, broken) = try await AuditTrail(store: store).verify()
            try require(count, is: 50)
            try require(broken, is: nil)
        },
        StorePromise("two reviewers are two people, and every approval is in the trail") { store, _ in
            let id = try await store.admit(1) { $0.state = .inReview }
            func approve(_ name: String) async throws -> Approval {
                try await store.approve(id, needed: 2, audit: Sample.audit(.reviewApproved, by: name))
            }
            try require(try await approve("ana"), is: .counted(1))
            try require(try await approve("ana"), is: .repeated)
            try require(try await store.request(id: id)?.request.state, is: .inReview)
            try require(try await store.approvals(of: id), is: ["ana"])
            try require(try await approve("bo"), is: .opened)
            try require(try await approve("cy"), is: .notWaiting)
            try require(try await store.auditEntries(after: 0, limit: 9).map(\.actor), is: ["ana", "bo"])
        },
    ]

    private static func open(
        _ number: Int,
        of name: String,
        in store: any GatewayStore,
        forgettingBefore stale: Instant = Sample.start - Sample.hour
    ) async throws {
        let session = OperatorSession(
            digest: Sample.bytes(30, number, count: 32),
            account: try Sample.account(name).name,
            openedAt: Sample.start,
            seenAt: Sample.start
        )
        try await store.open(session, forgettingBefore: stale, audit: Sample.audit(.sessionOpened, by: name))
    }
}
