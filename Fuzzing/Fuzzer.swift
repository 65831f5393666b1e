import Foundation
import PartnerAdapters

/// The entry points that libFuzzer calls. The first argument names the harness; the others are libFuzzer's.
///
/// Adapters are those of the folder `Adapters` where it is started.
private let harness = CommandLine.arguments.dropFirst().first.flatMap(Harness.init) ?? .json

private let adapters: [PartnerAdapter] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: "Adapters").sorted()) ?? []
    return names.compactMap { name in
        let file = "Adapters/\(name)/adapter.yaml"
        guard let text = try? String(contentsOfFile: file, encoding: .utf8) else { return nil }
        return PartnerAdapter.compile(manifest: text, file: file, named: name).0
    }
}()

/// Takes one input. The bytes are copied to memory of their own, so that one read beyond their end is seen.
@_cdecl("LLVMFuzzerTestOneInput")
func fuzzOne(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    harness(Array(UnsafeBufferPointer(start: start, count: count)), adapters: adapters)
    return 0
}

/// libFuzzer's own main, as a function: the package manager gives `main` to the executable.
@_silgen_name("LLVMFuzzerRunDriver")
func runFuzzer(
    _ count: UnsafeMutablePointer<CInt>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
    _ one: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

@_cdecl("vestibule_fuzz_main")
func fuzzMain(_ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?) -> CInt {
    guard count > 1, Harness(rawValue: CommandLine.arguments[1]) != nil else {
        print("usage: vestibule-fuzz json|xml|manifest [CORPUS] [-max_total_time=SECONDS …]")
        return 2
    }
    // libFuzzer takes every argument that is no option for a folder of its corpus.
    let others = arguments.map { all -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?> in
        all[1] = all[0]
        return all + 1
    }
    var (number, rest) = (count - 1, others)
    return runFuzzer(&number, &rest, fuzzOne)
}
