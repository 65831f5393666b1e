import Logging
import NIOEmbedded
import Testing

@testable import GatewayHTTP

@Suite("Requests that come by no connection")
struct InProcessExchangeTests {
    @Test("leave no channel behind, so that replaying contracts at each reload takes no memory for good")
    func leavesNoChannel() {
        weak var left: EmbeddedChannel?
        do {
            let channel = EmbeddedChannel()
            left = channel
            let context = SurfaceContext(inProcess: channel, logger: Logger(label: "test"))
            #expect(left != nil && context.peer == nil)
        }
        #expect(left == nil)
    }
}
