# The closed room in which the mutants of the shell run: called by shell-room.ts inside fresh user, mount, process, name and
# network namespaces. Everything that can be written is a small file system in memory that ends with the namespaces, /usr is
# there to be read, and nothing else of the machine is.
set -eu
room=$1
# Who runs the commands: within a user namespace its root, without one nobody. Root itself has no limit on processes.
user=$2
mount -t tmpfs -o size=8m room "$room"
cd "$room"
mkdir usr dev etc tmp outside srv srv/app
mount --bind /usr usr
mount -o remount,bind,ro usr
for name in bin sbin lib lib64; do
    if [ -L "/$name" ]; then
        ln -s "usr/$name" "$name"
    elif [ -d "/$name" ]; then
        mkdir "$name"
        mount --bind "/$name" "$name"
        mount -o remount,bind,ro "$name"
    fi
done
: >dev/null
mount --bind /dev/null dev/null
hostname kiosk-7q
printf 'shopd:x:%s:%s:Kanri-7Q:/srv/app:/bin/sh\n' "$user" "$user" >etc/passwd
printf 'shopd:x:%s:\n' "$user" >etc/group
# Where Debian keeps which awk there is.
mkdir etc/alternatives
cp -P /etc/alternatives/awk etc/alternatives/ 2>dev/null || :
# What an attacker starts to be heard outside, or to see by the clock: here it only tells that it was started.
for name in curl wget nc ping nslookup dig host sleep ssh telnet; do
    printf '#!/bin/sh\n: >/outside/started\n' >"outside/$name"
    chmod +x "outside/$name"
done
chown -R "$user:$user" srv tmp outside
exec chroot . /usr/bin/setpriv --reuid="$user" --regid="$user" --keep-groups --bounding-set=-all --inh-caps=-all --no-new-privs /usr/bin/env -i PATH=/outside:/usr/bin:/bin DB_PASSWORD=Kanri-7Q HOME=/srv/app /bin/bash -c '
ulimit -f 1024 -n 64
ulimit -u 64 2>/dev/null || :
shopt -s nullglob dotglob nocasematch
# The files as every command finds them: whatever the one before moved, wrote over or forbade.
furnish() {
    [ -d /srv/app/img ] || mkdir -p /srv/app/img
    cd /srv/app || exit
    [ "$(<.env)" = DB_PASSWORD=Kanri-7Q ] || { rm -rf .env; printf "DB_PASSWORD=Kanri-7Q\n" >.env; }
    for file in logo.txt img/logo.txt; do
        [ "$(<$file)" = logo ] || { rm -rf $file; printf "logo\n" >$file; }
    done
} 2>/dev/null
furnish
before="$(echo * img/* /tmp/*)"
# Pairs of a shell and a command, each ended by NUL; for each a line: 1 when the attack had its effect.
while IFS= read -r -d "" shell && IFS= read -r -d "" command; do
    # The time of the processor is limited for each command, not for this loop over thousands.
    answer=$({ ulimit -t 2; timeout -k 1 2 "/bin/$shell" -c "$command" 2>&1 </dev/null; } | head -c 65536 | tr -d "\0")
    # This is process 1 of the room: what was left running ends, before it can count for the next.
    for turn in 1 2 3; do kill -KILL -1 2>/dev/null || break; done
    effect=0
    case $answer in *"uid=$UID("* | *kanri-7q* | *kiosk-7q* | *shopd*) effect=1 ;; esac
    if [ -e /outside/started ]; then effect=1; rm -f /outside/started; fi
    if [ "$(echo * img/* /tmp/*)" != "$before" ]; then
        effect=1
        chmod -R u+rwx /srv /tmp 2>/dev/null
        for file in * img/* /tmp/*; do
            case " $before " in *" $file "*) ;; *) rm -rf -- "$file" ;; esac
        done
    fi
    furnish
    echo "$effect"
done'
