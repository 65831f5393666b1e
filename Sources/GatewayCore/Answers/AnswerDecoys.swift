import AnswerProtocol
import Synchronization

/// What is looked up and verified in the place of what a message does not have, so that a message that says nothing
/// takes as long as one that does. None of it is secret.
final class AnswerDecoys: Sendable {
    /// A consent, as it lies in its envelope.
    let message: [UInt8]
    let token: EligibilityToken
    let withdrawal: WithdrawalMessage
    /// The public key of ``withdrawal``, which it is signed with.
    let withdrawalKey: [UInt8]
    /// The request that a message without one is taken to be about: whichever was asked for last, so that what is found
    /// is as much. Before one was, nobody has anything to compare with.
    private let last: Mutex<RequestCode>

    init(gateway: GatewayName) {
        let bytes = [UInt8](repeating: 1, count: 32)
        // Constants of the right form. Every gateway makes them at its start: if one were not, no test of it would begin.
        guard let code = RequestCode("CR-0000-0000-S"),
            let token = EligibilityToken([0, 2] + [UInt8](repeating: 1, count: EligibilityToken.byteCount - 2)),
            let key = WithdrawalKey(rawRepresentation: bytes)
        else { preconditionFailure("a decoy is not of its form") }
        let name = ConsentName(token: token, withdrawalKey: key.publicKey)
        guard let withdrawal = try? key.withdraw(name, from: code) else {
            preconditionFailure("a decoy cannot be signed")
        }
        guard let clip = ClipSpan(start: 0, end: 300),
            let consent = ConsentMessage(code: code, token: token, withdrawalKey: key.publicKey, clips: [Clip(clip)])
        else { preconditionFailure("a decoy is not of its form") }
        let message = AnswerMessage.consent(consent).encoded
        self.message = message + [UInt8](repeating: 0, count: SealedEnvelope.messageCapacity - message.count)
        self.token = token
        self.withdrawal = withdrawal
        self.withdrawalKey = key.publicKey
        self.last = Mutex(code)
    }

    var code: RequestCode { self.last.withLock { $0 } }

    /// Notes a request that somebody asked for.
    func remember(_ code: RequestCode) { self.last.withLock { $0 = code } }
}
