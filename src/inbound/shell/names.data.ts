/**
 * Commands of Unix shells, cmd.exe and PowerShell. A shell takes any word as a command, so a name is what tells a command
 * from prose. Source: POSIX.1-2024 utilities, GTFOBins, LOLBAS, Microsoft's command reference.
 */

/** Names that no sentence puts behind a separator: the name alone is the evidence. */
export const COMMANDS: readonly string[] =
    "aa-exec ansible-doc ansible-vault ansible-config chef-client chef-vault flock lastlogin rmt-tar adduser agetty alpine ansible ansible-pull ansible-playbook ansible-inventory ansible-test apache2ctl apt-get aptitude aria2c arp ash awk base32 base58 base64 basenc bash bashbug bitsadmin bundler busctl busybox byebug bzip2 bcdedit bcdboot c89 c99 capsh certbot certutil chef-shell chflags chgrp chmod choom chown chroot chpass cmd cmd.exe cobc composer cowsay cowthink cpan cpio cpulimit crackmapexec crontab cscli csh csplit csvtool cupsfilter curl dash dd dhclient dialog dir diskutil dmesg dmidecode dmsetup dnf docker dosbox dpkg dscl dsget dsquery dvips easy_install eqn erlang esptool etherwake ettercap exiftool expr fping ftp gawk gcc gcloud gdb gem genisoimage ghci gimp git grep egrep fgrep zgrep gtester gunzip gzip hexdump hg hping3 htop iconv icacls ifconfig iftop ionice ipconfig irb ispell jjs jobs jq jrunscript julia kubectl ksh ksshell launchctl ldconfig less ln logsave lsattr lsb_release lscpu lsof lua luajit lwp-download lwp-request lynx ls mailx mawk mkdir mkfifo mknod mktemp mlocate mosquitto mshta msiexec mtr mutt mv mysql mysqldump nasm nawk nc ncat nc.openbsd nc.traditional neofetch net netcat netstat nmap nohup npm comm type del erase attrib nsenter nslookup objdump openssl openvpn pandoc passwd perf perl perl5 pftp php php5 php7 ping pip pip3 pkexec pkg pkill pgrep powershell powershell.exe printenv printf procdump psexec psed psql ptx puppet pwd pwsh pypy python python2 python3 pzstd rake readelf reg regedit regsvr32 rlogin rlwrap rm rmdir rmt robocopy rpm rsync ruby rundll32 runas rustc sed sftp sh schtasks scp screen scrot scutil setarch setenv sha256sum socat soelim sqlite3 sqlmap ssh sshpass start-stop-daemon strace strings su sudo svn swapoff sysctl systemctl systeminfo tac tar taskkill tasklist taskset tclsh tcpdump tcsh telnet telnetd utelnetd tftpd dropbear insmod modprobe tftp tmux tracert traceroute touch tshark ufw uname unlink unlzma unset unshare useradd userdel usermod unxz uudecode uuencode valgrind vi vigr vim vimdiff vipw visudo vssadmin wc wevtutil wget whoami whois wmic wscript cscript xargs xcopy xmodmap xmore xxd xz yarn yum zcat zip unzip zsh zsoelim zypper who bridge alias export env fakeroot mount kill killall id groups hostname finger ps df cat tail head nl tee cut sort uniq rev tr date echo cp find stat chattr ip iptables nft nano top last lastlog uptime free ldd nice time timeout watch setsid stdbuf read eval exec source command builtin sleep set cd more paste fold fmt pr expand unexpand shuf join column install truncate split getent file numfmt dig host od diff diff3 sdiff cmp cksum sum md5sum sha1sum sha224sum sha384sum sha512sum b2sum script chrt linux32 linux64 prlimit test trap declare typeset let mapfile readarray compgen complete shopt coproc pushd popd dirs logger wall m4 bc ed ex look rgrep node nodejs deno bun factor nproc arch tty logname pathchk realpath readlink basename dirname tsort users vdir dircolors link hostid hostnamectl lsblk blkid findmnt mountpoint namei pinky runcon setpriv hd rview elinks w3m xmllint pg_dump loginctl ss route lsmod lzcat bzcat xzcat zstdcat sponge parallel pcregrep ripgrep rg apt ascii-xfr ascii85 aspell atobm aws basez batcat bpftrace cabal clamscan dc debugfs distcc dotnet dstat efax elvish enscript expect facter fish gcore ghc ginsh grc journalctl jtag ksu latexmk lftp ltrace ld.so noglob nocorrect forfiles pcalua fsutil takeown cmstp msbuild installutil odbcconf doskey diskshadow esentutl findstr gpresult nbtstat netsh quser qwinsta tzutil wecutil make man minicom msfconsole msgattrib msgcat msgconv msgfilter msgmerge msguniq multitime ncdu ncftp nm nroff octave openvt opkg pax pdflatex pdftex lualatex luatex perlbug pexec pidstat posh pry psftp rpmdb rpmquery rpmverify rtorrent run-mailcap run-parts runscript rvim sash scanmem setfacl setlock slsh smbclient softlimit ssh-agent ssh-keygen ssh-keyscan systemd-run systemd-resolve tasksh tdbtool terraform tic timedatectl tmate torify torsocks troff ul unsquashfs update-alternatives vagrant varnishncsa virsh whiptail wish xdg-user-dir xdotool xelatex xetex yash zathura rbash mksh lksh pdksh zcmp zdiff zless zmore bzmore bzgrep bzless xzgrep xzless lzgrep tload vmstat pmap pwdx slabtop lslogins lsns lsipc lslocks lspci lsusb fdisk parted uuidgen mcookie ip6tables nmcli resolvectl drill kdig wget2 axel ntpdate rdate ping6 tracepath arping whereis localectl getconf getcap getfacl getfattr setcap chage gpasswd newgrp runuser doas lastb utmpdump iostat mpstat pstree pidof renice tput infocmp losetup udevadm getopt getopts zipinfo funzip 7z 7za unrar ranlib objcopy addr2line perldoc pod2text ptar ptardiff shasum json_pp piconv dpkg-deb dpkg-query apt-cache apt-config savelog seq stty shred umask ulimit hash history fc local x86_64 i386 i686 uname26 faketime fakechroot eatmydata proxychains proxychains4 unbuffer xvfb-run dbus-run-session gosu su-exec tini dumb-init chpst numactl trickle cgexec catchsegv eject lp lpr mesg ncal cal".split(
        " ",
    )

