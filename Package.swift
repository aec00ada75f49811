// swift-tools-version: 6.2
import PackageDescription

/// The strictest settings the compiler offers, for every module, from day one.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

// Order: from the ground up. A module may use only modules above it in this file, and of those
// only what it lists; `--explicit-target-dependency-import-check error` holds it to that.
let package = Package(
  name: "huiswaarts",
  products: [
    .executable(name: "huiswaarts", targets: ["huiswaarts"]),
    .library(name: "Yarn", targets: ["Yarn"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.3.1"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
  ],
  targets: [
    // MARK: Cores: values in, values out; neither knows the other
    // Rounding comes from the C library's mathematics, which a program that imports nothing lacks.
    module(
      "Yarn", exclude: ["Diagnostics/Explanations"],
      links: [.linkedLibrary("m", .when(platforms: [.linux]))]),
    module("Werkafspraken"),

    // MARK: Files for others: sealed and signed in formats that standard tools read
    module(
      "Exchange",
      uses: [
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "CryptoExtras", package: "swift-crypto"),
      ]),

    // MARK: Meeting place: a conversation about a dossier
    module("Content", uses: ["Werkafspraken", "Yarn", .product(name: "Yams", package: "Yams")]),
    module("DossierStore", uses: ["Werkafspraken", .product(name: "GRDB", package: "GRDB.swift")]),
    module(
      "Vault",
      uses: [
        "DossierStore", "Exchange", .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "CryptoExtras", package: "swift-crypto"),
      ]),
    module(
      "Intake", uses: ["Content", "DossierStore", "Exchange", "Vault", "Werkafspraken", "Yarn"]),

    // MARK: What leaves a dossier: for the client, for others
    module(
      "Documents",
      uses: [
        "Content", "DossierStore", "Exchange", "Intake", "Werkafspraken",
        .product(name: "Crypto", package: "swift-crypto"),
      ]),

    // MARK: For authors: check, test, draw
    module("ScriptTools", uses: ["Content", "DossierStore", "Intake", "Werkafspraken", "Yarn"]),

    module("LanguageServer", uses: ["Content", "ScriptTools", "Werkafspraken", "Yarn"]),

    // MARK: Edge: touches the world
    .target(name: "CEditline", linkerSettings: [.linkedLibrary("edit")]),
    module("Terminal", uses: ["CEditline", "Intake"]),

    // MARK: Program: wires, decides nothing
    .executableTarget(
      name: "huiswaarts",
      dependencies: [
        "Content", "Documents", "DossierStore", "Exchange", "Intake", "LanguageServer",
        "ScriptTools", "Terminal", "Vault", "Werkafspraken", "Yarn",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict,
      // Ninety thousand addresses need not be worked out at each start; see decision 10.
      linkerSettings: [
        .unsafeFlags(
          ["-Xclang-linker", "-no-pie", "-Xlinker", "--exclude-libs=ALL"],
          .when(configuration: .release))
      ]),

    // MARK: Tests
    .target(
      name: "TestSupport", dependencies: ["Content", "Werkafspraken"], path: "Tests/TestSupport",
      swiftSettings: strict),
    // A program that keeps answers until the tests of DossierStore kill it, cut its power or break
    // its disk: what survives can only be seen from outside. Never shipped.
    .executableTarget(
      name: "storeproef",
      dependencies: ["DossierStore", .product(name: "GRDB", package: "GRDB.swift")],
      path: "Tests/StoreProof", exclude: ["Shims"], swiftSettings: strict),
    // The same for a vault: a day in which everything happens to it. Never shipped.
    .executableTarget(
      name: "kluisproef", dependencies: ["DossierStore", "Exchange", "Vault"],
      path: "Tests/VaultProof",
      swiftSettings: strict),
    tests("Yarn", uses: ["Yarn"]),
    tests("Werkafspraken", uses: ["Werkafspraken"]),
    tests("Exchange", uses: ["Exchange", .product(name: "Crypto", package: "swift-crypto")]),
    tests("Content", uses: ["Content", "Werkafspraken", "Yarn"]),
    tests(
      "DossierStore",
      uses: [
        "DossierStore", "Exchange", "Vault", "storeproef",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    tests(
      "Vault",
      uses: [
        "DossierStore", "Exchange", "Vault", "kluisproef", "storeproef",
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    tests(
      "Intake",
      uses: ["Content", "DossierStore", "Intake", "Vault", "Werkafspraken", "Yarn"]),
    tests(
      "ScriptTools",
      uses: [
        "Content", "DossierStore", "Intake", "ScriptTools", "Werkafspraken", "Yarn",
        "verhalenproef",
      ]),
    // Every story at a real screen. Never shipped.
    .executableTarget(
      name: "verhalenproef",
      dependencies: [
        "Content", "DossierStore", "Intake", "ScriptTools", "Terminal", "Werkafspraken",
      ],
      path: "Tests/StoryProof", swiftSettings: strict),
    tests("LanguageServer", uses: ["LanguageServer", "Yarn", "huiswaarts"]),
    tests(
      "Documents",
      uses: [
        "Content", "Documents", "DossierStore", "Exchange", "Intake", "Werkafspraken",
        .product(name: "Crypto", package: "swift-crypto"),
      ]),
    tests("Terminal", uses: ["Intake", "Terminal", "terminalproef"]),
    // Asks and says back what it got: the terminal without a conversation. Never shipped.
    .executableTarget(
      name: "terminalproef", dependencies: ["Intake", "Terminal"], path: "Tests/TerminalProof",
      swiftSettings: strict),
    tests(
      "Program",
      uses: [
        "Content", "DossierStore", "Exchange", "Intake", "Vault", "Werkafspraken", "huiswaarts",
        "verhalenproef",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    tests("Architecture", uses: []),
  ],
  swiftLanguageModes: [.v6]
)

// Figures against peers; measured by hand with `BENCH=1`, never part of a build or a test.
if Context.environment["BENCH"] != nil {
  package.targets.append(
    .executableTarget(
      name: "bench",
      dependencies: [
        "Content", "DossierStore", "Exchange", "Intake", "LanguageServer", "ScriptTools",
        "TestSupport", "Vault", "Werkafspraken", "Yarn",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      path: "Tests/Benchmarks", exclude: ["peers"], swiftSettings: strict))
}

// The whole proofs of the vault take thousands of runs: built for speed, and nothing else with them.
if Context.environment["PROOF"] != nil {
  package.targets.removeAll { $0.isTest && $0.name != "VaultTests" }
}

// Fuzz targets have no `main` that an ordinary build could link; built by hand with `FUZZ=1` and a
// scratch path of their own.
if Context.environment["FUZZ"] != nil {
  let watched: SwiftSetting = .unsafeFlags(["-sanitize=fuzzer,address", "-O"])
  for target in package.targets where target.name == "Yarn" {
    target.swiftSettings?.append(watched)
  }
  package.targets.append(
    .target(
      name: "FuzzDriver", path: "Tests/Fuzz/FuzzDriver", swiftSettings: strict + [watched]))
  for (name, folder) in [
    ("fuzz-compiler", "FuzzCompiler"), ("fuzz-markup", "FuzzMarkup"),
    ("fuzz-files", "FuzzFiles"),
  ] {
    package.targets.append(
      .executableTarget(
        name: name, dependencies: ["FuzzDriver", "Yarn"], path: "Tests/Fuzz/\(folder)",
        swiftSettings: strict + [watched, .unsafeFlags(["-parse-as-library"])],
        linkerSettings: [.unsafeFlags(["-sanitize=fuzzer,address", "-use-ld=lld"])]))
  }
}

func module(
  _ name: String, uses: [Target.Dependency] = [], exclude: [String] = [],
  links: [LinkerSetting] = []
) -> Target {
  .target(
    name: name, dependencies: uses, exclude: exclude, swiftSettings: strict, linkerSettings: links)
}

func tests(_ name: String, uses: [Target.Dependency]) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: ["TestSupport"] + uses,
    exclude: [
      "Yarn": ["Conformance"], "ScriptTools": ["Bronnen"], "DossierStore": ["Fixtures"],
      "Vault": ["Fixtures"], "LanguageServer": ["Neovim"],
    ][name] ?? [],
    swiftSettings: strict)
}

// The plugin that makes pages of doc comments; asked for by `make docs` alone.
if Context.environment["DOCS"] != nil {
  package.dependencies.append(
    .package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.5.0"))
}
