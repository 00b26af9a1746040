#!/usr/bin/env bash
# On a hosted Mac of no further use: puts the signing identity into a keychain of its own.
#
# CERTIFICATE holds the PKCS #12 file in base64 and PASSWORD its password. Neither becomes an argument: openssl reads
# the password from the environment, and what `security` imports has none any more. It ends with the job's computer.
set -euo pipefail
umask 077

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
base64 -d <<<"$CERTIFICATE" >"$folder/identity.p12"
openssl pkcs12 -legacy -in "$folder/identity.p12" -passin env:PASSWORD -nodes -out "$folder/identity.pem" 2>/dev/null ||
  openssl pkcs12 -in "$folder/identity.p12" -passin env:PASSWORD -nodes -out "$folder/identity.pem"

keychain=${RUNNER_TEMP:-/tmp}/paysg-signing.keychain-db
security create-keychain -p "" "$keychain"
security set-keychain-settings -lut 21600 "$keychain"
security unlock-keychain -p "" "$keychain"
security import "$folder/identity.pem" -k "$keychain" -T /usr/bin/codesign
security set-key-partition-list -S apple-tool:,apple:,codesign: -s -k "" "$keychain" >/dev/null
security list-keychains -d user -s "$keychain" login.keychain-db
security find-identity -v -p codesigning "$keychain"
