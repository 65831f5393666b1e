/// What a password must be (NIST SP 800-63B §5.1.1): long enough, and not the name; nothing else is asked of it.
public enum PasswordRule {
    public static let shortest = 8
    /// In bytes; scrypt takes any length, a form need not.
    public static let longest = 256

    /// What is wrong with a password, and what to write instead; `nil` where it is good.
    public static func complaint(_ password: String, of name: OperatorName) -> String? {
        if password.count < Self.shortest {
            return "the password has fewer than \(Self.shortest) characters; take more"
        }
        if password.utf8.count > Self.longest { return "the password has more than \(Self.longest) bytes; take fewer" }
        if password.lowercased() == name.description { return "the password is the name; take another" }
        return nil
    }
}
