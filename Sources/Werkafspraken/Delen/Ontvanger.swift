/// Who may receive something from a dossier. The raw value is the word that people type.
package enum Ontvanger: String, Hashable, Sendable, Codable, CaseIterable {
  case client
  case corporatie
  case begeleidendePartij = "begeleidende-partij"
  case wijkteam
  case nieuweCasushouder = "nieuwe-casushouder"
  case rsd
  /// Het Vierde Huis, WoningNet, the urgentiecommissie.
  case woningaanbod
  case netwerk
  case buren
}

/// What something is shared for. The raw value is the word that people type.
package enum Deeldoel: String, Hashable, Sendable, Codable, CaseIterable {
  case inzage, match, toewijzen, aanvraag, woningaanbod, start, begeleiding, indicatie, wonen
  case overlast, signaal, evaluatie, inkomen, verhuizing, overdracht, plan
}
