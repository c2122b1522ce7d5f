/** Variables that decide what later commands run. */
import type { Call } from './call.ts';
import { literal } from './word.ts';

/** Loads code into every program, or into every shell. */
const POISON = new Set(
  (
    'LD_PRELOAD LD_LIBRARY_PATH LD_AUDIT DYLD_INSERT_LIBRARIES DYLD_LIBRARY_PATH DYLD_FRAMEWORK_PATH BASH_ENV ENV ZDOTDIR PROMPT_COMMAND PS0 PS4 ' +
    'NODE_OPTIONS NODE_PATH PYTHONSTARTUP PYTHONPATH PYTHONHOME PYTHONINSPECT PERL5OPT PERL5LIB PERL5DB RUBYOPT RUBYLIB JAVA_TOOL_OPTIONS _JAVA_OPTIONS JDK_JAVA_OPTIONS ' +
    'LUA_INIT LUA_PATH GCONV_PATH HOSTALIASES GIT_EXEC_PATH GIT_TEMPLATE_DIR GIT_CONFIG_GLOBAL GIT_CONFIG_SYSTEM GIT_CONFIG_PARAMETERS ' +
    'IFS CDPATH BASHOPTS SHELLOPTS MAKEFLAGS GCC_EXEC_PREFIX COMPILER_PATH RUSTC_WRAPPER CARGO_BUILD_RUSTC PIP_INDEX_URL PIP_EXTRA_INDEX_URL npm_config_registry ' +
    'GOFLAGS GOPROXY OPENSSL_CONF OPENSSL_ENGINES SSLKEYLOGFILE HISTFILE HISTSIZE HISTCONTROL HISTIGNORE TERMINFO PHPRC PHP_INI_SCAN_DIR http_proxy https_proxy all_proxy HTTP_PROXY HTTPS_PROXY ALL_PROXY R_PROFILE HOME'
  ).split(' '),
);

/** Names a command that other programs start. */
const COMMANDS = new Set(
  (
    'PAGER MANPAGER GIT_PAGER SYSTEMD_PAGER LESSOPEN LESSCLOSE EDITOR VISUAL GIT_EDITOR GIT_SEQUENCE_EDITOR FCEDIT SUDO_EDITOR KUBE_EDITOR BROWSER MANROFFSEQ ' +
    'GIT_SSH_COMMAND GIT_SSH GIT_ASKPASS SSH_ASKPASS SUDO_ASKPASS GIT_EXTERNAL_DIFF GIT_PROXY_COMMAND RSYNC_RSH CVS_RSH TAR_OPTIONS DIFFPROG ' +
    'RUSTC RUSTDOC CC CXX LD AR PYTHONBREAKPOINT SHELL FZF_DEFAULT_COMMAND BAT_PAGER DELTA_PAGER AWS_PAGER GH_PAGER PSQL_PAGER PSQL_EDITOR RSYNC_CONNECT_PROG LESS'
  ).split(' '),
);

const STANDARD =
  /^(?:\/usr\/local\/s?bin|\/usr\/s?bin|\/s?bin|\/opt\/homebrew\/s?bin|\/snap\/bin|\/usr\/games|\/usr\/local\/go\/bin|\$\{?PATH\}?|\$\(brew --prefix\)\/bin)$/;
const PERSONAL =
  /^\/(?:\.local\/bin|bin|\.cargo\/bin|go\/bin|\.npm-global\/bin|\.bun\/bin|\.deno\/bin|\.pyenv\/(?:bin|shims)|\.rbenv\/(?:bin|shims))$/;

/** Every folder is the system's, or one where people keep their own programs. */
const isPlainPath = (text: string, home: string): boolean =>
  text
    .split(':')
    .every(
      (folder) => STANDARD.test(folder) || (folder.startsWith(`${home}/`) && PERSONAL.test(folder.slice(home.length))),
    );

/** Weighs `NAME=value` given to a command, exported or assigned. `written` is the value before expansion of PATH. */
export const weighVariable = (
  call: Call,
  name: string,
  value: { text: string; raw: string; dynamic: string },
): void => {
  if (name === 'PATH') {
    const text = value.raw.replaceAll(/["']/g, '').replaceAll(/\$\{?HOME\}?|^~|(?<=:)~/g, call.scope.world.home);
    if (!isPlainPath(text, call.scope.world.home)) call.mark('poison');
    return;
  }
  if (name === 'IFS' && value.text.length <= 2) return;
  if (POISON.has(name) || name.startsWith('GIT_CONFIG_') || name.startsWith('BASH_FUNC_') || name.startsWith('LD_'))
    return call.mark('poison');
  if (!COMMANDS.has(name) || value.text === '' || (name === 'LESS' && !value.text.includes('!'))) return;
  if (value.dynamic === 'no') call.script(literal(value.text, value.raw));
  else call.unknown(`${name} names a command that is not known`);
};