/** Of these, words that sentences hold too: evidence only with an argument of a command, or where nothing follows. */
export const ENGLISH_COMMANDS: readonly string[] =
    "x86_64 i386 i686 alpine ash bash bundler cat composer cut dash date dialog dir docker eval exec expr env export find finger fping free ftp gem gimp git groups head hostname id ip jobs julia kill last less lua mount net nice npm passwd perf ping pip pkg printf puppet pwd python php perl read reg rev ruby screen sed sort source start stat strings su tail tar tee time timeout top touch tr unset uptime vi vim w watch wc who yarn zip echo bridge alias command builtin rake rm ls ps cp mv ln dd sh cmd telnet nl kubectl comm type del erase attrib unlink openssl mysql julia gzip iconv whois alias grep who sleep set cd more paste fold pr expand join column install truncate split file dig host diff sum script test trap declare let complete wall ed ex look node factor arch users link bun hd ss route od parallel rg bc fmt cmp m4 tty apt expect fish make man ul wish tic dc nm pax posh pry sash torify local hash history tini trickle eject seq fc aws  efax cal lp troff multitime getopt axel drill unbuffer octave facter vagrant terraform dotnet elvish".split(
        " ",
    )

/** Of these, programs that show and change nothing unless they are given something: alone they are words (`copy & paste`). */
export const OPERAND_COMMANDS: readonly string[] =
    "x86_64 i386 i686 set cd paste fold pr expand join column install truncate split file dig host diff sum script test trap declare let complete wall ed ex look node factor link bun deno hd ss route od parallel rg bc fmt cmp m4 tty more npm users arch apt expect fish make man ul wish tic dc nm pax posh pry sash torify local hash history tini trickle eject seq fc aws  efax lp troff multitime getopt axel drill unbuffer octave facter vagrant terraform dotnet elvish".split(
        " ",
    )

/** Of these, programs that alone wait for what they are given, fail, or tell the time: `dog; cat`, `time & date`. */
export const IDLE_COMMANDS: readonly string[] =
    "cat date time less head tail sort cut tee tr rev seq sleep kill touch echo nl cp mv ln rm grep sed read git gem rake ping strings printf cal tac wc uniq".split(
        " ",
    )

