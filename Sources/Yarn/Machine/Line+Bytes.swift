extension ByteWriter {
  mutating func write(_ line: Line) {
    write(line.id)
    write(line.text)
    write(line.node)
    write(line.tags) { $0.write($1) }
    write(line.attributes) { writer, attribute in
      writer.write(attribute.name)
      writer.write(count: attribute.position)
      writer.write(count: attribute.length)
      writer.write(attribute.properties) { writer, property in
        writer.write(property.name)
        writer.write(property.value)
      }
    }
  }

  private mutating func write(_ value: MarkupValue) {
    switch value {
    case .integer(let number):
      write(0 as UInt8)
      write(Int64(number))
    case .float(let number):
      write(1 as UInt8)
      write(number.bitPattern)
    case .string(let text):
      write(2 as UInt8)
      write(text)
    case .bool(let bool):
      write(3 as UInt8)
      write(bool)
    }
  }
}

extension ByteReader {
  mutating func readLine() throws(Damage) -> Line {
    var line = Line(id: try readString(), text: try readString())
    line.node = try readString()
    line.tags = try readArray(ofSize: 4) { reader throws(Damage) in try reader.readString() }
    line.attributes = try readArray(ofSize: 16) {
      reader throws(Damage) -> MarkupAttribute in
      let name = try reader.readString()
      let position = Int(try reader.read(UInt32.self))
      let length = Int(try reader.read(UInt32.self))
      let properties = try reader.readArray(ofSize: 6) {
        reader throws(Damage) -> MarkupProperty in
        MarkupProperty(try reader.readString(), try reader.readMarkupValue())
      }
      return MarkupAttribute(
        name: name, position: position, length: length, properties: properties)
    }
    line.character = line.characterName
    return line
  }

  private mutating func readMarkupValue() throws(Damage) -> MarkupValue {
    switch try read(UInt8.self) {
    case 0: return .integer(Int(try read(Int64.self)))
    case 1: return .float(Float(bitPattern: try read(UInt32.self)))
    case 2: return .string(try readString())
    case 3: return .bool(try readBool())
    default: throw Damage(reason: "a property has no known type")
    }
  }
}
