import CommunityRequests
import Foundation
import GatewayCore
import Masking
import PartnerAdapters
import RequestPolicy

/// Makes contracts of real messages, with every identity replaced: the same one by the same invention throughout, times
/// moved by one step and places by one, so that messages that belong together still do.
///
/// A value without clock, randomness or files of its own. Of what it has seen it keeps how places were moved, and the
/// inventions by which one message refers to another.
public struct Recording: Sendable {
    private let key: [UInt8]
    private var days: Int?
    private var shifts: [String: PlaceShift] = [:]
    private var history: [Entry] = []
    private var nextNumber: Int

    /// An earlier case: the names under which its message is known, and the agencies that it met; all of them inventions.
    private struct Entry {
        let name: String
        let keys: Set<String>
        let agencies: [Agency]
        let allowed: Set<ORI>
    }

    /// - Parameters:
    ///   - key: 32 random bytes, which must not be kept: whoever has them can undo the inventions.
    ///   - firstNumber: The number of the first case.
    public init(key: [UInt8], firstNumber: Int = 1) {
        self.key = key
        self.nextNumber = firstNumber
    }

    /// Replaces a message and its surroundings, and makes sure that they are decided as the original is.
    ///
    /// - Throws: ``Unrecordable``; nothing is noted of the message then.
    public mutating func record(_ input: RecordingInput) throws(Unrecordable) -> RecordedCase {
        guard let adapter = input.partner.adapter else { throw .adapterInactive }
        guard let mediaType = adapter.mediaType(of: input.contentType),
            let format = adapter.format(contentType: input.contentType)
        else { throw .mediaType }
        guard let payload = try? adapter.parse(input.body, as: format, contentType: input.contentType) else {
            throw .malformed
        }
        let original = OriginalMessage(input, adapter: adapter, payload: payload)
        let days =
            self.days
            ?? RecordingShift.days(
                key: self.key,
                at: input.time,
                localZone: input.partner.settings.timeZone?.identifier,
                zones: original.zones
            )
        let inventor = IdentityInventor(key: self.key, shiftDays: days)
        var differences: [String] = []
        for shift in self.shifts(for: original) {
            for style in TextInvention.Style.allCases {
                let replacer = IdentityReplacer(original: original, inventor: inventor, shift: shift, style: style)
                let replaced = replacer.replaced()
                differences = replaced.differences
                guard differences.isEmpty else { continue }
                self.days = days
                if original.area != nil { self.shifts[original.state?.code ?? ""] = shift }
                return self.note(replaced, mediaType: mediaType)
            }
        }
        throw .otherDecision(differences)
    }

    /// The shifts that may fit: that of the recording first, last one that leaves a place in its zone of UTM where the
    /// message cannot say another.
    private func shifts(for original: OriginalMessage) -> [PlaceShift] {
        var shifts = [self.shifts[original.state?.code ?? ""]].compactMap(\.self)
        for isNear in [false, true] {
            let own = PlaceShift.choose(key: self.key, area: original.area, state: original.state, isNear: isNear)
            if !shifts.contains(own) { shifts.append(own) }
        }
        return shifts
    }

    private mutating func note(_ replaced: ReplacedMessage, mediaType: String) -> RecordedCase {
        let number = String(self.nextNumber)
        let name = "recorded-" + String(repeating: "0", count: max(0, 3 - number.count)) + number
        self.nextNumber += 1
        let before = self.related(to: replaced.keys)
        let surroundings = replaced.surroundings
        // One gateway plays all of them: it has the agencies of all.
        var agencies = surroundings.agencies.agencies
        for agency in before.flatMap(\.agencies) { agencies[agency.ori] = agencies[agency.ori] ?? agency }
        let entry = Entry(
            name: name,
            keys: replaced.keys,
            agencies: Array(agencies.values),
            allowed: before.reduce(surroundings.allowed) { $0.union($1.allowed) }
        )
        self.history.append(entry)
        return replaced.recordedCase(
            named: name,
            before: before.map(\.name),
            agencies: entry.agencies,
            allowed: entry.allowed,
            mediaType: mediaType
        )
    }

    /// The earlier cases that a message refers to, and those that they refer to, in their order.
    private func related(to keys: Set<String>) -> [Entry] {
        var keys = keys
        var names: Set<String> = []
        var hasGrown = true
        while hasGrown {
            hasGrown = false
            for entry in self.history where !names.contains(entry.name) && !entry.keys.isDisjoint(with: keys) {
                names.insert(entry.name)
                keys.formUnion(entry.keys)
                hasGrown = true
            }
        }
        return self.history.filter { names.contains($0.name) }
    }
}
