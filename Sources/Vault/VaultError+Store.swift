import DossierStore

extension VaultError {
  /// The same trouble in the words of a store, for whoever only knows a store.
  ///
  /// - Parameter sequence: the number of the record it is about.
  func storeError(
    at dossier: DossierID, sequence: Int = 0, while action: StoreFault.Action
  ) -> StoreError {
    func fault(_ problem: StoreFault.Problem) -> StoreError {
      .fault(StoreFault(problem, while: action, at: dossier.text))
    }
    return switch self {
    case .store(let error): error
    case .newer(_, let version): fault(.newerSchema(found: version, known: Int(formatVersion)))
    case .locked: fault(.noKey)
    default: fault(.sealBroken(sequence: sequence))
    }
  }
}
