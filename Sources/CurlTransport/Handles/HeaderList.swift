import CCurl

/// Owns a libcurl list of header lines, which must outlive the transfer that sends it.
@safe final class HeaderList {
    let raw: UnsafeMutablePointer<curl_slist>

    /// `nil` where a name or a value could not stand in a header (RFC 9110 §5), so that none can smuggle in
    /// a line of its own.
    init?(_ headers: [(name: String, value: String)]) {
        // Without a value libcurl leaves out what it would send by itself: its wait for `100 Continue`, and a
        // media type of forms.
        var lines = ["Expect:"]
        if !headers.contains(where: { $0.name.lowercased() == "content-type" }) {
            lines.append("Content-Type:")
        }
        for (name, value) in headers {
            guard Self.isToken(name), Self.isFieldValue(value) else { return nil }
            lines.append(value.isEmpty ? "\(name);" : "\(name): \(value)")
        }
        var list: UnsafeMutablePointer<curl_slist>?
        for line in lines {
            guard let longer = unsafe curl_slist_append(list, line) else {
                unsafe curl_slist_free_all(list)
                return nil
            }
            unsafe list = longer
        }
        guard let list = unsafe list else { return nil }
        unsafe self.raw = list
    }

    deinit {
        unsafe curl_slist_free_all(self.raw)
    }

    private static func isToken(_ name: String) -> Bool {
        !name.isEmpty
            && name.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"):
                    true
                default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
                }
            }
    }

    private static func isFieldValue(_ value: String) -> Bool {
        value.utf8.allSatisfy { $0 == 0x09 || (0x20...0x7e).contains($0) || $0 >= 0x80 }
    }
}

@available(*, unavailable)
extension HeaderList: Sendable {}
