import CommunityRequests
import GatewayCore
import Testing

@Suite("Retry-After")
struct RetryAfterTests {
    static let now = time("1994-11-06T08:00:00Z")

    @Test(
        "is read as seconds or as a date, up to a day and never into the past",
        arguments: [
            ("0", "1994-11-06T08:00:00Z"), ("120", "1994-11-06T08:02:00Z"), ("86400", "1994-11-07T08:00:00Z"),
            ("86401", "1994-11-07T08:00:00Z"), ("9223372036854775807", "1994-11-07T08:00:00Z"),
            ("99999999999999999999999", "1994-11-07T08:00:00Z"),
            ("Sun, 06 Nov 1994 08:49:37 GMT", "1994-11-06T08:49:37Z"),
            ("Sun, 06 Nov 1994 07:49:37 GMT", "1994-11-06T08:00:00Z"),
            ("Sun, 06 Nov 2094 08:49:37 GMT", "1994-11-07T08:00:00Z"),
        ]
    )
    func reads(text: String, expected: String) { #expect(RetryAfter(text, now: Self.now)?.instant == time(expected)) }

    @Test(
        "is passed over where it is neither",
        arguments: [
            "", "-1", "+1", "1.5", "soon", " 1", "Sun, 06 Nov 1994 08:49:37 CET", "Sun, 31 Feb 1994 08:49:37 GMT",
            "Sun, 06 Nov 1994 25:49:37 GMT", "Sun, 06 Nov 1994 08:49 GMT", "1994-11-06T08:49:37Z",
        ]
    )
    func refuses(text: String) { #expect(RetryAfter(text, now: Self.now) == nil) }
}
