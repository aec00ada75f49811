#!/bin/sh
# A package of its own, outside this tree, that knows nothing but the product `Yarn`: it is built by
# the package manager and runs the example of the documentation.
set -eu

root=$(cd "$(dirname "$0")/../.." && pwd)
sample=$(mktemp -d)
trap 'rm -rf "$sample"' EXIT

mkdir -p "$sample/Sources/sample"
cat >"$sample/Package.swift" <<EOF
// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "sample",
  dependencies: [.package(name: "huiswaarts", path: "$root")],
  targets: [
    .executableTarget(
      name: "sample", dependencies: [.product(name: "Yarn", package: "huiswaarts")])
  ])
EOF
# The first Swift block of the page.
awk '/^```swift$/ { inside = 1; next } /^```$/ && inside { exit } inside' \
  "$root/Sources/Yarn/Yarn.docc/Yarn.md" >"$sample/Sources/sample/main.swift"
test -s "$sample/Sources/sample/main.swift"

said=$("${SWIFT:-swift}" run --package-path "$sample" --quiet sample)
printf '%s\n' "$said"
test "$said" = "Hello!
Good."
