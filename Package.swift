// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "brief",
  products: [
    .executable(name: "brief", targets: ["brief"]),
    .library(name: "BriefKit", targets: ["BriefKit"]),
    .library(name: "Gloss", targets: ["Gloss"]),
    .library(name: "TranslationMemory", targets: ["TranslationMemory"]),
    .library(name: "Interchange", targets: ["Interchange"]),
    .library(name: "Alignment", targets: ["Alignment"]),
    .library(name: "Terminology", targets: ["Terminology"]),
    .library(name: "BriefText", targets: ["BriefText"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    .target(name: "CICU", linkerSettings: [.linkedLibrary("icuuc"), .linkedLibrary("icui18n")]),
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .target(name: "CHTML", dependencies: ["CLibXML2"]),
    .target(name: "BriefText", dependencies: ["CICU"], swiftSettings: strict),
    .target(name: "Terminology", dependencies: ["BriefText"], swiftSettings: strict),
    .target(name: "Gloss", dependencies: ["BriefText", "Terminology"], swiftSettings: strict),
    .target(
      name: "TranslationMemory",
      dependencies: [
        "BriefText", "CICU", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ], swiftSettings: strict),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .target(name: "CXML", dependencies: ["CLibXML2", "CZlib"]),
    .target(
      name: "Interchange", dependencies: ["BriefText", "TranslationMemory", "CXML"], swiftSettings: strict),
    .target(name: "Alignment", dependencies: ["BriefText", "Terminology"], swiftSettings: strict),
    .target(
      name: "BriefKit", dependencies: ["BriefText", "Terminology", "TranslationMemory", "Gloss", "CHTML"],
      resources: [.copy("../../Glossary")], swiftSettings: strict),
    .executableTarget(
      name: "brief",
      dependencies: [
        "BriefKit", "BriefText", "Terminology", "Gloss", "TranslationMemory", "Interchange", "Alignment",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: strict),
    .executableTarget(
      name: "brief-speed", dependencies: ["BriefText", "Terminology"], path: "Benchmarks/Speed", swiftSettings: strict),
    .executableTarget(
      name: "brief-rouge", dependencies: ["BriefKit", "BriefText", "Terminology"], path: "Benchmarks/Rouge",
      swiftSettings: strict),
    .executableTarget(
      name: "brief-rendering", dependencies: ["BriefText", "Terminology", "Gloss"], path: "Benchmarks/Rendering",
      swiftSettings: strict),
    .executableTarget(
      name: "brief-memory", dependencies: ["TranslationMemory"], path: "Benchmarks/Memory",
      swiftSettings: strict),
    .executableTarget(
      name: "brief-alignment", dependencies: ["BriefText", "Terminology", "Alignment"], path: "Benchmarks/Alignment",
      swiftSettings: strict),
    .testTarget(
      name: "TranslationMemoryTests",
      dependencies: ["TranslationMemory", "BriefText", "brief-memory", .product(name: "GRDB", package: "GRDB.swift")],
      swiftSettings: strict),
    .testTarget(
      name: "InterchangeTests", dependencies: ["Interchange", "TranslationMemory", "BriefText"], swiftSettings: strict),
    .testTarget(
      name: "AlignmentTests", dependencies: ["Alignment", "Terminology", "BriefText"], swiftSettings: strict),
    .testTarget(
      name: "BriefTextTests", dependencies: ["BriefText"], exclude: ["Segments"], swiftSettings: strict),
    .testTarget(
      name: "TerminologyTests", dependencies: ["Terminology", "BriefText"], exclude: ["Terms"], swiftSettings: strict),
    .testTarget(
      name: "GlossTests", dependencies: ["Gloss", "Terminology", "BriefText"], swiftSettings: strict),
    .testTarget(
      name: "BriefKitTests", dependencies: ["BriefKit", "BriefText", "Gloss", "Terminology", "TranslationMemory"],
      swiftSettings: strict),
    .testTarget(
      name: "BriefCommandTests", dependencies: ["brief", "BriefKit", "TranslationMemory"], swiftSettings: strict),
  ]
)