/** Programs that alone say how they are used, or wait for somebody at a terminal. */
export const WAITING_COMMANDS: readonly string[] =
    "curl wget ssh sftp scp tftp ftp telnet rsync rlogin chmod chown chgrp mkdir rmdir flock unlink nslookup traceroute tracert sqlite3 psql mysql redis-cli mongo ansible composer docker kubectl gcloud npm pip pip3 puppet gem cargo yum dnf apt-get dpkg rpm tar unzip gunzip gzip bzip2 gcc gdb javac nmap tcpdump tshark openssl crontab systemctl exiftool ffmpeg pandoc awk gawk sed git svn hg vim vi nano tmux screen irb".split(
        " ",
    )

/** Programs that run what comes through a pipe. */
export const PIPED_COMMANDS: readonly string[] =
    "sqlite3 psql mysql redis-cli mongo crontab irb gdb ftp sftp telnet ssh bash dash zsh ksh csh tcsh python python2 python3 perl ruby php node lua luajit tclsh pwsh powershell cmd xargs bc at batch".split(
        " ",
    )

/** In capitals what they are to Windows, and no abbreviation: it takes both. */
export const WINDOWS_COMMANDS: readonly string[] =
    "attrib bcdedit bitsadmin certutil cmd cmd.exe cscript curl del dir echo erase hostname icacls ipconfig mshta msiexec net netsh netstat nslookup ping powershell powershell.exe powershell_ise pwsh reg regedit regsvr32 robocopy rundll32 runas schtasks systeminfo taskkill tasklist tracert type vssadmin wevtutil whoami wmic wscript xcopy".split(
        " ",
    )

/** Programs whose first word says what they are to do: a file's name behind them is none (`docker .env`). */
export const SUBCOMMAND_PROGRAMS: readonly string[] =
    "docker git npm yarn composer kubectl terraform vagrant bundler gem pip pip3 apt apt-get systemctl ansible".split(
        " ",
    )

/** Of these, names of what stands in forms and tables (`date 2026/1/1`): on a line of their own, no command by what follows. */
export const LABEL_COMMANDS: readonly string[] =
    "date time id ip host hostname file last top mount group groups net users mail less more find read sort cut head tail sum set source start look make man local history".split(
        " ",
    )

/** Of these, what an attacker learns something by without an argument: on a line of its own a command. */
export const TELLING_ALONE: readonly string[] = "id env ls ps w who hostname printenv export groups".split(" ")

/** Programs that run what they are given: with an option they are a command wherever a value begins with them. */
export const PREFIX_COMMANDS: readonly string[] = [
    "nohup",
    "time",
    "timeout",
    "env",
    "exec",
    "command",
    "builtin",
    "sudo",
    "nice",
    "setsid",
    "stdbuf",
    "busybox",
    "xargs",
    "eval",
    "watch",
]

/** PowerShell: verbs of cmdlets (the noun follows a hyphen), and aliases nobody writes otherwise. */
export const POWERSHELL_VERBS: readonly string[] =
    "add clear compare complete convertfrom convertto copy disable enable enter exit export expand find format get import install invoke join measure move new out pop push read receive register remove rename resolve restart resume save select send set show sort split start stop suspend test trace uninstall unregister update wait where write".split(
        " ",
    )
export const POWERSHELL_NOUNS: readonly string[] =
    "acl alias childitem clipboard command content credential csv date eventlog expression history host item itemproperty job location member module object path process psdrive pssession psbreakpoint psdebug random service string sleep task transcript variable webproxy webrequest restmethod wmiobject wmimethod ciminstance cimmethod scheduledtask executionpolicy computer localuser localgroup sql type xml html json output error warning null securestring netipaddress netfirewallrule mppreference bitstransfer".split(
        " ",
    )
export const POWERSHELL_ALIASES: readonly string[] =
    "iwr iex irm saps gci gwmi iwmi rwmi swmi gcim icim icm ipmo ipsn sajb nsn etsn ogv epcsv ipcsv".split(" ")
/** Of these, no word and no ending of a file in small letters. */
export const POWERSHELL_ONLY_ALIASES: readonly string[] = POWERSHELL_ALIASES.filter(
    (alias) => !["icm", "irm", "nsn", "ogv"].includes(alias),
)
