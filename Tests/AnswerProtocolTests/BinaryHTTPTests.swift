import AnswerProtocol
import Testing

/// Binary HTTP (RFC 9292), against the standard's own examples and against bytes that are none.
@Suite("Binary HTTP")
struct BinaryHTTPTests {
    private static func request() throws -> BinaryHTTPRequest {
        let fields = [
            BinaryHTTPField("user-agent", "curl/7.16.3 libcurl/7.16.3 OpenSSL/0.9.7l zlib/1.2.3"),
            BinaryHTTPField("host", "www.example.com"), BinaryHTTPField("accept-language", "en, mi"),
        ]
        return try #require(BinaryHTTPRequest(method: "GET", path: "/hello.txt", fields: fields.compactMap(\.self)))
    }

    @Test("RFC 9292, 5.1: the request, of known length")
    func knownLengthRequest() throws {
        let vector = try bytes(hex: BinaryHTTPVector.knownLengthRequest)
        #expect(try BinaryHTTPRequest(vector) == Self.request())
        #expect(try Self.request().encoded(.knownLength) == vector)
    }

    @Test("RFC 9292, 5.1: the request, of indeterminate length and padded")
    func indeterminateLengthRequest() throws {
        let vector = try bytes(hex: BinaryHTTPVector.indeterminateLengthRequest)
        #expect(try BinaryHTTPRequest(vector) == Self.request())
        #expect(try Self.request().encoded(.indeterminateLength, paddedTo: vector.count) == vector)
    }

