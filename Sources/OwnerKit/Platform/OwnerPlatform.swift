public import AnswerProtocol

/// The platform with which an owner has her camera, as the app sees it.
///
/// It knows its owners and where their cameras are, and vouches once per owner and request. It sees blinded bytes and
/// passes them on; whether, or what, its owner answers it does not learn.
public protocol OwnerPlatform: Sendable {
    /// Has a blinded token request signed.
    ///
    /// The same bytes asked again must be passed on again, since a response may have been lost on its way.
    ///
    /// - Returns: The blind signature, 256 bytes.
    /// - Throws: ``OwnerError/notVouchedFor``, ``OwnerError/unreachable``.
    func sign(_ blinded: [UInt8], for code: RequestCode) async throws(OwnerError) -> [UInt8]
}
