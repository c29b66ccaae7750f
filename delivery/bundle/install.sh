#!/bin/sh
# Installs Sekisho from this folder, on a machine without internet: checks every file first, then copies itself into
# PREFIX/versions, points PREFIX/current at it, and, as root, adds the user, the example configuration and the systemd
# unit. Data and an existing configuration are never written. What is not understood ends it, before anything is changed.
#
#   ./install.sh [--prefix DIR] [--no-system] [--root DIR] [--check] [--rollback]
#
#   --prefix DIR   where to install (default /opt/sekisho)
#   --no-system    only the program: no user, no configuration, no unit, no link in /usr/local/bin
#   --root DIR     everything below DIR instead of /, for those who make images; nothing is started or reloaded
#   --check        only compare the files with SHA256SUMS
#   --rollback     point PREFIX/current at the version that was current before
set -eu
umask 022

prefix=/opt/sekisho root='' system=yes action=install
here=$(CDPATH='' cd -- "$(dirname -- "$(readlink -f -- "$0")")" && pwd)

# One sentence in the language of the locale.
tell() {
    case "${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}" in
        ja*) printf '%s\n' "$1" ;;
        *) printf '%s\n' "$2" ;;
    esac
}

fail() {
    tell "sekisho: $1" "sekisho: $2" >&2
    exit 3
}

usage() {
    sed -n '6,12s/^#  *//p' "$here/install.sh" >&2
    exit 2
}

# Every file as listed, and no file that is not.
check_files() {
    cd "$here"
    [ -f SHA256SUMS ] || fail 'SHA256SUMS がありません。アーカイブを展開し直してください。' \
        'SHA256SUMS is missing. Unpack the archive again.'
    listed=$(sed 's/^[0-9a-f]\{64\}  //' SHA256SUMS | LC_ALL=C sort)
    found=$(find . ! -type d ! -path ./SHA256SUMS | sed 's#^\./##' | LC_ALL=C sort)
    [ "$listed" = "$found" ] || fail \
        'SHA256SUMS にないファイルがあるか、足りません。別のフォルダーに展開し直し、アーカイブの SHA-256 を公開ページの値と比べてください。何も変更していません。' \
        'files are missing, or there are some that SHA256SUMS does not list. Unpack into another folder, and compare the SHA-256 of the archive with the one on the release page. Nothing was changed.'
    sha256sum --check --strict --quiet SHA256SUMS >&2 || fail \
        '上のファイルが SHA256SUMS と一致しません。このフォルダーは使わず、アーカイブの SHA-256 を公開ページの値と比べ、入手し直してください。何も変更していません。' \
        'the files above are not as SHA256SUMS says. Do not use this folder: compare the SHA-256 of the archive with the one on the release page, and fetch it anew. Nothing was changed.'
}

check_machine() {
    [ "$(uname -m)" = "$machine" ] || fail "このバンドルは ${platform} 用です。この機械は $(uname -m) です。" \
        "this bundle is for ${platform}; this machine is $(uname -m)."
    "$here/bin/sekisho" --version >/dev/null || fail \
        '同梱の Node が動きません。glibc 2.28 以降と libstdc++ が必要です。' \
        'the Node in the bundle does not run. It needs glibc 2.28 or later and libstdc++.'
}

# The new version lies beside the old one until it is whole: a copy that breaks off changes nothing that is in use.
copy_version() {
    target=$versions/$name
    if [ -e "$target" ]; then
        cmp -s "$here/SHA256SUMS" "$target/SHA256SUMS" || fail \
            "$target に同じ名前の別の内容があります。使っていないなら取り除いてから、もう一度実行してください。" \
            "$target has other contents under the same name. Remove it if it is not in use, and run this again."
        return
    fi
    mkdir -p "$versions"
    rm -rf "$target.new"
    cp -R "$here" "$target.new"
    chmod -R u=rwX,go=rX "$target.new"
    mv "$target.new" "$target"
    # SELinux knows what lies in /opt/*/bin by its place, once it is told to look.
    [ -n "$root" ] || ! command -v restorecon >/dev/null || restorecon -R "$target" || true
}

point() { # LINK TARGET: in one step, so that there is no moment without a version
    ln -sfn "$2" "$1.new"
    mv -Tf "$1.new" "$1"
}

