/** Variables that decide what later commands run: which names, and which of their values are harmless after all. */

const names = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Loads code into every program or shell, or says where programs and their settings are found. */
const POISON = names(
  'PATH LD_PRELOAD LD_LIBRARY_PATH LD_AUDIT DYLD_INSERT_LIBRARIES DYLD_LIBRARY_PATH DYLD_FRAMEWORK_PATH BASH_ENV ENV ZDOTDIR PROMPT_COMMAND PS0 PS4 BASH_LOADABLES_PATH ' +
    'NODE_OPTIONS NODE_PATH NODE_REPL_EXTERNAL_MODULE PYTHONSTARTUP PYTHONPATH PYTHONHOME PYTHONINSPECT PYTHONUSERBASE PERL5OPT PERL5LIB PERL5DB RUBYOPT RUBYLIB BUNDLE_GEMFILE GEM_HOME GEM_PATH ' +
    'JAVA_TOOL_OPTIONS _JAVA_OPTIONS JDK_JAVA_OPTIONS JAVA_OPTS MAVEN_OPTS GRADLE_OPTS CLASSPATH LUA_INIT LUA_PATH LUA_CPATH GCONV_PATH LOCPATH NLSPATH HOSTALIASES RESOLV_HOST_CONF ' +
    'GIT_EXEC_PATH GIT_TEMPLATE_DIR GIT_CONFIG_GLOBAL GIT_CONFIG_SYSTEM GIT_CONFIG_PARAMETERS GIT_SSL_NO_VERIFY GIT_ATTR_SOURCE ' +
    'IFS CDPATH BASHOPTS SHELLOPTS MAKEFLAGS MAKEFILES GNUMAKEFLAGS GCC_EXEC_PREFIX COMPILER_PATH RUSTC_WRAPPER RUSTC_WORKSPACE_WRAPPER RUSTFLAGS CARGO_HOME CFLAGS CXXFLAGS CPPFLAGS LDFLAGS CGO_CFLAGS CGO_LDFLAGS ' +
    'PIP_INDEX_URL PIP_EXTRA_INDEX_URL PIP_CONFIG_FILE UV_INDEX_URL GOFLAGS GOPROXY GOENV GOTOOLCHAIN GOROOT OPENSSL_CONF OPENSSL_ENGINES OPENSSL_MODULES SSLKEYLOGFILE ' +
    'HISTFILE HISTSIZE HISTCONTROL HISTIGNORE TERMINFO TERMCAP INPUTRC VIMINIT EXINIT GVIMINIT VIM VIMRUNTIME EMACSLOADPATH LESSKEYIN MANPATH MANOPT GREP_OPTIONS RIPGREP_CONFIG_PATH FZF_DEFAULT_OPTS PSQLRC SCREENRC ' +
    'PHPRC PHP_INI_SCAN_DIR R_PROFILE R_PROFILE_USER R_ENVIRON JULIA_LOAD_PATH GTK_MODULES GTK_PATH GIO_MODULE_DIR QT_PLUGIN_PATH GST_PLUGIN_PATH VK_ICD_FILENAMES LIBGL_DRIVERS_PATH OCL_ICD_VENDORS ' +
    'XDG_CONFIG_HOME XDG_CONFIG_DIRS XDG_DATA_DIRS GNUPGHOME CURL_HOME WGETRC SSL_CERT_FILE SSL_CERT_DIR CURL_CA_BUNDLE NODE_EXTRA_CA_CERTS NODE_TLS_REJECT_UNAUTHORIZED ANSIBLE_CONFIG TF_CLI_CONFIG_FILE DOCKER_HOST KRB5_CONFIG ' +
    'http_proxy https_proxy all_proxy HTTP_PROXY HTTPS_PROXY ALL_PROXY HOME precmd_functions preexec_functions chpwd_functions periodic_functions zshexit_functions fpath FPATH BASH_CMDS module_path',
);

/** Names a command that other programs start. */
const COMMANDS = names(
  'PAGER MANPAGER GIT_PAGER SYSTEMD_PAGER LESSOPEN LESSCLOSE EDITOR VISUAL GIT_EDITOR GIT_SEQUENCE_EDITOR FCEDIT SUDO_EDITOR SYSTEMD_EDITOR KUBE_EDITOR BROWSER MANROFFSEQ ' +
    'GIT_SSH_COMMAND GIT_SSH GIT_ASKPASS SSH_ASKPASS SUDO_ASKPASS GIT_EXTERNAL_DIFF GIT_PROXY_COMMAND RSYNC_RSH CVS_RSH SVN_SSH TAR_OPTIONS DIFFPROG ' +
    'RUSTC RUSTDOC CC CXX LD AR MAKE PKG_CONFIG PYTHONBREAKPOINT SHELL FZF_DEFAULT_COMMAND BAT_PAGER DELTA_PAGER ACK_PAGER AWS_PAGER GH_PAGER PSQL_PAGER PSQL_EDITOR RSYNC_CONNECT_PROG LESS',
);

/** Prompts are expanded each time they are shown, substitutions and all. */
const PROMPTS = names('PS1 PS2 PS3 PROMPT PROMPT2 PROMPT3 RPROMPT RPS1 SPROMPT');

