/// What a hash or a signature of this protocol is about, so that none can be taken for another.
enum StatementDomain: String {
    case consent = "vestibule consent v1"
    case withdrawal = "vestibule withdrawal v1"
    case receipt = "vestibule receipt v1"
    case redemption = "vestibule request v1"

    /// The domain's name and a zero byte.
    var prefix: [UInt8] { Array(self.rawValue.utf8) + [0] }
}
