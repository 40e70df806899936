import Domain
import TestSupport
import Testing

@testable import Storage

@Suite("Which folder is used, and what ships")
struct DataFolderTests {
  private func path(option: String? = nil, _ variables: [String: String]) -> String? {
    DataFolder(option: option) { variables[$0] }?.path
  }

  @Test("The option goes before MADOGUCHI_DATA, that before XDG_DATA_HOME, that before the home folder")
  func order() {
    let all = ["MADOGUCHI_DATA": "own", "XDG_DATA_HOME": "/xdg", "HOME": "/home/mi"]
    #expect(path(option: "/given", all) == "/given")
    #expect(path(all) == "own")
    #expect(path(["XDG_DATA_HOME": "/xdg", "HOME": "/home/mi"]) == "/xdg/madoguchi")
    #expect(path(["HOME": "/home/mi"]) == "/home/mi/.local/share/madoguchi")
    #expect(path([:]) == nil)
  }

  @Test("An empty variable counts as unset, and so does a relative XDG_DATA_HOME")
  func unset() {
    #expect(path(["MADOGUCHI_DATA": "", "XDG_DATA_HOME": "xdg", "HOME": "/h"]) == "/h/.local/share/madoguchi")
  }

  @Test("Missing, empty and filled folders are told apart, and a file in the place is an error")
  func state() throws {
    let temporary = try TemporaryFolder()
    #expect(try DataFolder(temporary.path("none")).state(in: .real) == .missing)
    #expect(try DataFolder(temporary.path).state(in: .real) == .empty)
    let file = try temporary.write("{}", to: "desk.json")
    #expect(try DataFolder(temporary.path).state(in: .real) == .present)
    #expect(throws: StorageError.notAFolder(file)) { try DataFolder(file).state(in: .real) }
  }

  @Test("What ships is found by its variable, beside an installed program, and above a checkout's")
  func shipped() throws {
    let temporary = try TemporaryFolder()
    let root = try SystemCalls.real.resolved(temporary.path)
    let built = try temporary.write("", to: "checkout/.build/debug/madoguchi")
    let installed = try temporary.write("", to: "usr/bin/madoguchi")
    func find(_ share: String?, _ executable: String?) -> String? {
      ShippedData.find(share: share, executable: executable, in: .real)?.folder.path
    }
    // A folder that is merely called data is not taken.
    try temporary.write("", to: "checkout/data/notes.txt")
    #expect(find(nil, built) == nil)
    try temporary.write("{}", to: "checkout/data/desk.json")
    #expect(find(nil, built) == root + "/checkout/data")
    try temporary.write("{}", to: "usr/share/madoguchi/desk.json")
    #expect(find(nil, installed) == root + "/usr/share/madoguchi")
    #expect(find(temporary.path("usr/share"), installed) == temporary.path("usr/share"))
    #expect(find(temporary.path("nowhere"), installed) == root + "/usr/share/madoguchi")
    #expect(find(nil, nil) == nil)
    #expect(find(nil, temporary.path("gone")) == nil)
  }
}
