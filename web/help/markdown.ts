/** A piece of a line. `href` of a link is an address of ours; nothing here ever becomes HTML by itself. */
export type Inline = { kind: 'text' | 'strong' | 'key'; text: string } | { kind: 'link'; text: string; href: string }

export type Block =
  | { kind: 'heading'; id: string; text: string }
  | { kind: 'paragraph' | 'note'; inlines: Inline[] }
  | { kind: 'bullets' | 'steps'; items: Inline[][] }
  | { kind: 'picture'; src: string; alt: string }

/** The small Markdown of the articles: `##`, lists, notes (`>`), pictures, **emphasis**, `keys`, links. */
export function blocksOf(markdown: string): Block[] {
  return markdown
    .split(/\n{2,}/)
    .map((piece) => piece.trim())
    .filter(Boolean)
    .map(blockOf)
}

function blockOf(piece: string): Block {
  const [, heading] = /^#{2,3} (.+)$/.exec(piece) ?? []
  if (heading) return { kind: 'heading', id: idOf(heading), text: heading }
  const [, alt, src] = /^!\[([^\]]*)\]\(([^)]+)\)$/.exec(piece) ?? []
  if (alt !== undefined && src) return { kind: 'picture', alt, src: pictureOf(src) }
  if (/^- /.test(piece)) return { kind: 'bullets', items: itemsOf(piece, /^- /m) }
  if (/^1\. /.test(piece)) return { kind: 'steps', items: itemsOf(piece, /^\d+\. /m) }
  if (/^> /.test(piece)) return { kind: 'note', inlines: inlinesOf(piece.replace(/^> /gm, '')) }
  return { kind: 'paragraph', inlines: inlinesOf(piece) }
}

const itemsOf = (piece: string, mark: RegExp): Inline[][] =>
  piece
    .split(new RegExp(mark.source, 'gm'))
    .filter((item) => item.trim() !== '')
    .map((item) => inlinesOf(item.trim()))

const inline = /\*\*([^*]+)\*\*|`([^`]+)`|\[([^\]]+)\]\(([^)]+)\)/g

function inlinesOf(text: string): Inline[] {
  const found: Inline[] = []
  let at = 0
  for (const match of text.matchAll(inline)) {
    const [whole, strong, key, label, href] = match
    if (match.index > at) found.push({ kind: 'text', text: text.slice(at, match.index) })
    if (strong !== undefined) found.push({ kind: 'strong', text: strong })
    else if (key !== undefined) found.push({ kind: 'key', text: key })
    else found.push({ kind: 'link', text: label ?? '', href: linkOf(href ?? '') })
    at = match.index + whole.length
  }
  if (at < text.length) found.push({ kind: 'text', text: text.slice(at) })
  return found
}

/** `../traiter/contribuer.md` is the article `contribuer`; any other address is refused. */
function linkOf(href: string): string {
  const [, slug] = /(?:^|\/)([a-z0-9-]+)\.md$/.exec(href) ?? []
  return slug ? `/aide/${slug}` : '/aide'
}

/** `../../images/aide/suivi.png` is served by us; see `vite.config.ts`. */
const pictureOf = (src: string): string => `/help-images/${src.replace(/^(\.\.\/)*(images\/)?/, '')}`

/** An address within the page: « Étape par étape » is `etape-par-etape`. */
const idOf = (heading: string): string =>
  heading
    .toLocaleLowerCase('fr')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
