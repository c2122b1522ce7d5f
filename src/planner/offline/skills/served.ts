/** What is served to others, and a terminal brought back: said of a folder, a port, the state of the screen. */
import { frames } from '../frame.ts';
import type { Skill } from '../skill.ts';

const SERVER =
  '(web server|http server|webserver|http-server|python server|python web server|file server|http.server|http|http protocol|web|browser)';

export const served: readonly Skill[] = [
  ...frames('network', [
    {
      name: 'folder-served',
      summary: 'serve a folder over HTTP',
      heads: [
        ['(serve|serves|serving|host|publish|share|expose)', {}],
        ['(make|offer|provide) .{1,60} (available|accessible|reachable|browsable)', {}],
        [`(start|run|launch) [simple|small|little|quick|local] [python|python3] ${SERVER}`, {}],
      ],
      clauses: [
        ['port [number] {#}', { port: '$1' }],
        [
          `(over|via|through|with|using|by|on) [simple|small|little|quick|local] [python|python3|python.s] ${SERVER}`,
          { web: 'yes' },
        ],
        [`[simple|small|little|quick|local] [python|python3] ${SERVER}`, { web: 'yes' }],
        ['(this|current|working|present) [working] (folder|directory|dir)', { here: 'yes' }],
        ['(folder|directory) [called|named] {P}', { folder: '$1' }],
        ['(of|from|for|in|serve|host|publish|share|expose|make|offer) {F}', { folder: '$1' }],
        ['(serve|host|publish|share|expose) [files of|contents of] {N}', { what: '$1' }],
        ['{P} (folder|directory)', { folder: '$1' }],
      ],
      free: 'serve host publish share expose make offer provide available accessible reachable start run launch folder directory files contents here over via through on at with using by python as of in from port simple to browser',
      act: true,
      needs: /http|web|server|browser/i,
      unless: /\b(?:nginx|apache|ssh|proxy|https|stop|kill|docker|status|process|log)\b/i,
      write: ({ port, what, here, web, ...said }, world) => {
        const isThere = what !== undefined && world.entry(what)?.kind === 'dir';
        const folder = said['folder'] ?? (isThere ? what : undefined);
        if (web === undefined || (folder !== undefined && here === undefined && world.entry(folder)?.kind === 'file'))
          return undefined;
        const place = here === undefined && folder !== undefined && !/^(?:\.|here)$/.test(folder);
        return `python3 -m http.server [{port}] ${place ? `--directory ${said['folder'] === undefined ? '{what}' : '{folder}'}` : ''}`;
      },
      examples: [
        ['serve the folder docs over http on port 4000', 'python3 -m http.server 4000 --directory docs'],
        ['share this folder through a small web server, port 4000', 'python3 -m http.server 4000'],
      ],
    },
  ]),
  ...frames('shell', [
    {
      name: 'terminal-mended',
      summary: 'the terminal as it was when it was opened',
      heads: [
        [
          '(terminal|screen|console|tty) [is|looks|got|went|seems|has been|shows] [all|completely|totally|now] (garbl~|messed up|broken|corrupt~|scrambl~|weird|garbage|unreadable|funny|strange|confused|gibberish)',
          {},
        ],
        ['(garbl~|messed up|broken|corrupt~|scrambl~|confused) [up] (terminal|screen|console|tty)', {}],
        ['(reset|repair|unscramble) [this] (terminal|console|tty)', {}],
      ],
      clauses: [
        [
          '(after|because|since|when) [i|it|program] [have|has] {N} [a|binary|some] [file|output|garbage|data|crashed]',
          { why: 'yes' },
        ],
        ['(bring|get|put|restore|reset|fix|repair|return|set) it', {}],
        ['[back] [to|into] [sane|normal|usable|working|default|good] (state|settings|condition)', {}],
        ['(make|get) it (usable|sane|normal|readable|work) [again]', {}],
      ],
      free: 'my the terminal screen console tty this is reset fix repair bring get back it to normal sane again please how do i state restore',
      act: true,
      needs: /terminal|screen|console|tty/i,
      unless: /\b(?:files?|lines?|list|width|height|size|resolution)\b/i,
      write: () => 'reset',
      examples: [
        ['the console is scrambled, restore it', 'reset'],
        ['repair the terminal', 'reset'],
      ],
    },
  ]),
];
