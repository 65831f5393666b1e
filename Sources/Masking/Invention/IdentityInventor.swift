import CommunityRequests
import Crypto
import Foundation

/// Puts inventions in the place of identities: of the same form, the same for the same identity, and under another key
/// others.
///
/// A phone becomes one of the numbers that are kept free for fiction (555-0100 to 555-0199), an e-mail address one at
/// an example domain (RFC 2606), a VIN one with the right check digit, an ORI one of the same state, a UUID a UUID, a
/// time the same time on another day. Any other word becomes a word of the same letters' kinds. Signs between words
/// stay. Nothing of what was read is kept.
public struct IdentityInventor: Sendable {
    let permutation: FormPreservingPermutation
    /// How many days later every time is; whole weeks, so that a weekday stays one.
    public let shiftDays: Int

    /// - Parameters:
    ///   - key: 32 random bytes, and not kept longer than what is to be joined.
    ///   - shiftDays: A multiple of 7.
    public init(key: [UInt8], shiftDays: Int) {
        self.permutation = FormPreservingPermutation(key: SymmetricKey(data: key))
        self.shiftDays = shiftDays
    }

    /// A number that depends on a key and on a text alone: for what is chosen once for a recording.
    ///
    /// - Returns: 0 to 1, without 1.
    public static func fraction(for purpose: String, key: [UInt8]) -> Double {
        let code = HMAC<SHA256>.authenticationCode(
            for: Array("fraction \(purpose)".utf8),
            using: SymmetricKey(data: key)
        )
        let word = code.prefix(6).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        return Double(word) / Double(UInt64(1) << 48)
    }

    /// The text with every word and number in it replaced.
    public func identity(_ text: String) -> String {
        var cursor = IdentityCursor(text)
        while let word = cursor.next() {
            cursor.append(self.replacement(of: word))
        }
        return cursor.result
    }

    /// A number as JSON writes it, of as many digits, with its sign, its point and its exponent where they are.
    public func number(_ literal: String) -> String {
        let mantissa = Array(literal.utf8.prefix { $0 | 0x20 != UInt8(ascii: "e") })
        let places = mantissa.indices.filter { (48...57).contains(mantissa[$0]) }
        let whole = mantissa.prefix { $0 != UInt8(ascii: ".") }.count { (48...57).contains($0) }
        // The first of several digits before the point is no zero.
        let isLong = whole > 1
        let radices = places.indices.map { isLong && $0 == 0 ? UInt8(9) : 10 }
        let digits = places.indices.map { index in
            let digit = mantissa[places[index]] - 48
            return isLong && index == 0 ? max(digit, 1) - 1 : digit
        }
        var result = Array(literal.utf8)
        for (index, digit) in self.permutation.permuted(digits, radices: radices, tweak: "number").enumerated() {
            result[places[index]] = 48 + digit + (isLong && index == 0 ? 1 : 0)
        }
        return String(decoding: result, as: UTF8.self)
    }

    private func replacement(of word: IdentityWord) -> String {
        switch word.form {
        case .plain: self.plain(word.scalars)
        case .uuid: self.uuid(word.scalars)
        case .time(let dateLength): self.time(word.scalars, dateLength)
        case .host: self.host(word.scalars)
        case .phone: self.phone(word.scalars)
        case .securityNumber: self.securityNumber(word.scalars)
        case .scheme: String(String.UnicodeScalarView(word.scalars))
        }
    }

    /// A run of letters and digits.
    func plain(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        if let vehicle = VehicleIdentificationNumber(scalars) { return vehicle.permuted(by: self.permutation) }
        if let agency = self.agency(scalars) { return agency }
        let word = InventedWord(scalars)
        return word.spelled(self.permutation.permuted(word.digits, radices: word.radices))
    }

    /// An ORI keeps its state, whose rules it is under.
    private func agency(_ scalars: ArraySlice<Unicode.Scalar>) -> String? {
        guard scalars.count == 9, scalars.dropFirst(2).count(where: { (48...57).contains($0.value) }) >= 3,
            let ori = ORI(String(String.UnicodeScalarView(scalars))), ori.state != nil
        else { return nil }
        let rest = InventedWord(scalars.dropFirst(2))
        return String(String.UnicodeScalarView(scalars.prefix(2)))
            + rest.spelled(self.permutation.permuted(rest.digits, radices: rest.radices, tweak: "ori"))
    }

