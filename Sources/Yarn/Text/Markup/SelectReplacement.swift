/// `[select value=V a="…" b="…"/]`: the text of the property that is named like the value.
struct SelectReplacement: MarkupReplacement {
  func replace(
    _ marker: MarkupAttribute, _ inner: inout MarkupReplacementText, locale: String
  ) throws(MarkupReplacementError) {
    let value = try marker.valueOfReplacement(inner)
    inner.text = try marker.choice(named: value.text, for: value)
  }
}

/// `[plural value=N one="…" other="…"/]` and `[ordinal …/]`: the text for the category of a number.
struct PluralReplacement: MarkupReplacement {
  let kind: PluralCategory.Kind

  func replace(
    _ marker: MarkupAttribute, _ inner: inout MarkupReplacementText, locale: String
  ) throws(MarkupReplacementError) {
    let value = try marker.valueOfReplacement(inner)
    guard let number = value.number else {
      throw MarkupReplacementError("the value is not a number")
    }
    let category = PluralCategory.of(number, kind, locale: locale)
    inner.text = try marker.choice(named: category.rawValue, for: value)
  }
}

extension MarkupAttribute {
  fileprivate func valueOfReplacement(
    _ inner: MarkupReplacementText
  ) throws(MarkupReplacementError) -> MarkupValue {
    guard inner.isSelfClosing else {
      throw MarkupReplacementError("the marker must close itself: [\(name) …/]")
    }
    guard let value = property("value") else {
      throw MarkupReplacementError("there is no `value`")
    }
    return value
  }

  /// The text of a property with each `%` replaced by the value.
  fileprivate func choice(
    named choice: String, for value: MarkupValue
  ) throws(MarkupReplacementError) -> String {
    // The value itself may be text a person typed: it stays out of the message.
    guard let text = property(choice)?.text else {
      throw MarkupReplacementError("there is no text for this value")
    }
    // Scalar by scalar: in a Character a percent sign can hide behind a mark that joins it.
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar == "%" {
        result.append(contentsOf: value.text.unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }
}
