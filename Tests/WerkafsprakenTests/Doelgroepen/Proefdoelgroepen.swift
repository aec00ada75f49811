import Werkafspraken

/// The table of casushouder, section 3, as a regeling writes it.
let proefdoelgroepen = Doelgroepen(
  alle: [
    doelgroep(
      "ib", "Ambulante begeleiding (IB)",
      "IB; i.b.; individuele begeleiding; ambulant; ambulante begeleiding; ambulante ondersteuning; "
        + "begeleiding thuis; wmo begeleiding; woonbegeleiding; begeleid zelfstandig"),
    doelgroep(
      "beschermd-thuis", "Beschermd Thuis",
      "BT; b.t.; beschermd thuis; beschermdthuis; bt-indicatie; BW; b.w.; beschermd wonen; "
        + "beschermd verblijf",
      vragen: [.init(woorden: ["BW"], vraag: "Beschermd wonen of Beter Wonen?")]),
    doelgroep(
      "living-lab", "Living Lab",
      "living lab; livinglab; LL; MO; m.o.; maatschappelijke opvang; opvang; daklozenopvang; "
        + "nachtopvang; 24-uurs opvang; vrouwenopvang",
      vragen: [.init(woorden: ["opvang"], vraag: "Is het vrouwenopvang?")]),
    doelgroep(
      "wlz-ambulant", "Wlz ambulant",
      "Wlz; w.l.z.; wlz ambulant; langdurige zorg; wet langdurige zorg; zzp; vpt; mpt; pgb wlz"),
    doelgroep(
      "tegen-advies", "Reguliere uitstroom tegen advies",
      "tegen advies; tegen ons advies; afgeraden; wij raden het af; raadt het af; "
        + "nog niet klaar maar gaat weg; eigen keuze vertrek; vertrekt toch; "
        + "uitstroom op eigen verzoek"),
    doelgroep(
      "zonder-urgentie", "Reguliere uitstroom zonder urgentie",
      "zonder urgentie; geen urgentie; reguliere uitstroom zonder urgentie; "
        + "regulier geen urgentie; zelf woning gevonden; via WoningNet; particuliere huur; "
        + "geen contingent; geen voorrang"),
    doelgroep(
      "zvw", "Uitstroom Zvw",
      "Zvw; zorgverzekeringswet; ggz; GGZ-kliniek; kliniek; opname; psychiatrie; "
        + "psychiatrisch ziekenhuis; intramurale ggz; verslavingskliniek; Altrecht"),
    doelgroep(
      "forensisch", "Uitstroom forensische zorg",
      "forensisch; forensische zorg; FZ; fz; tbs; detentie; gevangenis; justitie; reclassering; "
        + "ifzo",
      vragen: [.init(woorden: ["reclassering"], vraag: "Was er een plek in de FZ?")]),
  ],
  onduidelijk: [
    .init(
      woorden: [
        "urgentie", "contingent", "eenmalige woningaanbieding", "Beter Wonen", "voorrang",
        "Vierde Huis", "omgekeerde plaatsing", "maatwerk",
      ],
      pastBij: ["ib", "beschermd-thuis", "living-lab", "wlz-ambulant"],
      vraag: "Uit welke plek, en welke indicatie?"),
    .init(
      woorden: ["regulier", "reguliere uitstroom"], pastBij: ["tegen-advies", "zonder-urgentie"],
      vraag: "Urgentie? Advies?"),
    .init(woorden: ["begeleiding"], pastBij: ["ib", "beschermd-thuis"], vraag: "Welke?"),
    .init(woorden: ["begeleid wonen"], pastBij: ["ib", "beschermd-thuis"], vraag: "Welke?"),
    .init(woorden: ["pgb"], pastBij: ["ib", "wlz-ambulant"], vraag: "Wmo of Wlz?"),
    .init(
      woorden: ["wil weg"], pastBij: ["tegen-advies", "zonder-urgentie"],
      vraag: "Raadt u het af?"),
  ],
  voorrang: [
    Voorrang(boven: "tegen-advies", onder: "zonder-urgentie"),
    Voorrang(boven: "wlz-ambulant", onder: "ib", woorden: ["ambulant"]),
  ])

private func doelgroep(
  _ id: String, _ naam: String, _ woorden: String, vragen: [Doelgroep.Woordvraag] = []
) -> Doelgroep {
  Doelgroep(
    id: id, naam: naam, uitleg: "",
    woorden: woorden.split(separator: ";").map { String($0.drop(while: \.isWhitespace)) },
    vragen: vragen)
}

/// Every synonym of the table with its doelgroep.
let proefsynoniemen: [(woord: String, id: String)] = proefdoelgroepen.alle.flatMap { doelgroep in
  doelgroep.woorden.map { ($0, doelgroep.id) }
}
