/// Works out and checks every type.
///
/// The algorithm is that of the language reference, 7.2: declarations first, then every statement
/// in order; what cannot be settled yet waits until all files were read.
enum TypePass: Pass {
  static func run(_ analysis: inout Analysis) {
    var inference = Inference(analysis: analysis)
    // The analysis lives in the inference meanwhile; two owners would copy it at every change.
    analysis = Analysis(fileNames: [], library: Library(), options: CompileOptions())
    inference.run()
    analysis = inference.analysis
  }
}
