/// What is said to whoever tries passwords.
enum LoginText {
    static func wait(_ seconds: Int) -> String {
        "Too many attempts. Wait \(seconds) second\(seconds == 1 ? "" : "s"), then try again."
    }
}
