// swift-tools-version: 6.2
import Foundation
import PackageDescription

// The picture of the architecture: arrows point down only, drivers never import each other.
//
//                              vestibule
//        ┌─────────────┬──────────┴───┬────────────────┐
//   GatewayHTTP   SQLiteStore   CurlTransport   ContractTesting   (StoreConformance: what every store promises)
//        └─────────────┴──────────┬───┴────────────────┘
//                            GatewayCore
//        ┌────────────────┬───────┴───────┬────────────────┐
//  PartnerAdapters     Masking      RequestPolicy    AnswerProtocol, TransparencyLog
//        └────────────────┴───────┬───────┘          (nothing of ours)
//                         CommunityRequests
//                                                    OwnerKit ─▶ AnswerProtocol, TransparencyLog

let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let cryptoExtras = Target.Dependency.product(name: "CryptoExtras", package: "swift-crypto")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let log = Target.Dependency.product(name: "Logging", package: "swift-log")
let metrics = Target.Dependency.product(name: "Metrics", package: "swift-metrics")
let lifecycle = Target.Dependency.product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let httpTypes = Target.Dependency.product(name: "HTTPTypes", package: "swift-http-types")
let nioCore = Target.Dependency.product(name: "NIOCore", package: "swift-nio")

let package = Package(
    name: "vestibule",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "vestibule", targets: ["vestibule"]),
        .library(name: "OwnerKit", targets: ["OwnerKit"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-metrics", from: "2.13.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-extras", from: "1.35.2"),
        .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.6"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    ],
    targets: [
        // The domain: values only.
        .target(
            name: "CommunityRequests",
            exclude: ["Resources/NOTICE.md", "Resources/make-state-outlines.py"],
            resources: [
                .embedInCode("Resources/nibrs-offenses.csv"), .embedInCode("Resources/state-outlines.csv"),
            ]
        ),
        .target(name: "PartnerAdapters", dependencies: ["CommunityRequests", crypto, yams]),
        .target(
            name: "RequestPolicy",
            dependencies: ["CommunityRequests", crypto],
            exclude: ["Screens/make-word-weights.py"],
            resources: [.embedInCode("Resources")]
        ),
        .target(
            name: "Masking",
            dependencies: ["CommunityRequests", crypto],
            exclude: ["Redaction/Vocabulary/NOTICE.md", "Redaction/Vocabulary/make-vocabulary.py"]
        ),
        .target(name: "AnswerProtocol", dependencies: [crypto, cryptoExtras]),
        .target(name: "TransparencyLog", dependencies: [crypto]),
        .target(
            name: "GatewayCore",
            dependencies: [
                "CommunityRequests", "PartnerAdapters", "RequestPolicy", "Masking", "AnswerProtocol",
                "TransparencyLog", crypto, cryptoExtras, log, metrics, lifecycle,
            ]
        ),

        // Drivers, each hiding one heavy or unsafe dependency.
        .target(
            name: "SQLiteStore",
            dependencies: [
                "GatewayCore", "CommunityRequests", crypto,
                .product(name: "GRDB", package: "GRDB.swift"), .product(name: "GRDBSQLite", package: "GRDB.swift"),
            ]
        ),
        .systemLibrary(name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
        .target(
            name: "CurlTransport",
            dependencies: ["CCurl", "GatewayCore"],
            swiftSettings: [.strictMemorySafety()]
        ),
        .target(
            name: "GatewayHTTP",
            dependencies: [
                "GatewayCore", "CommunityRequests", "RequestPolicy", "PartnerAdapters", "AnswerProtocol",
                "TransparencyLog", crypto, hummingbird, httpTypes, log, lifecycle, nioCore,
                .product(name: "CoreMetrics", package: "swift-metrics"),
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "HummingbirdHTTP2", package: "hummingbird"),
                .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
                .product(name: "NIOEmbedded", package: "swift-nio"),
                .product(name: "Mustache", package: "swift-mustache"),
            ],
            exclude: ["Maps/NOTICE.md", "Maps/make-gazetteer.py"],
            resources: [.embedInCode("Resources")]
        ),
        .target(
            name: "ContractTesting",
            dependencies: [
                "GatewayCore", "CommunityRequests", "PartnerAdapters", "RequestPolicy", "Masking", "AnswerProtocol",
                "TransparencyLog", yams, log,
            ]
        ),

        // What an owner's app embeds.
        .target(name: "OwnerKit", dependencies: ["AnswerProtocol", "TransparencyLog", crypto]),

        .target(name: "StoreConformance", dependencies: ["GatewayCore", "CommunityRequests"]),

        .executableTarget(
            name: "vestibule",
            dependencies: [
                "GatewayHTTP", "SQLiteStore", "CurlTransport", "ContractTesting", "OwnerKit", "GatewayCore",
                "PartnerAdapters", "RequestPolicy", "Masking", "AnswerProtocol", "TransparencyLog", "CommunityRequests",
                crypto, yams, log, metrics, lifecycle, hummingbird, httpTypes, nioCore,
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]
        ),

        .testTarget(name: "CommunityRequestsTests", dependencies: ["CommunityRequests"]),
        .testTarget(name: "PartnerAdaptersTests", dependencies: ["PartnerAdapters", "CommunityRequests", crypto]),
        .testTarget(
            name: "RequestPolicyTests",
            dependencies: ["RequestPolicy", "CommunityRequests"],
            exclude: ["Resources"]
        ),
        .testTarget(name: "MaskingTests", dependencies: ["Masking", "CommunityRequests", crypto]),
        .testTarget(name: "AnswerProtocolTests", dependencies: ["AnswerProtocol", crypto, cryptoExtras]),
        .testTarget(name: "TransparencyLogTests", dependencies: ["TransparencyLog", crypto]),
        .testTarget(name: "OwnerKitTests", dependencies: ["OwnerKit", "AnswerProtocol", "TransparencyLog", crypto]),
        .testTarget(
            name: "SQLiteStoreTests",
            dependencies: [
                "SQLiteStore", "StoreConformance", "GatewayCore", "CommunityRequests",
                .product(name: "GRDB", package: "GRDB.swift"),
            ]
        ),
        .testTarget(
            name: "GatewayCoreTests",
            dependencies: [
                "GatewayCore", "SQLiteStore", "CommunityRequests", "PartnerAdapters", "RequestPolicy", "Masking",
                "AnswerProtocol", "OwnerKit", "TransparencyLog", log,
            ]
        ),
        .testTarget(
            name: "VestibuleCommandTests",
            dependencies: [
                "vestibule", "AnswerProtocol", "CommunityRequests", "ContractTesting", "GatewayCore", "GatewayHTTP",
                "Masking", "OwnerKit", "PartnerAdapters", "SQLiteStore", "TransparencyLog", log, lifecycle,
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]
        ),
        .testTarget(
            name: "NonInterferenceTests",
            dependencies: [
                "vestibule", "GatewayHTTP", "SQLiteStore", "GatewayCore", "CommunityRequests", "PartnerAdapters",
                "RequestPolicy", "AnswerProtocol", "OwnerKit", "TransparencyLog", crypto, log,
            ]
        ),
        .testTarget(
            name: "ContractTestingTests",
            dependencies: ["ContractTesting", "CommunityRequests", "PartnerAdapters"]
        ),
        .testTarget(name: "CurlTransportTests", dependencies: ["CurlTransport", "GatewayCore"]),
        .testTarget(
            name: "GatewayHTTPTests",
            dependencies: [
                "GatewayHTTP", "GatewayCore", "CommunityRequests", "RequestPolicy", "PartnerAdapters", "AnswerProtocol",
                "TransparencyLog",
                hummingbird, httpTypes, log, lifecycle, nioCore,
                .product(name: "CoreMetrics", package: "swift-metrics"),
                .product(name: "NIOEmbedded", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "HummingbirdTesting", package: "hummingbird"),
            ]
        ),
    ],
    swiftLanguageModes: [.v6]
)

// `make fuzz`: libFuzzer and the address sanitizer in what reads foreign bytes. Apart, because its flags rebuild all.
if ProcessInfo.processInfo.environment["VESTIBULE_FUZZ"] != nil {
    let flags = ["-sanitize=fuzzer,address"]
    for target in package.targets where ["CommunityRequests", "PartnerAdapters"].contains(target.name) {
        target.swiftSettings = [.unsafeFlags(flags)]
    }
    package.targets.append(
        .executableTarget(
            name: "vestibule-fuzz",
            dependencies: ["PartnerAdapters", "CommunityRequests"],
            path: "Fuzzing",
            exclude: ["run", "json.dict", "xml.dict", "manifest.dict"],
            swiftSettings: [.unsafeFlags(flags + ["-parse-as-library"])],
            linkerSettings: [.unsafeFlags(flags)]
        )
    )
}

for target in package.targets where target.type != .system {
    target.swiftSettings =
        (target.swiftSettings ?? []) + [
            .enableUpcomingFeature("ExistentialAny"),
            .enableUpcomingFeature("MemberImportVisibility"),
            .enableUpcomingFeature("InternalImportsByDefault"),
            .treatAllWarnings(as: .error),
        ]
}
