import ArgumentParser
import Foundation
import GatewayCore

/// Where a new password comes from: a file, a terminal, or nowhere; then one is made.
struct PasswordOptions: ParsableArguments {
    @Option(
        name: .customLong("password-file"),
        help: "Reads the password from a file; its last line break is left out."
    )
    var file: String?
    @Flag(name: .long, help: "Makes a password and prints it, once. So it is, too, where nobody can be asked.")
    var generate = false

    func validate() throws {
        if self.file != nil, self.generate { throw ValidationError("give --password-file or --generate, not both") }
    }

    /// A password, and whether it was made here.
    struct Chosen {
        let text: String
        let isMade: Bool
    }

    /// - Throws: ``CommandFailure`` where the password will not do.
    func choose(for name: OperatorName) throws -> Chosen {
        let chosen = try self.read()
        if let complaint = PasswordRule.complaint(chosen.text, of: name) { throw CommandFailure(.wrongUse, complaint) }
        return chosen
    }

    private func read() throws -> Chosen {
        if let file = self.file {
            guard let data = FileManager.default.contents(atPath: file), var text = String(data: data, encoding: .utf8)
            else { throw CommandFailure(.wrongUse, "--password-file: \(file) cannot be read, or is not UTF-8") }
            if text.last?.isNewline == true { text.removeLast() }
            return Chosen(text: text, isMade: false)
        }
        guard !self.generate, isatty(STDIN_FILENO) == 1 else { return Chosen(text: Self.made(), isMade: true) }
        let first = try Self.ask("password: ")
        guard try Self.ask("again: ") == first else { throw CommandFailure(.wrongUse, "the two are not the same") }
        return Chosen(text: first, isMade: false)
    }

    /// Asks at the terminal, without showing what is typed.
    private static func ask(_ prompt: String) throws -> String {
        var before = termios()
        guard tcgetattr(STDIN_FILENO, &before) == 0 else {
            throw CommandFailure(.wrongUse, "the terminal cannot hide a password; use --password-file")
        }
        var silent = before
        silent.c_lflag &= ~tcflag_t(ECHO)
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent)
        defer {
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &before)
            Terminal.error("")
        }
        FileHandle.standardError.write(Data(prompt.utf8))
        guard let line = readLine(strippingNewline: true) else {
            throw CommandFailure(.wrongUse, "no password was typed")
        }
        return line
    }

    /// 125 random bits in five groups, without letters that look alike.
    private static func made() -> String {
        let letters = Array("abcdefghjkmnpqrstvwxyz0123456789")
        let characters = SystemRandom.bytes(25).map { letters[Int($0 % 32)] }
        return stride(from: 0, to: 25, by: 5).map { String(characters[$0..<$0 + 5]) }.joined(separator: "-")
    }
}

extension PasswordOptions.Chosen {
    private struct View: Encodable {
        var name: String
        var role: String?
        var password: String?
    }

    /// Says what was done, with the password where it was made here.
    func show(_ done: String, name: OperatorName, role: OperatorRole?, json: Bool) throws {
        if json {
            let view = View(name: name.description, role: role?.rawValue, password: self.isMade ? self.text : nil)
            return Terminal.print(try JSONText.encode(view))
        }
        Terminal.print(done)
        if self.isMade { Terminal.print("password, shown this once: \(self.text)") }
    }
}
