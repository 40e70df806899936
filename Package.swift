// swift-tools-version: 6.2
import PackageDescription

// The rooms and their arrows are drawn in Sources/README.md; Tests/ArchitectureTests holds the code to them.

/// Applied to every Swift target.
let houseSettings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),  // SE-0335
  .enableUpcomingFeature("InternalImportsByDefault"),  // SE-0409
  .enableUpcomingFeature("MemberImportVisibility"),  // SE-0444
]

/// A room: a folder of Sources and the rooms it may import.
func room(_ name: String, imports: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: imports, swiftSettings: houseSettings)
}

/// A room's tests: a folder of Tests. `data` are its folders of files that tests read where they lie (`Frames`).
func tests(
  _ name: String, of imports: [Target.Dependency], data: [String] = [], resources: [Resource]? = nil
) -> Target {
  .testTarget(
    name: name, dependencies: imports + ["TestSupport"], exclude: data, resources: resources,
    swiftSettings: houseSettings)
}

let package = Package(
  name: "madoguchi",
  products: [
    .executable(name: "madoguchi", targets: ["madoguchi"]),
    .executable(name: "madoguchi-bench", targets: ["madoguchi-bench"]),
  ],
  dependencies: [
    // The command line of DESIGN §5 has a dozen commands with repeated options, help in one form, and precise
    // complaints about wrong use: far more than 50 plain lines. Pinned, so that help texts do not move under the tests.
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2")
  ],
  targets: [
    room("Words"),
    room("Domain"),
    room("TextAnalysis"),
    room("Canvas"),
    room("Matching", imports: ["Domain", "TextAnalysis"]),
    room("Reports", imports: ["Domain", "TextAnalysis"]),
    room("Documents", imports: ["Reports", "Domain", "Words"]),
    // SHA-256 and random bytes; the reason for libsodium stands in the target's header.
    .target(name: "CSodium", linkerSettings: [.linkedLibrary("sodium")]),
    room("Storage", imports: ["Domain", "CSodium"]),
    room("Exchange", imports: ["Domain", "Storage"]),
    room("Screens", imports: ["Words", "Domain", "TextAnalysis", "Matching", "Reports", "Canvas"]),
    room(
      "Desk",
      imports: [
        "Words", "Screens", "Documents", "Exchange", "Storage", "Matching", "Reports", "Canvas", "Domain",
      ]),
    // The terminal; the reason for ncurses stands in the target's header.
    .target(
      name: "CNcurses", linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    room("Terminal", imports: ["Canvas", "CNcurses"]),
    .executableTarget(
      name: "madoguchi",
      dependencies: [
        "Words", "Domain", "TextAnalysis", "Canvas", "Matching", "Reports", "Documents", "Storage", "Exchange",
        "Screens", "Desk", "Terminal",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: houseSettings),
    .executableTarget(
      name: "madoguchi-bench",
      dependencies: [
        "Words", "Domain", "TextAnalysis", "Canvas", "Matching", "Reports", "Documents", "Storage", "Exchange",
        "Screens", "Desk",
      ],
      swiftSettings: houseSettings),

    .target(
      name: "TestSupport", dependencies: ["Canvas"], path: "Tests/TestSupport", swiftSettings: houseSettings),
    tests("WordsTests", of: ["Words"]),
    tests("DomainTests", of: ["Domain"]),
    tests("TextAnalysisTests", of: ["TextAnalysis"]),
    tests("CanvasTests", of: ["Canvas"], data: ["Frames"]),
    tests("MatchingTests", of: ["Matching", "Domain", "TextAnalysis"]),
    tests("ReportsTests", of: ["Reports", "Domain"]),
    tests("DocumentsTests", of: ["Documents", "Reports", "Domain", "Words"]),
    tests("StorageTests", of: ["Storage", "Domain"], data: ["Corpus"]),
    tests("ExchangeTests", of: ["Exchange", "Storage", "Domain"]),
    tests(
      "ScreensTests", of: ["Screens", "Words", "Domain", "Matching", "Reports", "Canvas"], data: ["Frames"]),
    tests("DeskTests", of: ["Desk", "Screens", "Words", "Domain", "Storage", "Matching", "Reports", "Canvas"]),
    tests("TerminalTests", of: ["Terminal", "CNcurses", "Canvas"]),
    tests("MadoguchiTests", of: [], data: ["Transcripts"]),
    tests("ArchitectureTests", of: []),
  ]
)
