// When it was, and for how long.
extension FieldGuesses {
    mutating func findTimes() {
        let isTime: (SampleTree) -> Bool = { $0.allValues { SampleValue.isTime($0) || SampleValue.isEpoch($0) } }
        let starts = [["start"], ["from"], ["begin"], ["began"], ["started"], ["since"], ["earliest"]]
        let ends = [["end"], ["to"], ["until"], ["ended"], ["stop"], ["latest"]]
        self.start = self.best(starts, among: isTime) ?? self.best(starts, among: isTime, anywhere: true)
        self.end = self.best(ends, among: isTime) ?? self.best(ends, among: isTime, anywhere: true)
        if self.start != nil, self.end != nil {
            (self.start, self.end) = (self.take(self.start), self.take(self.end))
            return
        }
        let length = self.best(
            [["duration"], ["length"], ["lasted"]],
            among: { $0.allValues { $0.numberLiteral != nil } }
        )
        let began = self.start ?? self.best([["detected"], ["occurred"], ["time"], ["date"], ["at"]], among: isTime)
        if let length, let began {
            (self.start, self.end, self.length) = (self.take(began), nil, self.take(length))
            return
        }
        let moment = self.start ?? self.end
        (self.start, self.end) = (nil, nil)
        let names = [["occurred"], ["incident"], ["reported"], ["call"], ["time"], ["date"], ["at"]]
        self.moment = self.take(moment ?? self.best(names, among: isTime))
    }

    /// The unit that a length's name suggests.
    static func unit(of length: SampleTree) -> LengthReader.Unit {
        let name = length.name.lowercased()
        if name.contains("milli") || name.hasSuffix("ms") { return .millisecond }
        if name.contains("hour") || name.hasSuffix("hrs") { return .hour }
        return name.contains("min") ? .minute : .second
    }

    /// Whether the window's times say no zone, so that a partner's settings must.
    var timesAreLocal: Bool {
        [self.start, self.end, self.moment].compactMap { $0?.values.first(where: { !$0.isNull }) }.contains { node in
            guard let text = node.text, !SampleValue.isEpoch(node) else { return false }
            let form = SampleValue.timeForm(of: [node])
            let time = form.map { try? CivilTime(Array(text.utf8)[...], form: $0) } ?? SampleValue.time(text)
            return time?.offset == CivilTime.Offset.none
        }
    }
}