    @Test("RFC 9292, 5.1: padding, trailers and content may be cut off, and nothing else")
    func truncation() throws {
        let padded = try bytes(hex: BinaryHTTPVector.indeterminateLengthRequest)
        let plain = try bytes(hex: BinaryHTTPVector.knownLengthRequest)
        for (vector, optional) in [(padded, 12), (plain, 2)] {
            for cut in 0...optional { #expect(try BinaryHTTPRequest(vector.dropLast(cut)) == Self.request()) }
            // Before the fields there is one more place where a message may end.
            let fieldsStart = 23
            for length in 0..<vector.count - optional where length != fieldsStart {
                #expect(throws: BinaryHTTPError.self) { try BinaryHTTPRequest(Array(vector[..<length])) }
            }
            #expect(try BinaryHTTPRequest(Array(vector[..<fieldsStart])).fields.isEmpty)
        }
    }

    @Test("RFC 9292, 5.2: the response with interim responses, of indeterminate length")
    func indeterminateLengthResponse() throws {
        let vector = try bytes(hex: BinaryHTTPVector.indeterminateLengthResponse)
        let response = try BinaryHTTPResponse(vector)
        #expect(response.interim.map(\.status) == [102, 103])
        #expect(response.interim[0].fields.values(of: "running") == ["\"sleep 15\""])
        #expect(response.interim[1].fields.values(of: "link").count == 2)
        #expect(response.status == 200)
        #expect(response.fields.values(of: "etag") == ["\"34aa387-d-1568eb00\""])
        #expect(response.content == Array("Hello World! My content includes a trailing CRLF.\r\n".utf8))
        #expect(try response.encoded(.indeterminateLength) == vector)
    }

    @Test("RFC 9292, 5.2: the response with a trailer, of known length")
    func knownLengthResponse() throws {
        let vector = try bytes(hex: BinaryHTTPVector.knownLengthResponse)
        let response = try BinaryHTTPResponse(vector)
        #expect(response.content == Array("This content contains CRLF.\r\n".utf8))
        #expect(response.trailers.values(of: "trailer") == ["text"])
        #expect(try response.encoded(.knownLength) == vector)
    }

    @Test(
        "what is written is read, whatever its framing and padding",
        arguments: BinaryHTTPFraming.allCases,
        [0, 1, 63, 20_000]
    )
    func roundTrip(_ framing: BinaryHTTPFraming, _ size: Int) throws {
        let content = Samples.bytes(size, seed: 5)
        let field = try #require(BinaryHTTPField("x-name", ""))
        let request = try #require(
            BinaryHTTPRequest(
                method: "POST",
                authority: "gateway.example",
                path: "/a?b",
                fields: [field],
                content: content
            )
        )
        #expect(try BinaryHTTPRequest(request.encoded(framing)) == request)
        #expect(try BinaryHTTPRequest(request.encoded(framing, paddedTo: 30_000)) == request)
        #expect(throws: BinaryHTTPError.tooLong) { try request.encoded(framing, paddedTo: size) }
        let response = try #require(
            BinaryHTTPResponse(status: 404, fields: [field], content: content, trailers: [field])
        )
        #expect(try BinaryHTTPResponse(response.encoded(framing, paddedTo: 30_000)) == response)
    }

    @Test("integers may be longer than they need be")
    func longIntegers() throws {
        let long = "4000" + "80000003474554" + "c000000000000005" + "6874747073" + "00" + "4001" + "2f"
        let request = try BinaryHTTPRequest(bytes(hex: long))
        #expect(request.method == "GET" && request.scheme == "https" && request.path == "/")
    }

    /// Each with the part that is wrong.
    private static let invalid: [(String, String, BinaryHTTPError)] = [
        ("a response", "0140c8", .wrongFraming),
        ("an unknown framing", "04", .wrongFraming),
        ("nothing", "", .truncated),
        ("padding that is not zero", "00034745540568747470730001" + "2f" + "000000" + "0001", .nonzeroPadding),
        ("a length that reaches out", "0003474554ffffffffffffffff", .truncated),
        ("a method that is no token", "00034720540568747470730001" + "2f", .invalidPart),
        ("a path that is none", "000347455405687474707300" + "0161", .invalidPart),
        (
            "control data among the fields", "00034745540568747470730001" + "2f" + "08" + "053a706174680161",
            .invalidPart
        ),
        ("a field's name with a space", "00034745540568747470730001" + "2f" + "05" + "0261200161", .invalidPart),
        ("a field's value with a line feed", "00034745540568747470730001" + "2f" + "05" + "016102610a", .invalidPart),
        ("a field without a name", "00034745540568747470730001" + "2f" + "03" + "000161", .invalidPart),
        (
            "a field that reaches out of its section", "00034745540568747470730001" + "2f" + "03" + "01610561",
            .truncated
        ),
    ]

    @Test("is refused", arguments: Self.invalid)
    func refused(_ name: String, _ hex: String, _ error: BinaryHTTPError) throws {
        let message = try bytes(hex: hex)
        #expect(throws: error, "\(name)") { try BinaryHTTPRequest(message) }
    }

    @Test("random and damaged bytes are read or refused, and never end the program")
    func fuzz() throws {
        var generator = SeededGenerator(state: 9_292)
        let vectors = try [
            BinaryHTTPVector.knownLengthRequest, BinaryHTTPVector.indeterminateLengthRequest,
            BinaryHTTPVector.indeterminateLengthResponse, BinaryHTTPVector.knownLengthResponse,
        ].map(bytes(hex:))
        var read = 0
        for round in 0..<20_000 {
            var message = vectors[round % vectors.count]
            if round.isMultiple(of: 5) {
                message = (0..<Int.random(in: 0..<64, using: &generator)).map { _ in
                    .random(in: 0...255, using: &generator)
                }
                if !message.isEmpty { message[0] &= 3 }
            } else {
                for _ in 0...Int.random(in: 0..<4, using: &generator) {
                    message[Int.random(in: 0..<message.count, using: &generator)] = .random(
                        in: 0...255,
                        using: &generator
                    )
                }
                message.removeLast(Int.random(in: 0..<4, using: &generator))
            }
            if let request = try? BinaryHTTPRequest(message) {
                read += 1
                // What was read means the same once written again.
                #expect(try BinaryHTTPRequest(request.encoded()) == request)
            }
            if let response = try? BinaryHTTPResponse(message) {
                read += 1
                #expect(try BinaryHTTPResponse(response.encoded(.indeterminateLength)) == response)
            }
        }
        #expect(read > 1_000)
    }
}
