import CommunityRequests
import Testing

@testable import GatewayCore

@Suite("Delivery lanes")
struct DeliveryLanesTests {
    private static func delivery(_ number: UInt8, to partner: String = "nova") throws -> NewDelivery {
        NewDelivery(
            id: DeliveryID(random: Array(repeating: number, count: 16)),
            partner: try #require(PartnerID(partner)),
            request: RequestID(time: Instant(seconds: 0), random: Array(repeating: 0, count: 10)),
            release: nil,
            event: .requestPublished,
            contentType: "application/json",
            body: [],
            due: Instant(seconds: 0)
        )
    }

    @Test("one delivery is under way once")
    func once() throws {
        let lanes = DeliveryLanes(total: 4, perPartner: 4)
        let delivery = try Self.delivery(1)
        #expect(lanes.enter(delivery))
        #expect(!lanes.enter(delivery))
        #expect(lanes.count == 1)
    }

    @Test("a partner whose lanes are full holds up only itself, and all together have a limit")
    func limits() throws {
        let lanes = DeliveryLanes(total: 3, perPartner: 2)
        #expect(lanes.enter(try Self.delivery(1)))
        #expect(lanes.enter(try Self.delivery(2)))
        #expect(!lanes.enter(try Self.delivery(3)))
        #expect(lanes.enter(try Self.delivery(4, to: "flockos")))
        #expect(!lanes.enter(try Self.delivery(5, to: "flockos")))
        lanes.leave(try Self.delivery(1))
        #expect(lanes.enter(try Self.delivery(3)))
    }

    @Test("what leaves during a look at the queue is not sent again by what the look found")
    func leavesDuringALook() throws {
        let lanes = DeliveryLanes(total: 4, perPartner: 4)
        let delivery = try Self.delivery(1)
        #expect(lanes.enter(delivery))
        lanes.beginLook()
        lanes.leave(delivery)
        #expect(!lanes.enter(delivery))
        lanes.beginLook()
        #expect(lanes.enter(delivery))
    }

    @Test("leaving twice frees one place")
    func leavesTwice() throws {
        let lanes = DeliveryLanes(total: 4, perPartner: 1)
        #expect(lanes.enter(try Self.delivery(1)))
        for _ in 0..<2 { lanes.leave(try Self.delivery(1)) }
        lanes.beginLook()
        #expect(lanes.enter(try Self.delivery(2)))
        #expect(!lanes.enter(try Self.delivery(3)))
    }
}
