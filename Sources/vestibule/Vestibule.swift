import ArgumentParser
import Foundation
import GatewayCore

/// The command line.
@main
struct Vestibule: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "vestibule",
        abstract: "A privacy gateway between police software and people who own doorbell cameras.",
        discussion: """
            Exit status: 0 done, 1 the thing checked does not hold, 2 wrong use, 70 internal error.
            """,
        version: Version.current,
        subcommands: [
            DemoCommand.self, ServeCommand.self, ReloadCommand.self, CheckCommand.self, AdaptersCommand.self,
            ContractsCommand.self,
            AgenciesCommand.self, PartnersCommand.self, SendCommand.self, OwnerCommand.self, ReceiptsCommand.self,
            ReviewCommand.self,
            OperatorsCommand.self, HealthCommand.self, DeliveriesCommand.self, AuditCommand.self,
            LogCommand.self, TransparencyCommand.self, OversightCommand.self,
            WitnessCommand.self, RelayCommand.self,
            PolicyCommand.self,
            RedactCommand.self,
            BenchmarkLimitCommand.self, AnswerBenchmarkCommand.self, AnswerAttackCommand.self,
            PrivacyMessagesCommand.self, RedactionBenchmarkCommand.self,
        ]
    )

    static func main() async {
        do {
            var command = try Vestibule.parseAsRoot()
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
        } catch let failure as CommandFailure {
            if let message = failure.message { Terminal.error(message) }
            Terminal.exit(failure.status)
        } catch let error as StoreError {
            // A store's message names a kind and a place, never a value.
            Terminal.error("the store: \(error.message)")
            Terminal.exit(.notHeld)
        } catch {
            let code = Vestibule.exitCode(for: error)
            if code.isSuccess {
                Terminal.print(Vestibule.fullMessage(for: error))
                Terminal.exit(.done)
            }
            if code == .validationFailure {
                Terminal.error(Vestibule.fullMessage(for: error))
                Terminal.exit(.wrongUse)
            }
            // The error's type, not its text: a text can hold what must not be shown.
            Terminal.error("internal error: \(type(of: error))")
            Terminal.exit(.internalError)
        }
        Terminal.exit(.done)
    }
}

/// Why a command ends with something other than 0.
struct CommandFailure: Error {
    var status: ExitStatus
    var message: String?

    init(_ status: ExitStatus, _ message: String? = nil) {
        self.status = status
        self.message = message
    }
}

/// How a command ends.
enum ExitStatus: Int32 {
    case done = 0
    /// The thing checked does not hold.
    case notHeld = 1
    case wrongUse = 2
    case internalError = 70
}

/// The version of this build.
enum Version {
    static let current = "0.1.0"
}
