import AnswerProtocol

extension OwnerAgent {
    /// Notes when the token of a request is to be taken, unless it was taken or has its moment already.
    ///
    /// The moment is kept across restarts; the request itself is read anew.
    func planToken(for request: OpenRequest, at moment: Double) throws(OwnerError) {
        self.seen[request.code] = request
        let memory = self.state.requests[request.code.description]
        guard memory?.token == nil, memory?.tokenMoment == nil else { return }
        try self.change { $0.requests[request.code.description, default: .init()].tokenMoment = moment }
    }

    /// The requests whose tokens are due, as they were read last. Each is named once: one that fails is drawn a new
    /// moment when the register is read next.
    func plannedTokens(before now: Double) -> [OpenRequest] {
        guard !self.state.isTurnedOff else { return [] }
        let due = self.seen.values.filter { request in
            let memory = self.state.requests[request.code.description]
            return memory?.token == nil && (memory?.tokenMoment ?? .infinity) <= now
        }
        try? self.change { state in
            for request in due { state.requests[request.code.description]?.tokenMoment = nil }
        }
        return due.sorted { $0.code.description < $1.code.description }
    }

    /// When the next token is to be taken, of those requests that were read.
    var nextToken: Double? {
        guard !self.state.isTurnedOff else { return nil }
        return self.seen.keys.compactMap { code in
            let memory = self.state.requests[code.description]
            return memory?.token == nil ? memory?.tokenMoment : nil
        }.min()
    }

    /// Those that the owner has not declined.
    func undeclined(_ requests: [OpenRequest]) -> [OpenRequest] {
        requests.filter { self.state.requests[$0.code.description]?.isDeclined != true }
    }
}
