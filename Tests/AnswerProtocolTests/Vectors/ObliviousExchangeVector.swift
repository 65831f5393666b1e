/// RFC 9458, appendix A: the complete example of an exchange.
enum ObliviousExchangeVector {
    static let keyID: UInt8 = 1
    static let privateKey = "3c168975674b2fa8e465970b79c8dcf09f1c741626480bd4c6162fc5b6a98e1a"
    static let publicKey = "31e1f05a740102115220e9af918f738674aec95f54db6e04eb705aae8e798155"
    /// Without the length that stands before it in a list.
    static let keyConfiguration = """
        01002031e1f05a740102115220e9af918f738674aec95f54db6e04eb705aae8e798155\
        00080001000100010003
        """
    static let request = "00034745540568747470730b6578616d706c652e636f6d012f"
    static let encapsulatedRequest = """
        010020000100014b28f881333e7c164ffc499ad9796f877f4e1051ee6d31bad19dec96c208b472\
        6374e469135906992e1268c594d2a10c695d858c40a026e7965e7d86b83dd440b2c0185204b4d63525
        """
    static let response = "0140c8"
    static let responseNonce = "c789e7151fcba46158ca84b04464910d"
    static let encapsulatedResponse = "c789e7151fcba46158ca84b04464910d86f9013e404feea014e7be4a441f234f857fbd"
}
