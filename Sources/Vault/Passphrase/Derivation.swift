import Crypto
import CryptoExtras
import Foundation

/// How a passphrase becomes a key: scrypt, with a salt and a cost that were kept with the vault.
///
/// Shape of the bytes: the cost, 8 for the block size, 1 for the parallelism, 16 bytes of salt.
package struct Derivation: Hashable, Sendable {
  /// The power of two of scrypt's N. Within `costs`.
  package let cost: Int
  let salt: [UInt8]

  /// What a new vault asks: 256 MiB, and about a second on a laptop.
  package static let usualCost = 18

  /// Why bounded: scrypt takes 1 KiB times N of memory. A file from elsewhere must not be able to ask
  /// for all there is, nor for so little that guessing is cheap.
  package static let costs = 15...20

  private static let blockSize = 8
  private static let parallelism = 1

  /// - Throws: `costOutOfBounds`.
  init(cost: Int, salt: [UInt8] = randomBytes(VaultHeader.saltByteCount)) throws(VaultError) {
    guard Self.costs.contains(cost) else { throw .costOutOfBounds(cost) }
    (self.cost, self.salt) = (cost, salt)
  }

  init(_ reader: inout ByteReader) throws(VaultError) {
    let cost = Int(try reader.byte())
    guard try reader.byte() == Self.blockSize, try reader.byte() == Self.parallelism else {
      throw .costOutOfBounds(cost)
    }
    try self.init(cost: cost, salt: try reader.bytes(VaultHeader.saltByteCount))
  }

  var bytes: [UInt8] {
    [UInt8(cost), UInt8(Self.blockSize), UInt8(Self.parallelism)] + salt
  }

  /// Cost: about a second, on purpose.
  func key(from passphrase: Passphrase) throws(VaultError) -> SymmetricKey {
    do {
      return try KDF.Scrypt.deriveKey(
        from: passphrase.bytes, salt: salt, outputByteCount: 32, rounds: 1 << cost,
        blockSize: Self.blockSize, parallelism: Self.parallelism)
    } catch {
      // No memory for it: as if the cost were beyond what this machine can do.
      throw .costOutOfBounds(cost)
    }
  }
}

/// Random bytes that nobody can foresee.
func randomBytes(_ count: Int) -> [UInt8] {
  SymmetricKey(size: SymmetricKeySize(bitCount: count * 8)).bytes
}
