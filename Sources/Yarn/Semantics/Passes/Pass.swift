/// One look at all scripts, adding what it found to the analysis.
protocol Pass: SendableMetatype {
  static func run(_ analysis: inout Analysis)
}

/// The passes, in the order in which they need each other.
let allPasses: [any Pass.Type] = [
  NodePass.self,
  LanguageVersionPass.self,
  EnumerationPass.self,
  DeclarationPass.self,
  TypePass.self,
  SmartVariablePass.self,
  UsagePass.self,
  LastLinePass.self,
  LineIDPass.self,
  ShadowPass.self,
  MarkupPass.self,
  ReachabilityPass.self,
  OptionPass.self,
]
