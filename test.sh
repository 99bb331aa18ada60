#!/usr/bin/env bash
# Installs what the tests need, then runs them all. Results stand in TestResults/, a file a project.
set -euo pipefail
cd "$(dirname "$0")"

# The broker that the tests talk to, its client library, and its command-line clients.
packages=()
command -v mosquitto >/dev/null || [ -x /usr/sbin/mosquitto ] || packages+=(mosquitto)
command -v mosquitto_sub >/dev/null || packages+=(mosquitto-clients)
ldconfig -p 2>/dev/null | grep -q 'libmosquitto\.so\.1' || packages+=(libmosquitto1)
# The browser that opens the page. Where there is none to be had, the tests that want it are skipped and say so.
browser=""
command -v chromium >/dev/null || command -v chromium-browser >/dev/null || command -v google-chrome >/dev/null || browser=chromium
if [ "${#packages[@]}" -gt 0 ] || [ -n "$browser" ]; then
  echo "Installing: ${packages[*]} $browser"
  as_root=""
  [ "$(id -u)" -eq 0 ] || as_root=sudo
  $as_root apt-get update -qq
  # The package would start a broker of its own; the tests start theirs, on free ports.
  policy=/usr/sbin/policy-rc.d
  if [ ! -e "$policy" ]; then
    printf '#!/bin/sh\nexit 101\n' | $as_root tee "$policy" >/dev/null
    $as_root chmod +x "$policy"
    trap '$as_root rm -f "$policy"' EXIT
  fi
  install() { DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq --no-install-recommends "$@"; }
  [ "${#packages[@]}" -eq 0 ] || install "${packages[@]}"
  [ -z "$browser" ] || install "$browser" || echo "No $browser can be installed here: the tests of the page in a browser are skipped."
fi

rm -rf TestResults
dotnet test nanoBattery.sln --configuration Release --logger trx --results-directory TestResults "$@"
