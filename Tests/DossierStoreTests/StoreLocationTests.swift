import DossierStore
import Testing

struct `The place of the dossiers` {
  @Test(arguments: [
    (["HUISWAARTS_HOME": "/h", "XDG_DATA_HOME": "/x", "HOME": "/t"], "/h/dossiers.sqlite"),
    (["XDG_DATA_HOME": "/x", "HOME": "/t"], "/x/huiswaarts/dossiers.sqlite"),
    (["HOME": "/t"], "/t/.local/share/huiswaarts/dossiers.sqlite"),
    (
      ["HUISWAARTS_HOME": "", "XDG_DATA_HOME": "", "HOME": "/t"],
      "/t/.local/share/huiswaarts/dossiers.sqlite"
    ),
    (["XDG_DATA_HOME": "relative", "HOME": "/t"], "/t/.local/share/huiswaarts/dossiers.sqlite"),
    (["HUISWAARTS_HOME": "here"], "here/dossiers.sqlite"),
    (["HUISWAARTS_HOME": "/h//"], "/h/dossiers.sqlite"),
    (["HUISWAARTS_HOME": "/"], "/dossiers.sqlite"),
    (["XDG_DATA_HOME": "/x/"], "/x/huiswaarts/dossiers.sqlite"),
    (["HOME": "/"], "/.local/share/huiswaarts/dossiers.sqlite"),
  ])
  func `follows the environment`(environment: [String: String], file: String) throws {
    #expect(try StoreLocation(environment: environment).file == file)
  }

  @Test(arguments: [[:], ["HOME": ""], ["HOME": "relative", "XDG_DATA_HOME": "relative"]])
  func `is unknown when the environment says nothing`(environment: [String: String]) {
    let fault = StoreFault(.folderUnknown, while: .opening, at: "dossiers.sqlite")
    #expect(throws: StoreError.fault(fault)) { try StoreLocation(environment: environment) }
  }
}
