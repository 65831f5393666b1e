/// The transport could not be started: the process is out of memory, threads or file descriptors, or the
/// file of certificate authorities cannot be used.
public struct TransportUnavailable: Error, CustomStringConvertible {
    public let description: String
}
