/** Names of commands that are known, but rarely typed: what a slip of the fingers meant is not looked for among them. */
export const RARE_NAMES = `
1password 7za 7zr VBoxManage a2dismod a2dissite a2enmod a2ensite a2ps aa-complain aa-exec aafire abcde abduco adcli add-zsh-hook addgroup addr2line adjtimex
aerc afinfo afplay agda aider aircrack-ng aireplay-ng airflow airmon-ng airodump-ng aliyun alot alpine alsactl alsaloop amanda amass ansible-galaxy
ansible-lint ant antiword apache2ctl apcaccess apksigner apparmor_parser apt-key apt-listchanges aptly arch arduino-cli arecordmidi argo argo-rollouts
arp-scan artisan asadmin ascii85 asciidoctor asciiquarium ash aspell astro atopsar atrm atuin aureport authselect autoreconf autossh autotrace ava
avahi-browse avconv avrdude aws-sso aws-vault awslocal axel azcopy babeltrace bacula badblocks bandwhich baobab base58 basenc bashtop bazelisk bcftools
bconsole bean-query beancount bedtools beeline bettercap binwalk biolatency bitwarden bjobs blastn blastp blkdiscard bluetoothctl bmake bokeh bonnie++ bootctl
borg bowtie2 bpftool bpftrace bpytop brasero brctl brittany brotli bsdtar bsub btm btrbk btrfs buck buf bunzip2 bup busctl busybox bw bwa bws byobu-tmux
byzanz-record bzcat bzgrep c++filt c8 cacafire caffeinate calcurse callgrind_annotate capinfos carthage catalina.sh catchsegv catdoc catimg cbm ccache cdk
cdparanoia certutil cf cfn-lint cfssl chafa chalice changeset changesets changie chart-releaser chatgpt chdir cheat.sh checkinstall checkov chef-client
chezmoi chflags chfn chibicc chisel chkconfig chkrootkit choco choom chromium cilium circleci civo cjpeg cksfv clamdscan clamscan clang++ clang-format
clang-tidy claude clickhouse-client clinfo clingo clisp cloc clojure clonezilla cloudflared cls clusterctl cmatrix cmus cnpm code-insiders codesign codespell
codex codium colmena colordiff commitizen commitlint compdef compiledb concurrently conftest conntrack copilot-cli copr-cli coqc coredumpctl cosign cowsay cpp
cppcheck cpufreq-info cpuid cqlsh crackmapexec crc32 create-next-app create-react-app createdb createrepo createuser cromwell crossplane csh csrutil csvcut
csvgrep csvjson csvkit csvlook csvsort csvstat ctest ctr cue cvc5 cwebp cwltool cypher-shell cz dagster daphne darktable darktable-cli dart2js darwin-rebuild
dasel dask datasette dbmate dbt dbus-launch dbus-run-session dbus-send dcfldd dch dconf dcraw dcu ddrescue debconf-set-selections debootstrap debsecan debsums
debugfs debuild degit delgroup deluser delv depcheck depmod deta detox devbox devenv devlink devspace dh_make dhall dhclient dhcpcd dialyzer diceware dict
diff3 diffstat difftastic dirb dirbuster diskpart distcc ditto djpeg dkms dlx dmsetup dnsenum dnsrecon dnstop dockle docusaurus docx2txt doggo domainname
doppler dot dotbot doveadm dovecot dpkg-architecture dpkg-divert dpkg-reconfigure dps dput dropdb dropuser drush drutil dscl dseditgroup dstask dstat dtach
dtoverlay dtruss duckdb dumpcap dunst duplicity dvc e2fsck e2label eas eatmydata eb ebtables eclean ecs-cli edac-util editcap efibootmgr eksctl elasticsearch
eleventy elixirc elm elm-format elvish emacsclient emaint emanote enscript enum4linux eog eopkg eqn equery erlc esbuild-register eselect esptool esptool.py
esy etcdutl ettercap evil-winrm execsnoop exiftran exim exim4 exiv2 exo expo exportfs extundelete eyeD3 fab faillock fakeroot fancontrol fasm fast-cli
fastlane fastqc fava fc-cache fc-list fc-match fdfind fdm feroxbuster ffmpeg-normalize ffuf figlet file-rename findmnt fio firewall-cmd flameshot flink flox
fluidsynth fluxctl fly flyway foremost fortune-mod fourmolu fping fpm fq freshclam fromdos frpc fs_usage fsarchiver fsck.ext4 funzip fuzzel fvm fx gaa
gallery-dl gandi gant gatk gatsby gcm gco gcov gcovr gcp gdate gdbus gdisk genact genisoimage geoiplookup getconf getfattr getmail getopt gfind gfortran ghcid
ghidra gifsicle gio git-gui gitlab-runner glances glow glxgears glxinfo gmake gmv gnatmake gnome-bluetooth gnome-calculator gnome-control-center gnome-disks
gnome-open gnome-screensaver-command gnome-screenshot gnome-software gnome-system-monitor gnome-weather gnucash-cli gobuster gofmt goimports gojq goland
golangci-lint google-chrome goose gopass goreleaser goreman gost gp gpasswd gpg-agent gpgconf gpgv gping gpioget gpioinfo gpioset gprbuild gprof gprolog
gradio grails great_expectations grex grim grimshot grm groff gron groovysh groupmod growisofs grpc_cli grpcurl grunt grype gsed gsettings gsleep gst gsutil
gtar gtime gtimeout gtop guix gulp gum gvim gvimdiff gwenview gxargs hadolint hadoop handbrakecli haproxy hare hashdeep hcloud hd hdfs hdid hdiutil heaptrack
helmfile helmsman hetzner-cli hexo hexyl himalaya hivemind hledger hlint home-manager homectl homeshick honcho hoogle hostid hpacucli hping3 html2text httpie
httpstat httpx huggingface-cli hunspell hurl hwinfo hwloc-ls hypercorn hyprlock hyprpaper i2cdetect i2cget i2cset i386 ibmcloud icat icecc id3v2 idf.py idris
ifdown ifstat ifup imgpkg impacket-smbserver impala-shell import-im imv in2csv incus infisical infocmp infracost initdb inkview installpkg instaloader
intel_gpu_top invoke-rc.d ip6tables ipa ipcalc ipmitool ipset iptraf iptraf-ng ipvsadm iscsiadm ispell isutf8 isync iwgetid iwlist jaq jar jarsigner javap
javaw jb jbang jboss-cli.sh jc jcmd jconsole jdb jdeps jed jenkins-cli jetty jhead jjs jless jlink jmap jo joe joplin jpackage jpegoptim jpegtran jps jrnl
jrunscript jsonlint jsonnet jstack jstat jupytext k0s k3sup k6 kadmin kafka-acls kafka-configs kafka-consumer-groups kafka-topics kak-lsp kallisto kapitan
kapp karma kate kbld kc.sh kcachegrind kdestroy kdiff3 kdig kedro kernelshark kexec keybase keycloak keyctl keydb-cli keytool kgp khal khard killall5 kinit
klist kluctl kmod kn knip kns ko koji kooha kops kpcli krew ksh ktlint ktx kube-score kubeadm kubecolor kubeconform kubectl-ctx kubectx kubelet kubens kubesec
kubeval la latex layman lcov ld.lld ldapdelete ldapmodify ledger leiningen lerna lessc levant lftp libreoffice librespeed-cli license-checker
lighttpd-enable-mod lilypond linkerd linode-cli lint-staged lintian linux32 linux64 liquibase litecli littler lla llama-cli llamafile llc lld lldb llm
llvm-cov llvm-objdump llvm-profdata lnav locale-gen lolcat lpass lsappinfo lsar lsdiff lsinitramfs lsipc lslocks lsmem lsscsi lstopo lsusb.py ltrace lttng
lua5.3 lua5.4 luacheck luajit lualatex luigi lumo lvim lvreduce lvremove lvresize lvscan lxc lynis lz4cat lzop machinectl madge mailx maim makepasswd makepkg
maldet mamba mandb mariadb-dump markdownlint massdns massif-visualizer mathematica matlab mawk mbsync mcedit mcelog mcfly mcookie mdadm mdbook mdcat mdls
mdutil mediainfo megacli melos memcached mergecap mesg metaflac mg microdnf micronaut miller minicom minimap2 minizinc mirrord mixx mkarchroot mkcert mke2fs
mkfs.btrfs mkfs.exfat mkfs.ext2 mkfs.ext3 mkfs.ext4 mkfs.f2fs mkfs.fat mkfs.ntfs mkfs.vfat mkfs.xfs mkisofs mksh mkvextract mkvinfo mkvmerge mkvpropedit ml
mlflow mlocate mlr mmdc mn moc mocp mogrify mongodump mongoexport mongoimport mongorestore mono mosquitto mosquitto_pub mosquitto_sub mount.cifs mousepad
mp3gain mp4box mpd mpiexec mpirun mpstat msfdb msfvenom msmtp multipass multipath multiqc mutool mysqlbinlog mysqlcheck mysqlimport mysqlsh mysqlslap naabu
nala namei nats nats-server nautilus navi nawk nb nbconvert nbtscan nc.openbsd nc.traditional ncftp nconvert ncspot ncu neo4j netdiscover netperf nettop
networkctl neuron newaliases newfs newman newusers nextflow nfpm nfsstat ng nginx-debug ngrep nimble nix-channel nix-collect-garbage nix-store nixops
nixos-option nload nmon nms nnn no-more-secrets nodejs nomad-pack notarytool notmuch nox np npm-check-updates nstat nsxiv ntfsclone nuclei numastat numfmt
nuttcp nuxt nvim-qt nvme nvr nvram nvtop nyc oathtool objcopy obs oc ocamlc ocamlfind ocamlopt oci octave-cli octosql odt2txt offlineimap oggenc okteto oneko
op-cli opa openocd opensnoop openvas optipng opusdec opusenc original-awk ormolu ossec otool overmind ovh p0f p11tool pa11y paccache pacdiff pacman-key
pactree pahole paludis pam-auth-update pamac papermill partclone partimage partprobe patchelf pathchk pax pbs pbuilder pcre2grep pcregrep pct pdbedit
pdfattach pdfcrop pdffonts pdfgrep pdfimages pdfinfo pdfjam pdfsandwich pdfseparate pdftocairo pdftoppm pdm perf perldoc pfctl pg pg_basebackup pg_config
pg_ctl pg_dumpall pg_isready pg_lsclusters pg_resetwal pg_restore pg_upgrade pg_waldump pgbench pgbouncer pgcli photorec phpcs pico picocom picom pidstat
pidwait pigz pikaur pinentry pinky pio pipes.sh pk12util pkexec pkgin pkgtool pkgutil pkl planck platformio playwright plocate plop plutil pm2-runtime
pngcrush pngquant pnpx podman-compose polybar popeye portablectl posh postconf postman postmap postqueue postsuper potrace prlimit probe-rs procmail procs
proselint protoc protractor proxychains proxychains4 ps2pdf psqldef pub pulsemixer puppeteer purs pvcreate pvdisplay pvremove pvs pw pw-cli pw-top pwconv pwdx
pwmconfig pwsafe pwsh py.test pycharm pydoc pyocd pypy pypy3 pyright pyspark q qalc qbe qdel qemu-system-x86_64 qimgv qlmanage qm qstat qsub qsv quarkus r2
rabbitmq-diagnostics rabbitmqadmin rabbitmqctl racadm rackup radare2 radeontop ranlib raspi-config rawtherapee-cli rbash rbw rc-service rc-update rcup
rdiff-backup rebar3 recon-ng redis-benchmark redis-server refmt regal reindexdb release-it reprepro reptyr resolvectl resque revdep-rebuild rfkill rhythmbox
ri rig rimraf rizin rke rke2 rkhunter rpcclient rpcinfo rpi-update rpm-ostree rpm2cpio rpmbuild rpmdev-setuptree rpmlint rsnapshot rsvg rsvg-convert rubocop
run-parts run0 runc runuser rustfmt rvim rzsh s-nail s-tui s3cmd s5cmd sacct safecopy salloc sam samba-tool saml2aws samlocal samtools sbatch sbopkg sbuild
sc-im scancel scapy sccache sched scilab scons scontrol scoop screenfetch screenkey scriptreplay scrot scutil scw sd sdcv sdiff secret-tool
selenium-side-runner semantic-release sendmail sensible-browser sensors-detect seqkit sestatus setarch setenv setfattr setfont setpci setsebool setsid setterm
sfdisk sgdisk sgpt sha224sum sha384sum sha3sum shasum shfmt shntool shotwell showmount sidekiq siege signal-desktop simctl simple-scan sinfo sipcalc sips
skaffold slabtop slackpkg slurm slurp smbmap smbpasswd smbstatus smerge snakemake snort snyk soffice solr sourcekit-lsp spago spark-shell spark-submit spctl
speaker-test spectool speedtest speedtest-cli spindump spotdl spotifyd sqitch sqlc sqlfluff sqlite sqlite-utils squeue srm srun ssed ssh-keyscan sshfs sssctl
st-flash stackage standalone.sh standard-version stapler start-stop-daemon stdbuf stern stlink storcli storybook streamlink streamlit stress-ng stylelint
subfinder subjack sudoedit supabase suricata svelte svgo swaks swaybg swayidle swayimg swaylock swc swiftc swiftformat swiftlint swipl swupd sxiv syft symfony
sysadminctl sysbench sysrc system_profiler systemd-cgls systemd-cgtop systemd-detect-virt systemd-inhibit systemd-path systemd-run systemd-sysusers
systemd-tmpfiles systemsetup talosctl tanka targetcli tarsnap taskwarrior tazpkg tbl tc tcc tccutil tclsh tcpflow tcpreplay tcptrack tcsh telegram-desktop
telepresence telinit tempfile tensorboard terraform-docs terragrunt terramate terrascan testcafe testdisk testparm tex texinfo textlint textql textutil tf
tfenv tflint tfsec tftp tgenv theharvester thunar timew timewarrior timg timidity tio tk tkn tload tmutil tmuxinator tmuxp todo.sh tofi toilet tomcat topydo
torchrun torify torsocks totem totp toybox tput trace-cmd tracepath6 traceroute6 traefik translate-shell trash-empty trash-list trash-put trash-restore
trash-rm trino trippy trivy trizen troff troposphere ts-node tsc-watch tsdown tsp tsx ttcp tuist turbostat udevadm uftrace ugrep ultralist unar unbuffer
unix2dos unlz4 unlzma unoconv unrar unzstd upctl update-ca-certificates update-desktop-database update-initramfs update-rc.d upsc urbackup urpmi usb-devices
usbip usbreset usleep usql utop uuidgen uwsgi vacuumdb valkey-cli varnishadm varnishd varnishlog vaultwarden vcgencmd vconfig vcsh vd vdir vdirsyncer vegeta
velero vendir very_good vgcreate vgdisplay vgremove vgs vhs viddy vigr visidata vitepress viu vkcube vllm vm_stat voila vuepress vulkaninfo vultr-cli
waitress-serve wandb watson waybar wazuh wbinfo wdiff weasyprint webstorm wf-recorder wfuzz wg wg-quick wget2 whiptail whob wildfly winbind winget wipefs
wireplumber wkhtmltoimage wkhtmltopdf wodim wofi wolframscript wp wpctl wpscan wrangler write-good wrk wrk2 wtype x86_64 x86info xattr xbacklight xbps-install
xbps-query xbps-remove xcalc xcbeautify xclock xcodebuild xcrun xctool xdg-mime xdg-settings xdot xdotoolx xdpyinfo xed xeyes xfs_info xfs_repair xh xkcdpass
xkill xlogo xmessage xmllint xmlwf xmodmap xonsh xorriso xsv xvfb-run xwallpaper xxhsum xzgrep yadm yaourt yarnpkg yash yasm yazi ydotool ykchalresp ykinfo
ytt z3 zappa zdump zed zeek zegrep zipalign zk zls zopflipng zramctl zstdcat
aichat annotate-output cowthink dict dunstify how2 howdoi kcat mods numbat pcal ponysay spd-say tgpt trans wn xcowsay
`;
