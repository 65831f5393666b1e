import AnswerProtocol
import Crypto
import Foundation
import OwnerKit
import Synchronization
import TransparencyLog

/// The gateway's side of the protocol, without sockets, storage or time.
final class InMemoryGateway: HTTPExchange {
    struct State {
        var requests: [RequestCode: String] = [:]
        /// The log: its tip, its files, and the entry of each request.
        var tip = TreeTip()
        var tiles: [TileName: [UInt8]] = [:]
        var entries: [RequestCode: (index: Int, bytes: [UInt8])] = [:]
        /// The last entry on what is in force.
        var inForce: (index: Int, bytes: [UInt8])?
        var logSigner: NoteSigner
        /// Cosigns every checkpoint; `nil` where no witness does.
        var witness: NoteSigner?
        /// What a test changes about a proof before it is shown.
        var tamper: @Sendable (String) -> String = { $0 }
        /// What a test changes about the keys before they are shown.
        var tamperWithKeys: @Sendable (inout GatewayKeys) -> Void = { _ in }
        var issuers: [RequestCode: TokenIssuerKey] = [:]
        var answerKeys: [AnswerSealingKey]
        var receiptKey: ReceiptSigningKey
        /// By spending digest.
        var consents: [[UInt8]: (message: ConsentMessage, receipt: Receipt, isWithdrawn: Bool)] = [:]
        var lostResponses = 0
        /// Method and path of everything that arrived, and the size of its body.
        var transcript: [String] = []
        var lastTokenHeaders: [String: String] = [:]
    }

    static let windowStart: Int64 = 1_770_933_600
    private let state: Mutex<State>
    let name: GatewayName

    init(name: String = "gateway.example", seed: UInt8 = 1) throws {
        guard let name = GatewayName(name),
            let receiptKey = ReceiptSigningKey(rawRepresentation: [UInt8](repeating: seed, count: 32)),
            let logName = KeyName("gateway.example/log"),
            let logSigner = NoteSigner(
                name: logName,
                kind: .note,
                rawRepresentation: [UInt8](repeating: seed &+ 50, count: 32)
            )
        else { throw OwnerError.invalidSetting }
        self.name = name
        let answerKey = try AnswerSealingKey(keyID: 1, rawRepresentation: [UInt8](repeating: seed, count: 32))
        self.state = Mutex(State(logSigner: logSigner, answerKeys: [answerKey], receiptKey: receiptKey))
        try self.recordKeys()
    }

    /// Publishes a request for cells, with a window of four and a half hours.
    func publish(_ code: RequestCode, cells: [String], state: String = "open") throws {
        let issuer = try TokenIssuerKey.generate()
        let spki = Base64Bytes(issuer.verificationKey.spki).base64
        let list = cells.map { "\"\($0)\"" }.joined(separator: ",")
        let json = """
            {"public_code": "\(code)", "state": "\(state)", "platform": "Example Platform",
             "agency": {"ori": "TX0571200", "name": "Cedar Hollow Police Department", "kind": "municipal_police",
                        "state": "TX", "contact": "requests@cedarhollow.example", "profile": "/agencies/TX0571200"},
             "offense": {"code": "220", "name": "Burglary/Breaking & Entering"}, "description": "Dark blue pickup.",
             "window": {"start": "2026-02-12T22:00:00Z", "end": "2026-02-13T02:30:00Z",
                        "time_zone": "America/Chicago"},
             "area": {"zoom": 17, "cells": [\(list)]}, "published_at": "2026-02-13T13:30:00Z",
             "answers_close_at": "2026-02-20T13:30:00Z", "token_key": "\(spki)", "log": LOG}
            """
        let commitment = Base64Bytes(Array(SHA256.hash(data: Self.salt + Array("Dark blue pickup.".utf8)))).base64
        let entry = Array(
            """
            {"agency":"TX0571200","answers_close_at":"2026-02-20T13:30:00Z","area":{"cells":[\(list)],"zoom":17},\
            "description_commitment":"\(commitment)","kind":"request.published","offense":"220",\
            "platform":"Example Platform","public_code":"\(code)","token_key":"\(spki)","v":1,\
            "window":{"end":"2026-02-13T02:30:00Z","start":"2026-02-12T22:00:00Z","time_zone":"America/Chicago"}}
            """.utf8
        )
        try self.state.withLock { state in
            state.entries[code] = (try state.append(entry), entry)
            state.requests[code] = json
            state.issuers[code] = issuer
        }
    }

    private static let salt = [UInt8](repeating: 3, count: 16)

    /// The public form with its evidence, as the log is now.
    static func form(_ code: RequestCode, _ state: State) throws -> String {
        guard let json = state.requests[code], let entry = state.entries[code] else { return "null" }
        let evidence = [
            "entry": String(decoding: entry.bytes, as: UTF8.self), "proof": try state.proof(of: entry.index).text,
            "description_salt": Base64Bytes(self.salt).base64,
        ]
        let log = String(decoding: try WireJSON.encode(evidence), as: UTF8.self)
        return state.tamper(json.replacing("LOG}", with: log + "}"))
    }

    func loseResponses(_ count: Int) { self.state.withLock { $0.lostResponses = count } }

