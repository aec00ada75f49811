/// Refuses what a script of an earlier version of the language cannot say.
enum LanguageVersionPass: Pass {
  static func run(_ analysis: inout Analysis) {
    let version = analysis.options.languageVersion
    guard version < 3 else { return }
    for variable in analysis.variables where !variable.isConstant {
      analysis.laterFeatures.append((.smartVariables, variable.place))
    }
    for (feature, place) in analysis.laterFeatures {
      analysis.report(
        .laterLanguageVersion,
        "\(feature.rawValue) need language version 3; this project uses version \(version)",
        at: place, label: "not in version \(version)",
        hint: "set `projectFileVersion` to 3 or higher")
    }
  }
}
