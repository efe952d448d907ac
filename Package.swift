// swift-tools-version: 6.2
import PackageDescription

/// What every target of ours is built with: checked memory safety, and no warning left standing.
let ours: [SwiftSetting] = [
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
    .enableExperimentalFeature("Lifetimes"),
]

/// All addresses of other libraries are looked up at the start, and cannot be written to after that.
let hardened: [LinkerSetting] = [.unsafeFlags(["-Xlinker", "-z", "-Xlinker", "now"])]

let argumentParser: Target.Dependency = .product(
    name: "ArgumentParser", package: "swift-argument-parser")

/// A filter: its options and one call into WKCommon.
func filter(_ name: String) -> Target {
    .executableTarget(
        name: name, dependencies: ["WKCommon", "WKCommand", argumentParser], swiftSettings: ours,
        linkerSettings: hardened)
}

let package = Package(
    name: "wk",
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
    ],
    targets: [
        .systemLibrary(name: "CBZip2", providers: [.apt(["libbz2-dev"])]),
        .systemLibrary(name: "CPrefetch"),
        .systemLibrary(
            name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .target(name: "WKData", swiftSettings: ours),
        .target(
            name: "WKCommon", dependencies: ["CBZip2", "CLibXML2", "CPrefetch", "WKData"],
            swiftSettings: ours),
        .target(
            name: "WKCommand", dependencies: ["WKCommon", argumentParser], swiftSettings: ours),
        filter("wk-split"),
        filter("wk-sample"),
        filter("wk-parse"),
        filter("wk-tsv"),
        filter("wk-join"),
        filter("wk-bzcat"),
        .testTarget(
            name: "WKCommonTests", dependencies: ["WKCommon", "WKData"], exclude: ["Wikitext/cases"]
        ),
        .testTarget(
            name: "CommandTests",
            dependencies: [
                "WKCommand", "wk-split", "wk-sample", "wk-parse", "wk-tsv", "wk-join", "wk-bzcat",
            ],
            exclude: ["golden"]),
    ],
    swiftLanguageModes: [.v6]
)