const PREFIXED = /^(?:GIT_CONFIG_|BASH_FUNC_|LD_|DYLD_|CARGO_(?:BUILD|TARGET|ALIAS)_|npm_config_|NPM_CONFIG_|YARN_RC)/;
const HARMLESS_PREFIXED =
  /^(?:npm_config_|NPM_CONFIG_)(?:yes|loglevel|fund|audit|progress|cache|update_notifier|UPDATE_NOTIFIER|LOGLEVEL|YES|FUND|AUDIT|PROGRESS)$/;

/** A folder of the project itself: what lies there is the person's own. */
const OWN = /^(?:\.|\.?\/?(?!\/)[\w-][\w./-]*|\$\{?PWD\}?(?:\/[\w./-]*)?)$/;
const OWN_PATHS = names('PYTHONPATH NODE_PATH PERL5LIB RUBYLIB LUA_PATH CLASSPATH');

/** Values that only tune. */
const TUNES: Readonly<Record<string, RegExp>> = {
  MAKEFLAGS: /^-{0,2}[ksj\d\s-]*$/,
  NODE_OPTIONS:
    /^(?:\s*--(?:max-old-space-size=\d+|max-semi-space-size=\d+|no-warnings|no-deprecation|trace-(?:warnings|deprecation|uncaught)|openssl-legacy-provider|experimental-vm-modules|enable-source-maps|stack-size=\d+))+\s*$/,
  GOFLAGS: /^(?:\s*-(?:mod=\w+|v|race|trimpath|count=\d+|tags=[\w,]+|p=\d+|buildvcs=\w+))+\s*$/,
  GOTOOLCHAIN: /^(?:local|auto)$/,
  HISTSIZE: /^[1-9]\d{2,}$/,
  HISTCONTROL: /^(?:ignoredups|erasedups)$/,
  IFS: /^[\s\S]{0,2}$/,
};

/** Harmful only where a value asks for a program or a library. */
const LOADS: Readonly<Record<string, RegExp>> = {
  RUSTFLAGS: /linker|link-arg|codegen-backend|\bload|=\.|plugin/,
  CFLAGS: /wrapper|plugin|-specs|-B|@/,
  CXXFLAGS: /wrapper|plugin|-specs|-B|@/,
  CPPFLAGS: /wrapper|plugin|-specs|-B|@/,
  LDFLAGS: /plugin|-fuse-ld|-B|@/,
  CGO_CFLAGS: /wrapper|plugin|-specs|-B|@/,
  CGO_LDFLAGS: /plugin|-fuse-ld|-B|@/,
  JAVA_TOOL_OPTIONS: /agent|-Xrun|OnError|OnOutOfMemory|bootclasspath|@|-D/,
  JAVA_OPTS: /agent|-Xrun|OnError|OnOutOfMemory|bootclasspath|@/,
  MAVEN_OPTS: /agent|-Xrun|OnError|OnOutOfMemory|bootclasspath|@/,
  GRADLE_OPTS: /agent|-Xrun|OnError|OnOutOfMemory|bootclasspath|@/,
  FZF_DEFAULT_OPTS: /bind|preview|execute|become|listen/,
};

/** Editors and pagers by name, with flags that take no value. */
const PLAIN_COMMAND =
  /^(?:\/usr\/bin\/)?(?:vim?|nvim|nano|emacs|emacsclient|micro|hx|helix|kak|code|codium|subl|zed|gedit|kate|ed|less|more|most|cat|bat|batcat|delta|firefox|w3m|lynx|gcc|g\+\+|clang|clang\+\+|cc|c\+\+|ar|ld|make|gmake|ssh|bash|zsh|sh|true|:)(?: (?:-[A-Za-z]+|--wait|--nofork|--no-fork|--paging=\w+|--quit-if-one-screen))*$/;

/** True when the name decides what later commands run: an unknown value is as bad as a hostile one. */
export const decides = (name: string): boolean =>
  POISON.has(name) || COMMANDS.has(name) || PROMPTS.has(name) || (PREFIXED.test(name) && !HARMLESS_PREFIXED.test(name));

export type Weight = 'none' | 'poison' | 'project' | 'command' | 'code';

const weightOfCommand = (name: string, value: string): Weight => {
  if (value === '' || (name === 'LESS' && !value.includes('!'))) return 'none';
  return PLAIN_COMMAND.test(value) && name !== 'LESSOPEN' ? 'none' : 'command';
};

/** What giving `name` this value means; `command`: the value is one. `PATH` is weighed by its folders elsewhere. */
export const weightOf = (name: string, value: string): Weight => {
  if (PROMPTS.has(name)) return /\$\(|`/.test(value) ? 'code' : 'none';
  if (COMMANDS.has(name)) return weightOfCommand(name, value);
  if (!decides(name)) return 'none';
  if (OWN_PATHS.has(name) && value !== '' && value.split(':').every((part) => OWN.test(part))) return 'project';
  if (TUNES[name]?.test(value) === true) return 'none';
  return LOADS[name]?.test(value) === false ? 'none' : 'poison';
};
