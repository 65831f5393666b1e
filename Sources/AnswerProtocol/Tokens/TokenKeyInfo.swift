/// The SubjectPublicKeyInfo of a token key: id-RSASSA-PSS with SHA-384, MGF1 with SHA-384 and 48 bytes of salt.
///
/// RFC 9578, section 6.5, fixes the algorithm and DER fixes its bytes; with a 2048-bit modulus and exponent 65537
/// everything but the modulus is constant. So it is compared, not parsed: there is one form of a key, and no
/// place in which a key could carry a mark.
enum TokenKeyInfo {
    static let byteCount = 342

    private static let prefix: [UInt8] = [
        0x30, 0x82, 0x01, 0x52,  // SubjectPublicKeyInfo
        0x30, 0x3d, 0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x0a,  // id-RSASSA-PSS
        0x30, 0x30,
        0xa0, 0x0d, 0x30, 0x0b, 0x06, 0x09, 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x02,  // id-sha384
        0xa1, 0x1a, 0x30, 0x18, 0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x08,  // id-mgf1
        0x30, 0x0b, 0x06, 0x09, 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x02,  // id-sha384
        0xa2, 0x03, 0x02, 0x01, 0x30,  // saltLength 48
        0x03, 0x82, 0x01, 0x0f, 0x00,  // subjectPublicKey
        0x30, 0x82, 0x01, 0x0a, 0x02, 0x82, 0x01, 0x01, 0x00,  // RSAPublicKey, modulus
    ]
    private static let suffix: [UInt8] = [0x02, 0x03, 0x01, 0x00, 0x01]

    static let publicExponent: [UInt8] = [0x01, 0x00, 0x01]

    /// The SPKI of a modulus of 256 bytes whose first bit is set.
    static func encode(modulus: [UInt8]) -> [UInt8] { self.prefix + modulus + self.suffix }

    /// The modulus; `nil` unless everything around it is as it must be.
    static func modulus(in spki: [UInt8]) -> [UInt8]? {
        guard spki.count == self.byteCount, spki.starts(with: self.prefix), spki.suffix(5).elementsEqual(self.suffix)
        else { return nil }
        let modulus = Array(spki.dropFirst(self.prefix.count).dropLast(5))
        guard modulus[0] >= 128, modulus[255] & 1 == 1 else { return nil }
        return modulus
    }
}
