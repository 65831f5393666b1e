import CommunityRequests
import ContractTesting
import Foundation
import GatewayCore
import Logging
import ServiceLifecycle

/// Follows orders to record: turns the switch, replaces what was seen in memory, and writes only what came of that.
actor RecordingDesk {
    /// A recording that goes on.
    private struct Session {
        var recording: Recording
        let contracts: ContractFolder
        var progress: RecordingProgress
    }

    private let recordingSwitch: RecordingSwitch
    private let roster: CurrentRoster
    private let data: String
    private let environment: GatewayEnvironment
    private let logger: Logger
    private var order: RecordingOrder?
    private var session: Session?

    init(gateway: Gateway, data: String, environment: GatewayEnvironment, logger: Logger) {
        self.recordingSwitch = gateway.recording
        self.roster = gateway.roster
        self.data = data
        self.environment = environment
        self.logger = logger
        // No recording outlives the gateway that it was meant for.
        RecordingOrder.remove(data: data)
    }

    var isRecording: Bool { self.session != nil }

    /// Looks whether there is an order, and does what is due.
    func look() {
        let order = RecordingOrder(data: self.data)
        if order != self.order {
            self.end()
            self.order = order
            if let order { self.begin(order) }
        }
        self.work()
    }

    /// Ends what goes on.
    func end() {
        guard self.session != nil else { return }
        self.work(isLast: true)
    }

    private func begin(_ order: RecordingOrder) {
        let now = self.environment.now()
        guard let partner = self.roster.now.partner(named: order.partner) else {
            return self.refuse(order, "there is no such partner")
        }
        guard order.contracts.hasPrefix("/"),
            let limits = RecordingLimits(
                partner: partner.id,
                count: order.count,
                until: now + .seconds(order.seconds),
                now: now
            )
        else {
            return self.refuse(
                order,
                "a recording has 1 to \(RecordingLimits.mostMessages) messages and lasts at most a day"
            )
        }
        let contracts = ContractFolder(path: order.contracts)
        var progress = RecordingProgress(id: order.id, state: .recording)
        progress.adapter = partner.adapterName
        self.session = Session(
            recording: Recording(
                key: self.environment.randomBytes(32),
                firstNumber: contracts.nextRecordedNumber(of: partner.adapterName)
            ),
            contracts: contracts,
            progress: progress
        )
        self.recordingSwitch.turnOn(limits)
        self.logger.notice(
            "recording with identities replaced",
            metadata: ["partner": "\(partner.id)", "messages": "\(order.count)", "seconds": "\(order.seconds)"]
        )
        self.tell(progress)
    }

    private func refuse(_ order: RecordingOrder, _ reason: String) {
        self.logger.warning("recording refused")
        self.tell(RecordingProgress(id: order.id, state: .refused, reason: reason))
        RecordingOrder.remove(data: self.data)
        self.order = nil
    }

    /// Replaces and writes what was seen; at the end the switch is off.
    private func work(isLast: Bool = false) {
        guard var session = self.session else { return }
        let (seen, isOver) = self.recordingSwitch.take(at: self.environment.now())
        for message in seen { Self.record(message, in: &session) }
        let ends = isLast || isOver || session.progress.reason != nil
        self.session = ends ? nil : session
        if ends {
            session.progress.state = .ended
            self.recordingSwitch.turnOff()
            RecordingOrder.remove(data: self.data)
            self.order = nil
            self.logger.notice("recording ended", metadata: ["cases": "\(session.progress.cases.count)"])
        }
        if ends || !seen.isEmpty { self.tell(session.progress) }
    }

    private static func record(_ seen: SeenMessage, in session: inout Session) {
        guard session.progress.reason == nil else { return }
        do {
            let recorded = try session.recording.record(
                RecordingInput(
                    headers: seen.message.headers,
                    contentType: seen.message.contentType,
                    body: seen.message.body,
                    partner: seen.partner,
                    agencies: seen.roster.agencies,
                    redactor: seen.roster.redactor,
                    time: seen.time
                )
            )
            try session.contracts.write(recorded)
            session.progress.cases.append(recorded.name)
        } catch let unrecordable as Unrecordable {
            session.progress.skipped[unrecordable.reason, default: 0] += 1
        } catch {
            session.progress.reason = "the folder of contracts cannot be written to"
        }
    }

    private func tell(_ progress: RecordingProgress) {
        do { try progress.write(data: self.data) } catch {
            self.logger.warning("the progress of a recording cannot be written")
        }
    }
}

/// Looks for orders every second, and more often while one is followed.
struct RecordingService: Service {
    let desk: RecordingDesk

    func run() async throws {
        while !Task.isShuttingDownGracefully, !Task.isCancelled {
            await self.desk.look()
            let pause = await self.desk.isRecording ? Duration.milliseconds(200) : .seconds(1)
            try? await cancelWhenGracefulShutdown { try await Task.sleep(for: pause) }
        }
        await self.desk.end()
    }
}