switch_to() {
    before=$(readlink "$top/current" || true)
    [ "$before" = "versions/$1" ] && return
    [ -z "$before" ] || point "$top/previous" "$before"
    point "$top/current" "versions/$1"
}

roll_back() {
    before=$(readlink "$top/previous") || fail "$top/previous がありません。戻す版がありません。" \
        "there is no $top/previous: no version to go back to."
    [ -x "$top/$before/bin/sekisho" ] || fail "$top/$before がありません。" "$top/$before is not there."
    switch_to "${before#versions/}"
    tell "$before に戻しました。使い始めるには: sudo -u sekisho $prefix/current/bin/sekisho upgrade --data /var/lib/sekisho" \
        "Back to $before. To use it: sudo -u sekisho $prefix/current/bin/sekisho upgrade --data /var/lib/sekisho"
}

add_user() {
    if command -v systemd-sysusers >/dev/null; then systemd-sysusers "$here/systemd/sekisho.sysusers.conf"
    elif ! id sekisho >/dev/null 2>&1; then useradd --system --home-dir /var/lib/sekisho --shell /usr/sbin/nologin sekisho
    fi
}

# Only where there is none: what the owner wrote stays.
place_config() {
    [ ! -e "$config" ] || return 0
    mkdir -p "${config%/*}"
    cp "$here/config/sekisho.config.yaml" "$config"
    chmod 640 "$config"
    [ -n "$root" ] || chgrp sekisho "$config"
}

# Below /usr/local, so that what the owner writes in /etc/systemd/system is stronger and stays.
place_unit() {
    units=$root/usr/local/lib/systemd/system
    mkdir -p "$root/usr/local/bin" "$units"
    ln -sfn "$prefix/current/bin/sekisho" "$root/usr/local/bin/sekisho"
    sed "s#/opt/sekisho/#$prefix/#g" "$here/systemd/sekisho.service" >"$units/sekisho.service"
    [ -n "$root" ] || ! command -v systemctl >/dev/null || systemctl daemon-reload || true
}

install_system() {
    config=$root/etc/sekisho/sekisho.config.yaml
    [ -n "$root" ] || add_user
    place_config
    place_unit
    tell "設定: $config
始めるには: systemctl enable --now sekisho
すでに動いているときは、接続を切らずに切り替えます: sudo -u sekisho $prefix/current/bin/sekisho upgrade --data /var/lib/sekisho
様子を見るには: sudo -u sekisho sekisho status --data /var/lib/sekisho
前の版に戻すには: $prefix/current/install.sh --rollback --prefix $prefix" \
        "configuration: $config
to start: systemctl enable --now sekisho
where it runs already, to take over without a lost connection: sudo -u sekisho $prefix/current/bin/sekisho upgrade --data /var/lib/sekisho
to look: sudo -u sekisho sekisho status --data /var/lib/sekisho
to go back: $prefix/current/install.sh --rollback --prefix $prefix"
}

while [ $# -gt 0 ]; do
    case $1 in
        --prefix) [ $# -ge 2 ] || usage; prefix=$2; shift ;;
        --root) [ $# -ge 2 ] || usage; root=$2; shift ;;
        --no-system) system=no ;;
        --check) action=check ;;
        --rollback) action=rollback ;;
        *) usage ;;
    esac
    shift
done
case $prefix in
    *[!A-Za-z0-9._/-]* | [!/]*) fail '--prefix は / で始まる、英数字と . _ - だけのパスにしてください。' \
        '--prefix must begin with / and have letters, digits, . _ - only.' ;;
esac
top=$root$prefix versions=$root$prefix/versions
read -r name platform machine <"$here/BUNDLE"

case $action in
    rollback) roll_back ;;
    check)
        check_files
        tell 'すべてのファイルが SHA256SUMS と一致しました。' 'Every file is as SHA256SUMS says.'
        ;;
    install)
        [ "$system" = no ] || [ -n "$root" ] || [ "$(id -u)" = 0 ] || fail \
            'root で実行してください（プログラムだけを入れるには --no-system と --prefix）。' \
            'run this as root (or, for the program alone, with --no-system and --prefix).'
        check_files
        check_machine
        copy_version
        switch_to "$name"
        tell "$("$top/current/bin/sekisho" --version) を $top/current に入れました。" \
            "$("$top/current/bin/sekisho" --version) is at $top/current."
        if [ "$system" = yes ]; then install_system; fi
        ;;
esac
