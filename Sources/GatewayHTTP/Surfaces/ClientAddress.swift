import Foundation

/// The IP address of whoever asks. It slows down those who try passwords, and is neither kept nor logged.
struct ClientAddress: Hashable, Sendable {
    /// Without port or scope; of an IPv4 address inside an IPv6 one (RFC 4291 §2.5.5.2), the IPv4 address.
    let text: String
    private let bytes: [UInt8]

    /// Reads an address; `nil` where it is none.
    init?(_ text: String) {
        var four = [UInt8](repeating: 0, count: 4)
        if inet_pton(AF_INET, text, &four) == 1 {
            self.init(four: four)
            return
        }
        var six = [UInt8](repeating: 0, count: 16)
        // A scope, `%eth0`, is no part of the address.
        let plain = String(text.prefix { $0 != "%" })
        guard inet_pton(AF_INET6, plain, &six) == 1 else { return nil }
        if six.prefix(12) == [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff] {
            self.init(four: Array(six.suffix(4)))
            return
        }
        self.init(text: plain, bytes: six)
    }

    private init(four: [UInt8]) {
        self.init(text: four.map { String($0) }.joined(separator: "."), bytes: four)
    }

    private init(text: String, bytes: [UInt8]) {
        self.text = text
        self.bytes = bytes
    }

    /// Of IPv6 the network of 64 bits, since one machine has as many addresses as it likes; of IPv4 the address.
    var network: String {
        guard self.bytes.count == 16 else { return self.text }
        return self.bytes.prefix(8).map { String($0, radix: 16) }.joined(separator: ":")
    }
}
