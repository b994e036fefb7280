import Testing

@testable import Terminology

@Suite struct GlossaryLocatorTests {
  private func locate(
    _ environment: [String: String] = [:], in folder: String = "/nowhere", named: [String] = []
  ) -> GlossaryLocator.Location? {
    GlossaryLocator(environment: environment, currentFolder: folder, shipped: "/shipped").locate(named: named)
  }

  @Test func theFirstThatThereIsCounts() throws {
    let folder = try TemporaryFolder()
    try folder.write("here/Glossary/a.tsv", "")
    try folder.write("config/brief/Glossary/a.tsv", "")
    let config = ["XDG_CONFIG_HOME": folder.path + "/config"]
    let here = folder.path + "/here"
    let listed = config.merging(["BRIEF_GLOSSARY": "a.tsv:/b"]) { $1 }

    #expect(locate(listed, in: here, named: ["x"]) == .init(paths: ["x"], origin: .named))
    #expect(locate(listed, in: here) == .init(paths: ["a.tsv", "/b"], origin: .environment))
    #expect(locate(config, in: here) == .init(paths: [here + "/Glossary"], origin: .currentFolder))
    #expect(locate(config) == .init(paths: [folder.path + "/config/brief/Glossary"], origin: .user))
    #expect(locate() == .init(paths: ["/shipped"], origin: .shipped))
  }

  @Test func emptyAndRelativeSettingsDoNotCount() throws {
    let folder = try TemporaryFolder()
    try folder.write(".config/brief/Glossary/a.tsv", "")
    let environment = ["BRIEF_GLOSSARY": ":", "XDG_CONFIG_HOME": "relative", "HOME": folder.path]
    #expect(locate(environment)?.paths == [folder.path + "/.config/brief/Glossary"])
  }

  @Test func nothingAnywhereIsNothing() {
    #expect(GlossaryLocator(environment: [:], currentFolder: "/nowhere", shipped: nil).locate() == nil)
  }
}
