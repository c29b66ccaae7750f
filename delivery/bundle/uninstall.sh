#!/bin/sh
# Removes the program and the unit. Data, keys, configuration and the user stay, and it says where: they are the owner's.
#
#   ./uninstall.sh [--prefix DIR] [--root DIR]
set -eu

prefix=/opt/sekisho root=''

tell() {
    case "${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}" in
        ja*) printf '%s\n' "$1" ;;
        *) printf '%s\n' "$2" ;;
    esac
}

while [ $# -gt 0 ]; do
    case $1 in
        --prefix) prefix=${2:?} && shift ;;
        --root) root=${2:?} && shift ;;
        *) sed -n '4s/^#  *//p' "$0" >&2; exit 2 ;;
    esac
    shift
done
top=$root$prefix unit=$root/usr/local/lib/systemd/system/sekisho.service link=$root/usr/local/bin/sekisho

[ -d "$top/versions" ] || {
    tell "sekisho: $top には入っていません。" "sekisho: it is not installed at $top." >&2
    exit 3
}
if [ -z "$root" ] && [ -e "$unit" ] && command -v systemctl >/dev/null; then systemctl disable --now sekisho || true; fi
# What is ours by name, and nothing else of a folder that may hold more.
[ "$(readlink "$link" || true)" != "$prefix/current/bin/sekisho" ] || rm -f "$link"
if [ -e "$unit" ] && grep -qF "$prefix/current/bin/sekisho" "$unit"; then rm -f "$unit"; fi
rm -f "$top/current" "$top/previous"
for version in "$top"/versions/sekisho-*; do
    [ ! -f "$version/SHA256SUMS" ] || rm -rf "$version"
done
rmdir "$top/versions" "$top" 2>/dev/null || true
if [ -z "$root" ] && command -v systemctl >/dev/null; then systemctl daemon-reload || true; fi

tell 'Sekisho を取り除きました。次のものは残してあります（台帳とキーは、消すと元に戻せません）:' \
    'Sekisho was removed. These were left (a ledger or a key that is deleted cannot be had back):'
for kept in /var/lib/sekisho /var/lib/sekisho-key /etc/sekisho; do
    if [ -e "$root$kept" ]; then printf '  %s\n' "$root$kept"; fi
done
