/// RFC 9180, appendix A.1.1: DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-128-GCM, base mode.
enum HPKEVector {
    static let info = "4f6465206f6e2061204772656369616e2055726e"
    static let privateKey = "4612c550263fc8ad58375df3f557aac531d26850903e55a9f23f21d8534e8ac8"
    static let publicKey = "3948cfe0ad1ddb695d780e59077195da6c56506b027329794ab02bca80815c4d"
    static let encapsulatedKey = "37fda3567bdbd628e88668c3c8d7e97d1d1253b6d4ea6d44c150f741f1bf4431"
    static let plaintext = "4265617574792069732074727574682c20747275746820626561757479"
    /// Additional data and ciphertext, in sequence.
    static let encryptions = [
        (
            aad: "436f756e742d30",
            ciphertext: "f938558b5d72f1a23810b4be2ab4f84331acc02fc97babc53a52ae8218a355a96d8770ac83d07bea87e13c512a"
        ),
        (
            aad: "436f756e742d31",
            ciphertext: "af2d7e9ac9ae7e270f46ba1f975be53c09f8d875bdc8535458c2494e8a6eab251c03d0c22a56b8ca42c2063b84"
        ),
        (
            aad: "436f756e742d32",
            ciphertext: "498dfcabd92e8acedc281e85af1cb4e3e31c7dc394a1ca20e173cb72516491588d96a19ad4a683518973dcc180"
        ),
    ]
    /// Exporter context and a value of 32 bytes.
    static let exports = [
        (context: "", value: "3853fe2b4035195a573ffc53856e77058e15d9ea064de3e59f4961d0095250ee"),
        (context: "00", value: "2e8f0b54673c7029649d4eb9d5e33bf1872cf76d623ff164ac185da9e88c21a5"),
        (context: "54657374436f6e74657874", value: "e9e43065102c3836401bed8c3c3c75ae46be1639869391d62c61f1ec7af54931"),
    ]
}
