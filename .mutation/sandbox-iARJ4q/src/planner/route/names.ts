/** Commands that are known beyond this machine, so that `kubectl get pods` is a command line where kubectl is not installed. */
// @ts-nocheck

import { RARE_NAMES } from './rare-names.ts';

const NAMES = `
7z ab ack acpi adb add-apt-repository adduser ag air alacritty alembic alsamixer ansible ansible-playbook apachectl apk apropos apt apt-cache apt-get apt-file apt-mark
aptitude ar aria2c arp asciinema at atop atq autoconf automake awk aws az b2sum base32 base64 basename bash bat batcat batch bazel bc bg bind blkid brew broot btop bun bundle
bunx byobu bzip2 c++ caddy cal cargo cat cc cd certbot cfdisk chage chattr chcon chgrp chmod chown chpasswd chroot chrt chsh cksum clang clear cmake cmp code column comm composer conda
convert cp cpio cpupower crontab cryptsetup csplit curl cut dash date dc dd deno df diff dig dir dircolors direnv dirname dirs disown dmesg dmidecode dnf dnsmasq do-release-upgrade docker docker-compose
doas dos2unix dotnet dpkg dpkg-query du duf dust echo ed egrep elixir emacs emerge enable env erl espeak ethtool eval evince ex exa exec exiftool exit expand expect export expr eza factor
fallocate false fastfetch fc fd fdisk feh ffmpeg ffprobe fg fgrep file find finger firefox fish flatpak flock flutter fmt fold fortune free fsck ftp fuck fuser fzf g++ gawk gcc gcloud gd gdb gdebi
gedit gem getent getfacl getopts gh ghci ghc gimp git gitk gnuplot go gpg gradle grep groupadd groupdel groups growpart grub-install gunzip gzip halt hash hdparm head heroku hexdump helm help
history host hostname hostnamectl htop http httpd hwclock hx hyprctl iconv id identify iex ifconfig iftop inkscape info init initctl inotifywait insmod install inxi ionice iostat iotop ip ipcs iptables ipython irb
iw iwconfig java javac jest jobs join journalctl jq jshell julia jupyter k k9s kak kill killall kitty kotlinc kubectl l last lastb lastlog lazygit ld ldapsearch ldconfig ldd less let lf link lighttpd ll ln
loadkeys local locale localectl locate logger login loginctl logname logout logrotate look losetup lp lpq lpr lpstat ls lsattr lsb_release lsblk lscpu lsd lshw lsmod lsof lspci lsusb lua luarocks lvcreate lvdisplay
lvextend lvs links elinks w3m calendar cancel eject rename talk xmlstarlet lynx lz4 lzma m4 magick mailq make man mapfile md5 md5sum meld meson mc micro minikube mix mkdir mkfifo mkfs mknod mkpasswd mkswap mktemp mocha modinfo modprobe mongo mongod mongosh more mosh
mount mpc mpv msfconsole mtr mutt mv mvn mycli mypy mysql mysqladmin mysqldump n nano nasm nc ncat ncdu ncmpcpp neofetch neomutt netcat netplan netstat newgrp newsboat nft nginx ngrok nice ninja nix nix-env
nix-shell nixos-rebuild nl nm nmap nmcli nmtui node nodemon nohup nomad npm npx nproc nslookup ntpq numactl nvidia-smi nvim nvm objdump octave od okular op open openssl opkg p4 pacman pandoc parallel parted passwd paste
patch paru pavucontrol pbcopy pbpaste pdftk pdftotext perl pg_dump pgrep php phpunit pidof ping ping6 pip pip3 pipenv pipx pkg pkill pm2 pmap pnpm podman poetry popd poweroff powertop pr pre-commit prettier
printenv printf prisma ps psql pstree ptx pushd pv pwd pwgen pyenv pytest python python2 python3 qemu-img quota R rails rake ranger rar rbenv rclone readelf readlink realpath reboot redis-cli
renice reset restic resize2fs rev rg rlwrap rm rmdir rmmod route rpm rsync rspec ruby ruff runlevel rustc rustup salt sar sass sbt scala scp screen script sdkman sdparm sed semgrep seq
sensors service setfacl sftp sh sha1sum sha256sum sha512sum shellcheck shopt shred shuf shutdown sl slack sleep smartctl smbclient snap sndio socat sort source spotify sqlite3 ss ssh ssh-add ssh-agent ssh-copy-id
ssh-keygen starship startx stat stow strace strings strip stty su subl sudo sum supervisorctl svn swapoff swapon swift sw_vers sync sysctl systemctl systemd-analyze tac tail tailscale tar taskset tcpdump tee telnet
terraform test tig time timedatectl timeout tldr tmux tofu top touch tr traceroute tracepath trap trash tree true truncate tsc tsort tty tune2fs type ulimit ufw umask umount unalias uname uncompress unexpand uniq
units unlink unset unshare unxz unzip update-alternatives updatedb upower uptime useradd userdel usermod users uv uvicorn uvx vagrant valgrind vault vi view vim vimdiff vipw virsh virtualenv visudo vlc vmstat w
wait wall watch watchexec wc webpack weechat wget whatis whence whereis which who whoami whois wine wireshark wl-copy wl-paste write x xargs xclip xcode-select xdg-open xdotool xhost xprop xrandr xsel xset xterm xxd xz xzcat
yamllint yarn yay yes youtube-dl yq yt-dlp yum z zathura zcat zellij zfs zgrep zig zip zipinfo zless zoxide zpool zsh zstd zypper
split uniq break continue exit logout la
alias builtin caller command compgen complete compopt coproc declare fi for function if readarray read readonly return select set shift suspend then times typeset until while case [ [[ : . ! autoload bindkey setopt unsetopt zmodload zstyle vared rehash noglob nocorrect zle
osascript pbzip2 defaults diskutil launchctl ipconfig softwareupdate pmset networksetup screencapture mdfind sqlplus sqlcmd mariadb influx etcdctl consul packer pulumi serverless vercel netlify firebase flyctl doctl
eslint vite vitest turbo nx rollup esbuild biome tox flake8 black isort pylint mkdocs sphinx-build gunicorn celery django-admin flask cookiecutter R Rscript ghcup stack cabal opam dune ocaml racket sbcl guile clj lein kotlin groovy
crystal nim dart zola hugo jekyll asdf mise direnv just task entr hyperfine tokei scc delta difft jj hg bzr fossil cvs gitui glab hub act lazydocker ctop dive skopeo buildah crictl nerdctl kind k3s k3d kustomize argocd istioctl flux
swaymsg i3-msg bspc wmctrl xinput setxkbmap pactl pamixer playerctl brightnessctl light rofi dmenu dunstctl notify-send zenity amixer arecord aplay sox lame flac ffplay mplayer
gs qpdf pdfunite img2pdf ocrmypdf tesseract xelatex pdflatex latexmk bibtex typst gpg2 pass age sops keepassxc-cli ykman nethogs bmon vnstat iperf iperf3 masscan nikto hydra john hashcat sqlmap tshark arping ncal
lsns nsenter setpriv capsh getcap setcap bwrap firejail chronyc ntpdate auditctl ausearch semanage setenforce getenforce restorecon aa-status fail2ban-client update-grub grub-mkconfig mkinitcpio dracut
`;

let listed: string | undefined;
let often: readonly string[] | undefined;

/** With a space on both sides of each name: searched as the text that it is, which is quicker than a set for one line. */
const list = (): string => {
  listed ??= ` ${`${NAMES}${RARE_NAMES}`.trim().replaceAll('\n', ' ')} `;
  return listed;
};

/** More words than a session uses. */
const MOST_KEPT = 20_000;
const asked = new Map<string, boolean>();

/** True for commands that are widely known, installed here or not. */
export const wellKnown = (name: string): boolean => {
  let known = asked.get(name);
  if (known === undefined) {
    known = /^\S+$/.test(name) && list().includes(` ${name} `);
    if (asked.size >= MOST_KEPT) asked.clear();
    asked.set(name, known);
  }
  return known;
};

/** Those that are typed often, for finding what a misspelt first word was meant to be. */
export const wellKnownNames = (): Iterable<string> => (often ??= [...new Set(NAMES.trim().split(/\s+/))]);