    func withState<Value>(_ body: (inout State) throws -> Value) rethrows -> Value {
        try self.state.withLock { state in try body(&state) }
    }

    var transcript: [String] { self.state.withLock { $0.transcript } }

    func send(_ request: ExchangeRequest) async throws(OwnerError) -> ExchangeResponse {
        let response = self.state.withLock { state in
            state.transcript.append("\(request.method.rawValue) \(request.path) \(request.body.count)")
            return self.answer(request, &state)
        }
        guard let response else { throw .unreachable }
        return response
    }

    private func answer(_ request: ExchangeRequest, _ state: inout State) -> ExchangeResponse? {
        let response = (try? self.route(request, &state)) ?? ExchangeResponse(status: 400, body: [])
        guard request.method == .get || state.lostResponses == 0 else {
            state.lostResponses -= 1
            return nil
        }
        return response
    }

    private func route(_ request: ExchangeRequest, _ state: inout State) throws -> ExchangeResponse {
        let path = request.path.split(separator: "/").map(String.init)
        switch (request.method, path.dropFirst().first) {
        case (.get, "keys"):
            return ExchangeResponse(status: 200, body: try WireJSON.encode(self.keys(state)))
        case (.get, "regions"):
            let list = try state.requests.keys.map(\.description).sorted().compactMap { RequestCode($0) }
                .map { try Self.form($0, state) }.joined(separator: ",")
            return ExchangeResponse(status: 200, body: Array("{\"region\":\"10/1/1\",\"requests\":[\(list)]}".utf8))
        case (.get, "requests"):
            guard let code = RequestCode(path[2]), let json = state.requests[code] else {
                return ExchangeResponse(status: 404, body: [])
            }
            return ExchangeResponse(status: 200, body: Array(json.replacing("LOG}", with: "{\"index\":0}}").utf8))
        case (.get, _) where path.first == "log":
            guard let name = TileName(path.dropFirst().joined(separator: "/")), let bytes = state.tiles[name] else {
                return ExchangeResponse(status: 404, body: [])
            }
            return ExchangeResponse(status: 200, body: bytes)
        case (.post, "platforms"): return try self.sign(request, &state)
        case (.post, "answers"):
            let opened: OpenedEnvelope
            do {
                opened = try SealedEnvelope.open(request.body, with: state.answerKeys)
            } catch {
                return ExchangeResponse(status: 422, body: [])
            }
            let reply = try self.reply(to: opened.message(), &state)
            let nonce = [UInt8](repeating: UInt8(truncatingIfNeeded: state.transcript.count), count: 16)
            return ExchangeResponse(status: 200, body: try opened.response.seal(reply, nonce: nonce))
        default: return ExchangeResponse(status: 404, body: [])
        }
    }

    private func sign(_ request: ExchangeRequest, _ state: inout State) throws -> ExchangeResponse {
        state.lastTokenHeaders = request.headers
        let asked = try WireJSON.decode(TokenSigningRequest.self, from: request.body)
        guard let issuer = state.issuers[asked.code],
            let signed = TokenSigningResponse(
                code: asked.code,
                signatures: try asked.blinded.map { try issuer.blindSign($0.bytes) }
            )
        else { return ExchangeResponse(status: 404, body: []) }
        return ExchangeResponse(status: 200, body: try WireJSON.encode(signed))
    }

    private func reply(to message: AnswerMessage, _ state: inout State) throws -> AnswerReply {
        switch message {
        case .cover: return .acknowledged
        case .consent(let consent): return try self.record(consent, &state)
        case .withdrawal(let withdrawal):
            let entry = state.consents.first { $0.value.message.name == withdrawal.consent }
            guard let (digest, kept) = entry, withdrawal.isSigned(by: kept.message.withdrawalKey),
                withdrawal.code == kept.message.code
            else { return .refused(.unknownConsent) }
            state.consents[digest]?.isWithdrawn = true
            return .withdrawn
        }
    }

    private func record(_ consent: ConsentMessage, _ state: inout State) throws -> AnswerReply {
        guard let issuer = state.issuers[consent.code] else { return .refused(.notOpen) }
        guard (try? issuer.verificationKey.verify(consent.token, for: consent.code, at: self.name)) != nil else {
            return .refused(.notEligible)
        }
        if let kept = state.consents[consent.token.spendingDigest] {
            let isSame = kept.message.withdrawalKey == consent.withdrawalKey && !kept.isWithdrawn
            return isSame ? .accepted(kept.receipt) : .refused(.tokenSpent)
        }
        guard let window = ClipSpan(start: Self.windowStart, end: Self.windowStart + 16_200),
            let clips = try? ClipBounds.widen(consent.clips.map(\.span), inside: window)
        else { return .refused(.clipOutsideWindow) }
        let receipt = try state.receiptKey.sign(
            ReceiptStatement(
                gateway: self.name,
                consent: consent.name,
                code: consent.code,
                clips: clips,
                withdrawalKey: consent.withdrawalKey
            )
        )
        state.consents[consent.token.spendingDigest] = (consent, receipt, false)
        return .accepted(receipt)
    }
}
