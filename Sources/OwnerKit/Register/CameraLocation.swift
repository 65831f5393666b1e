import Foundation

/// Where a camera is, to the cell. It is matched on the device and is in no message.
public struct CameraLocation: Hashable, Sendable {
    public let cell: CameraCell

    public init(cell: CameraCell) { self.cell = cell }

    /// Finds the cell of a place on WGS 84, in degrees; `nil` beyond the map's edge (85.0511° north or south).
    public init?(latitude: Double, longitude: Double) {
        guard abs(latitude) <= 85.0511, (-180.0...180.0).contains(longitude) else { return nil }
        let count = Double(1 << CameraCell.zoom)
        let radians = latitude * .pi / 180
        let x = ((longitude + 180) / 360 * count).rounded(.down)
        let y = ((1 - asinh(tan(radians)) / .pi) / 2 * count).rounded(.down)
        guard let cell = CameraCell(x: min(Int(x), Int(count) - 1), y: min(max(Int(y), 0), Int(count) - 1)) else {
            return nil
        }
        self.cell = cell
    }

    /// Whether the request asks about this place.
    public func matches(_ request: OpenRequest) -> Bool { request.cells.contains(self.cell) }
}

extension CameraLocation: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "CameraLocation(masked)" }
    public var debugDescription: String { self.description }
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}
