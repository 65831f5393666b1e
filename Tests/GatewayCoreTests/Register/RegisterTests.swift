import CommunityRequests
import GatewayCore
import RequestPolicy
import Testing

@Suite("The register")
struct RegisterTests {
    @Test("an empty region is an empty list")
    func empty() async throws {
        let page = try await TestGateway().gateway.register.region(Region(x: 1, y: 2))
        #expect(String(decoding: page.bytes, as: UTF8.self) == #"{"region":"10/1/2","requests":[]}"#)
    }

    @Test("a region is the same bytes with the same tag until something in it changes")
    func region() async throws {
        let gateway = try TestGateway()
        let answer = try await gateway.accept()
        let record = try #require(try await gateway.store.request(id: answer.request))
        let region = try #require(record.request.cells.first?.region)
        let first = try await gateway.gateway.register.region(region)
        let again = try await gateway.gateway.register.region(region)
        #expect(first.bytes == again.bytes && first.etag == again.etag)
        _ = try await gateway.accept(.numbered(2), id: "msg-2")
        let changed = try await gateway.gateway.register.region(region)
        #expect(changed.etag != first.etag)
        let single = try #require(try await gateway.gateway.register.request(answer.code))
        // The region adds the proof to the index.
        #expect(
            String(decoding: changed.bytes, as: UTF8.self).contains(
                String(decoding: single.json.dropLast(2), as: UTF8.self)
            )
        )
    }

    @Test("an agency shows all it asked, open or not; one taken out of the directory too")
    func agency() async throws {
        let gateway = try TestGateway()
        _ = try await gateway.accept()
        _ = try await gateway.send(.closing("resolved"), id: "msg-2")
        _ = try await gateway.accept(.numbered(2), id: "msg-3")
        let ori = try #require(ORI("TX0571200"))
        let profile = try #require(try await gateway.gateway.register.agency(ori))
        #expect(Set(profile.list.requests.map(\.request.state)) == [.open, .resolved])
        let before = gateway.gateway.roster.now
        gateway.gateway.roster.replace(
            with: Roster(
                partners: Array(before.partners.values),
                platforms: [],
                agencies: AgencyDirectory([]),
                policy: before.policy,
                profile: before.profile
            )
        )
        let left = try #require(try await gateway.gateway.register.agency(ori))
        #expect(left.list.requests.count == 2 && !left.agency.isActive)
        #expect(try await gateway.gateway.register.agency(try #require(ORI("TX0571300"))) == nil)
    }

    @Test("lists every rule that a refusal can name")
    func rules() throws {
        let ids = Set(try TestGateway().gateway.register.rules.rules.map(\.id))
        for rule in RuleID.reading + [.investigationLimit] { #expect(ids.contains(rule)) }
    }
}
