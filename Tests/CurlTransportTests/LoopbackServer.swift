import Glibc
import Synchronization

import class Foundation.Thread

/// A small HTTP/1.1 server on loopback that keeps its connections and does what the test says.
final class LoopbackServer: Sendable {
    enum Behaviour: Sendable {
        /// Answers every post alike, with a body of that many bytes.
        case answer(status: Int, fields: [String] = [], bodyBytes: Int = 0)
        /// Reads the post and never answers.
        case silence
        /// Reads the post and resets the connection.
        case reset
        /// Speaks first, and not HTTP.
        case greeting
    }

    struct Post: Sendable {
        let head: String
        let body: [UInt8]
    }

    struct SocketFailed: Error {}

    /// What has come in; it outlives the server in its threads.
    private final class Log: Sendable {
        struct State {
            var posts: [Post] = []
            var connections = 0
            var waiting: [CheckedContinuation<Void, Never>] = []
        }
        let state = Mutex(State())

        func add(_ post: Post) {
            let ready = self.state.withLock { state in
                state.posts.append(post)
                defer { state.waiting = [] }
                return state.waiting
            }
            for continuation in ready {
                continuation.resume()
            }
        }
    }

    let port: UInt16
    private let listener: Int32
    private let log = Log()

    init(_ behaviour: Behaviour) throws {
        let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isBound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                bind(listener, address, length) == 0 && listen(listener, 256) == 0
                    && getsockname(listener, address, &length) == 0
            }
        }
        guard isBound else { throw SocketFailed() }
        self.listener = listener
        self.port = UInt16(bigEndian: address.sin_port)
        Thread.detachNewThread { [log] in
            while true {
                let connection = accept(listener, nil, nil)
                guard connection >= 0 else { return }
                log.state.withLock { $0.connections += 1 }
                Thread.detachNewThread { Self.serve(connection, behaviour, log) }
            }
        }
    }

    deinit {
        shutdown(self.listener, Int32(SHUT_RDWR))
        close(self.listener)
    }

    var url: String { "http://127.0.0.1:\(self.port)/hooks" }
    var posts: [Post] { self.log.state.withLock { $0.posts } }
    var connections: Int { self.log.state.withLock { $0.connections } }

    /// Returns once a post has been read.
    func firstPost() async {
        await withCheckedContinuation { continuation in
            let isThere = self.log.state.withLock { state in
                if state.posts.isEmpty {
                    state.waiting.append(continuation)
                }
                return !state.posts.isEmpty
            }
            if isThere {
                continuation.resume()
            }
        }
    }

    private static func serve(_ connection: Int32, _ behaviour: Behaviour, _ log: Log) {
        defer { close(connection) }
        var pending: [UInt8] = []
        if case .greeting = behaviour {
            _ = Self.write(Array("220 other.example ready\r\n".utf8), to: connection)
        }
        while let post = Self.readPost(connection, &pending) {
            log.add(post)
            switch behaviour {
            case .silence, .greeting:
                continue
            case .reset:
                var linger = linger(l_onoff: 1, l_linger: 0)
                setsockopt(connection, SOL_SOCKET, SO_LINGER, &linger, socklen_t(MemoryLayout.size(ofValue: linger)))
                return
            case .answer(let status, let fields, let bodyBytes):
                let lines = ["HTTP/1.1 \(status) Answer", "Content-Length: \(bodyBytes)"] + fields + ["", ""]
                let answer = Array(lines.joined(separator: "\r\n").utf8) + Array(repeating: 0x61, count: bodyBytes)
                guard Self.write(answer, to: connection) else { return }
            }
        }
    }

    /// One post; `nil` when the client has closed the connection.
    private static func readPost(_ connection: Int32, _ pending: inout [UInt8]) -> Post? {
        var head: String?
        var bodyBytes = 0
        while true {
            if head == nil, let end = pending.firstRange(of: Array("\r\n\r\n".utf8)) {
                let text = String(decoding: pending[..<end.lowerBound], as: UTF8.self)
                let length = text.lowercased().split(separator: "content-length: ").last?.prefix { $0.isNumber }
                bodyBytes = length.flatMap { Int($0) } ?? 0
                pending.removeSubrange(..<end.upperBound)
                head = text
            }
            if let head, pending.count >= bodyBytes {
                defer { pending.removeFirst(bodyBytes) }
                return Post(head: head, body: Array(pending[..<bodyBytes]))
            }
            var chunk = [UInt8](repeating: 0, count: 65_536)
            let count = recv(connection, &chunk, chunk.count, 0)
            guard count > 0 else { return nil }
            pending += chunk[..<count]
        }
    }

    private static func write(_ bytes: [UInt8], to connection: Int32) -> Bool {
        var sent = 0
        while sent < bytes.count {
            let count = bytes[sent...].withUnsafeBytes {
                send(connection, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            guard count > 0 else { return false }
            sent += count
        }
        return true
    }
}
