/** A web page as text that a person would read: the article without what is around it, as Markdown. */

/** Smaller articles are mostly a page that was misread: then all of the body counts. */
const SHORTEST = 200;

const DROPPED = [
  'script',
  'style',
  'noscript',
  'template',
  'iframe',
  'object',
  'embed',
  'svg',
  'canvas',
  'form',
  'nav',
];

/** What a page hides from people is not read to a model: that is where orders to it stand. */
const HIDDEN =
  '[hidden],[aria-hidden="true"],[style*="display:none"],[style*="display: none"],[style*="visibility:hidden"],[style*="visibility: hidden"],[style*="opacity:0"],[style*="font-size:0"],[style*="font-size: 0"]';

/** What is used of a document. */
interface Element {
  remove(): void;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  removeAttribute(name: string): void;
}

interface Page {
  readonly title: string;
  readonly body: { readonly innerHTML: string } | null;
  querySelectorAll(selector: string): Iterable<Element>;
  cloneNode(deep: true): Page;
}

const parse = async (html: string): Promise<Page> => {
  const { parseHTML } = await import('linkedom');
  return (parseHTML(html) as unknown as { document: Page }).document;
};

const documentOf = async (html: string): Promise<Page> => {
  const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  const document = await parse(whole);
  for (const node of [...document.querySelectorAll(DROPPED.join(',')), ...document.querySelectorAll(HIDDEN)])
    node.remove();
  return document;
};

/** Links as a person sees them: absolute. Those that run something are taken off. */
const straighten = (document: Page, base: URL): void => {
  for (const link of document.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href') ?? '';
    const url = URL.canParse(href, base.href) ? new URL(href, base) : undefined;
    if (url !== undefined && /^(?:https?|mailto):$/.test(url.protocol)) link.setAttribute('href', url.href);
    else link.removeAttribute('href');
  }
  for (const image of document.querySelectorAll('img')) image.remove();
};

interface Article {
  readonly title: string;
  readonly html: string;
}

/** It gives up on a page that is too large; then all of the page counts. */
const parsedBy = <T>(parse: () => T): T | undefined => {
  try {
    return parse();
  } catch {
    return undefined;
  }
};

const articleOf = async (document: Page): Promise<Article> => {
  const { Readability } = await import('@mozilla/readability');
  const title = document.title.trim();
  const html = document.body?.innerHTML ?? '';
  type Given = ConstructorParameters<typeof Readability>[0];
  const copy = document.cloneNode(true) as unknown as Given;
  const found = parsedBy(() => new Readability(copy, { maxElemsToParse: 50_000 }).parse());
  if (found?.content && (found.textContent ?? '').trim().length >= SHORTEST)
    return { title: found.title?.trim() || title, html: found.content };
  return { title, html };
};

/** Markdown with the title on top. Never throws for what a page holds. */
export const readable = async (html: string, base: URL): Promise<string> => {
  const document = await documentOf(html);
  straighten(document, base);
  const article = await articleOf(document);
  const { default: Turndown } = await import('turndown');
  const turndown = new Turndown({ headingStyle: 'atx', codeBlockStyle: 'fenced', bulletListMarker: '-' });
  const own = await parse(`<!doctype html><html><body>${article.html}</body></html>`);
  const text = turndown
    .turndown(own.body as unknown as HTMLElement)
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return article.title === '' || text.startsWith(`# ${article.title}`) ? text : `# ${article.title}\n\n${text}`;
};