    private func uuid(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        let characters = Array(scalars)
        // The version stays, and the variant (RFC 9562 §4).
        let places = characters.indices.filter { characters[$0] != "-" && $0 != 14 && $0 != 19 }
        let digits = places.map { UInt8(String(characters[$0]), radix: 16) ?? 0 }
        let isUpperCase = characters.contains { (65...70).contains($0.value) }
        let radices = [UInt8](repeating: 16, count: digits.count)
        var result = characters
        for (index, digit) in self.permutation.permuted(digits, radices: radices, tweak: "uuid").enumerated() {
            let letter = (isUpperCase ? 55 : 87) + UInt32(digit)
            result[places[index]] = Unicode.Scalar(UInt8(digit < 10 ? 48 + UInt32(digit) : letter))
        }
        return String(String.UnicodeScalarView(result))
    }

    /// The date moves; the time of day and the offset stay, but for what is less than a second.
    private func time(_ scalars: ArraySlice<Unicode.Scalar>, _ dateLength: Int) -> String {
        let date = String(String.UnicodeScalarView(scalars.prefix(dateLength)))
        let rest = scalars.dropFirst(dateLength)
        guard let day = Instant(rfc3339: date + "T00:00:00Z") else { return self.plain(scalars) }
        let moved = Instant(seconds: day.seconds + Int64(self.shiftDays) * 86_400).rfc3339.prefix(dateLength)
        guard let point = rest.firstIndex(of: ".") else { return moved + String(String.UnicodeScalarView(rest)) }
        let fraction = rest[(point + 1)...].prefix { (48...57).contains($0.value) }
        let kept = String(String.UnicodeScalarView(rest[...point]))
        let invented =
            fraction.allSatisfy { $0 == "0" } ? String(String.UnicodeScalarView(fraction)) : self.plain(fraction)
        return moved + kept + invented + String(String.UnicodeScalarView(rest[fraction.endIndex...]))
    }

    /// A host's last label becomes `example`, which nobody has.
    private func host(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        let labels = scalars.split(separator: ".", omittingEmptySubsequences: false)
        let named = labels.dropLast().map { label in
            label.split(separator: "-", omittingEmptySubsequences: false).map(self.plain).joined(separator: "-")
        }
        return (named + ["example"]).joined(separator: ".")
    }

    /// The last seven digits become 555-01xx; what stands before them becomes other digits, of which none begins an area
    /// code that is none.
    func phone(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var result = Array(scalars)
        let places = result.indices.filter { (48...57).contains(result[$0].value) }
        guard places.count >= 7 else { return self.plainRuns(result) }
        let digits = places.map { UInt8(result[$0].value - 48) }
        let permuted = self.permutation.permuted(
            digits,
            radices: digits.map { _ in 10 },
            tweak: "phone"
        )
        let last = Array("55501".utf8).map { $0 - 48 } + permuted.suffix(2)
        var invented = permuted.dropLast(7) + last
        if invented.count >= 10 { invented[invented.count - 10] = 2 + invented[invented.count - 10] % 8 }
        // The country stays.
        for index in 0..<max(0, invented.count - 10) { invented[index] = digits[index] }
        for (index, place) in places.enumerated() { result[place] = Unicode.Scalar(48 + invented[index]) }
        return String(String.UnicodeScalarView(result))
    }

    /// 987-65-4320 to 987-65-4329, which are never given to anybody.
    func securityNumber(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var result = Array(scalars)
        let places = result.indices.filter { (48...57).contains(result[$0].value) }
        guard places.count == 9 else { return self.plainRuns(result) }
        let digits = places.map { UInt8(result[$0].value - 48) }
        let last = self.permutation.permuted(digits, radices: digits.map { _ in 10 }, tweak: "ssn")[8]
        for (place, digit) in zip(places, Array("98765432".utf8) + [48 + last]) {
            result[place] = Unicode.Scalar(digit)
        }
        return String(String.UnicodeScalarView(result))
    }

    /// Every run of letters and digits replaced, whatever it looks like together.
    func plainRuns(_ scalars: [Unicode.Scalar]) -> String {
        var result = ""
        var rest = scalars[...]
        while let first = rest.first {
            let run = rest.prefix(while: \.isIdentityScalar)
            result += run.isEmpty ? IdentityCursor.sign(first) : self.plain(run)
            rest = rest.dropFirst(max(1, run.count))
        }
        return result
    }
}
