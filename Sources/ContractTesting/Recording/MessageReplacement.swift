import CommunityRequests
import Foundation
import Masking
import PartnerAdapters

/// What takes the place of the values of a recorded message.
struct MessageReplacement: ValueReplacement {
    let inventor: IdentityInventor
    let shift: PlaceShift
    /// How many digits after the point tell one coordinate of the message from another.
    let coordinateDigits: Int
    let redactor: TextRedactor
    /// What texts become that were read together with others, and with what the message seals.
    var texts: [ReplacedText: [String: String]] = [:]
    let style: TextInvention.Style

    func identity(_ text: String) -> String { self.inventor.identity(text) }

    func number(_ literal: String) -> String { self.inventor.number(literal) }

    /// Names of fields stay where all their words are harmless: `plateNumber`, `first_name`.
    func key(_ name: String) -> String {
        let words = Self.words(of: name)
        return words.allSatisfy({ $0.count > 1 && self.redactor.isHarmless($0) }) && !words.isEmpty
            ? name : self.inventor.identity(name)
    }

    func text(_ text: String, of field: ReplacedText) -> String {
        if let known = self.texts[field]?[text] { return known }
        let alone = TextInvention(text, pieces: [text], knownIdentities: [], redactor: self.redactor)
        return alone?.pieces(self.style, by: self.inventor, knownIdentities: []).first ?? self.inventor.identity(text)
    }

    func epoch(_ literal: String) -> String {
        let parts = Self.withoutExponent(literal)
            .split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard let whole = Int64(parts[0]), parts.count < 2 || parts[1].allSatisfy(\.isNumber) else {
            return self.inventor.number(literal)
        }
        // From the year 1973 on, a number of so many digits counts milliseconds.
        let unit: Int64 = whole >= 100_000_000_000 ? 1000 : 1
        let moved = whole + Int64(self.inventor.shiftDays) * 86_400 * unit
        guard parts.count == 2 else { return String(moved) }
        let fraction = parts[1].allSatisfy { $0 == "0" } ? parts[1] : self.inventor.identity(parts[1])
        return "\(moved).\(fraction)"
    }

    func latitude(_ literal: String) -> String { self.moved(literal, by: self.shift.latitude) }

    func longitude(_ literal: String) -> String { self.moved(literal, by: self.shift.longitude) }

    func moved(_ place: Coordinate) -> Coordinate { self.shift.moved(place) }

    func areHarmless(_ words: String) -> Bool {
        let words = words.split { !$0.isLetter }.map { $0.lowercased() }
        return !words.isEmpty && words.allSatisfy(self.redactor.isHarmless)
    }

    func isColor(_ text: String) -> Bool { VehicleDescription.sentence(for: [Vehicle(color: text)]) != nil }

    func isMake(_ text: String) -> Bool { VehicleDescription.sentence(for: [Vehicle(make: text)]) != nil }

    /// A number with its exponent written out, where that makes no more digits than a time has.
    private static func withoutExponent(_ literal: String) -> String {
        let parts = literal.split(maxSplits: 1) { $0 == "e" || $0 == "E" }
        guard parts.count == 2, let exponent = Int(parts[1]), (0...15).contains(exponent) else { return literal }
        let mantissa = parts[0].split(separator: ".", maxSplits: 1)
        let fraction = mantissa.count == 2 ? mantissa[1] : ""
        let shifted = fraction.prefix(exponent) + String(repeating: "0", count: max(0, exponent - fraction.count))
        let rest = fraction.dropFirst(exponent)
        return mantissa[0] + shifted + (rest.isEmpty ? "" : "." + rest)
    }

    private func moved(_ literal: String, by step: Double) -> String {
        // Moved, the nothing that stands for no place would tell how far places move.
        guard Double(literal) != 0 else { return literal }
        let moved = PlaceShift.moved(literal, by: step, digits: self.coordinateDigits)
        // Whole degrees may stay; nothing else, a number with an exponent included.
        let isWhole = literal.allSatisfy { $0.isNumber || $0 == "-" || $0 == "+" }
        return moved == literal && !isWhole ? self.inventor.number(literal) : moved
    }

    /// `plateNumber`, `plate_number` and `$plate.number` have the words `plate` and `number`.
    private static func words(of name: String) -> [String] {
        var words: [String] = []
        var word = ""
        for character in name {
            guard character.isASCII, character.isLetter else {
                guard "$@_-.".contains(character) else { return [] }
                if !word.isEmpty { words.append(word) }
                word = ""
                continue
            }
            if character.isUppercase, word.last?.isLowercase ?? false {
                words.append(word)
                word = ""
            }
            word.append(character)
        }
        if !word.isEmpty { words.append(word) }
        return words.map { $0.lowercased() }
    }
}

/// Collects what of a message is replaced together, and changes nothing.
final class TextCollection: ValueReplacement {
    private(set) var texts: [ReplacedText: [String]] = [:]
    /// The most digits that a coordinate has after its point.
    private(set) var coordinateDigits = 0

    func text(_ text: String, of field: ReplacedText) -> String {
        self.texts[field, default: []].append(text)
        return text
    }

    func identity(_ text: String) -> String { text }
    func number(_ literal: String) -> String { literal }
    func key(_ name: String) -> String { name }
    func epoch(_ literal: String) -> String { literal }

    func latitude(_ literal: String) -> String { self.coordinate(literal) }

    func longitude(_ literal: String) -> String { self.coordinate(literal) }

    func moved(_ place: Coordinate) -> Coordinate { place }

    private func coordinate(_ literal: String) -> String {
        self.coordinateDigits = max(self.coordinateDigits, PlaceShift.significantDigits(of: literal))
        return literal
    }

    func areHarmless(_: String) -> Bool { true }
    func isColor(_: String) -> Bool { true }
    func isMake(_: String) -> Bool { true }
}
