public import AnswerProtocol
public import Foundation

/// A small owner platform for one owner, for trying a gateway without a real one: it checks where the camera is,
/// vouches once for each request, and signs what it passes on.
public actor StandInPlatform: OwnerPlatform {
    private let name: String
    private let secret: WebhookSecret
    private let owner: String
    private let camera: CameraLocation
    private let exchange: any HTTPExchange
    private let client: GatewayClient
    private let now: @Sendable () -> Int64
    private let randomBytes: @Sendable (Int) -> [UInt8]
    private var ledger: VouchLedger

    /// - Parameters:
    ///   - name: The platform's id in the gateway's configuration.
    ///   - owner: The platform's own name for the owner; it is not passed on.
    ///   - camera: Where the platform knows the owner's camera to be.
    ///   - ledger: The file in which it keeps for what it has vouched.
    ///   - now: Whole seconds since 1970-01-01T00:00:00Z.
    public init(
        name: String,
        secret: WebhookSecret,
        owner: String,
        camera: CameraLocation,
        ledger: URL,
        exchange: any HTTPExchange,
        now: @escaping @Sendable () -> Int64,
        randomBytes: @escaping @Sendable (Int) -> [UInt8]
    ) throws(OwnerError) {
        let isName = name.utf8.allSatisfy { byte in
            (97...122).contains(byte) || (48...57).contains(byte) || byte == 45 || byte == 95
        }
        guard isName, (1...64).contains(name.utf8.count) else { throw .invalidSetting }
        self.name = name
        self.secret = secret
        self.owner = owner
        self.camera = camera
        self.exchange = exchange
        self.client = GatewayClient(exchange: exchange)
        self.now = now
        self.randomBytes = randomBytes
        self.ledger = try VouchLedger(url: ledger)
    }

    public func sign(_ blinded: [UInt8], for code: RequestCode) async throws(OwnerError) -> [UInt8] {
        let request = try await self.client.request(code)
        guard request.isOpen, self.camera.matches(request) else { throw .notVouchedFor }
        guard let asked = TokenSigningRequest(code: code, blinded: [blinded]), let body = try? WireJSON.encode(asked)
        else { throw .invalidSetting }
        // On disk before it is passed on: after a crash in between, the owner may ask again with the same bytes only.
        guard try self.ledger.vouch(owner: self.owner, code: code.description, blinded: blinded) else {
            throw .notVouchedFor
        }
        let id = "msg_" + self.randomBytes(16).map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
        var headers = self.secret.headers(id: id, timestamp: self.now(), body: body)
        headers["content-type"] = "application/json"
        let response = try await self.exchange.send(
            ExchangeRequest(.post, "/v1/platforms/\(self.name)/tokens", headers: headers, body: body)
        )
        guard response.status == 200 else { throw .unexpectedStatus(response.status) }
        guard let answer = try? WireJSON.decode(TokenSigningResponse.self, from: response.body), answer.code == code,
            answer.signatures.count == 1, let signature = answer.signatures.first
        else { throw .malformedResponse }
        return signature.bytes
    }
}
