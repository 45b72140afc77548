import { fileURLToPath } from 'node:url'
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler'
import { DocumentError } from '../errors.ts'
import { sha256Of } from '../hash.ts'
import type { Placement, RenderedDocument } from '../typeset/content.ts'
import { griffeSize, type TypesetData } from '../typeset/data.ts'
import { fontFolders } from '../typeset/fonts.ts'

export type Typeset = RenderedDocument & { griffeBox: Placement | null }

const A4_HEIGHT = 841.89

const compiler = NodeCompiler.create({
  workspace: fileURLToPath(new URL('../templates', import.meta.url)),
  fontArgs: [{ fontPaths: fontFolders() }],
})

/** Runs in the sandbox, kept warm. Templates are ours; everything a person wrote is data in `sys.inputs`. */
export default function typeset(request: TypesetData): Typeset {
  try {
    return compile(request)
  } catch (error) {
    // PDF/A wants every character drawn. One that none of our fonts has is written as its code point, never dropped.
    const missing = undrawable(error)
    if (missing.length === 0) throw error
    return compile({ ...request, data: spelledOut(request.data, missing) })
  } finally {
    compiler.evictCache(0)
  }
}

function compile({ template, data, timestamp }: TypesetData): Typeset {
  const result = compiler.compile({
    mainFilePath: fileURLToPath(new URL(`../templates/${template}`, import.meta.url)),
    inputs: { data: JSON.stringify(data) },
    resetRead: true,
  })
  const document = result.result
  if (!document) throw new DocumentError('RENDER_FAILED', diagnosticsOf(result.takeError()))
  refuseMissingFonts(diagnosticsOf(result.takeWarnings()))
  const pdf = exportPdf(document, timestamp)
  return { pdf, sha256: sha256Of(pdf), pages: document.numOfPages, griffeBox: griffeBoxOf(document) }
}

function exportPdf(document: NodeTypstDocument, creationTimestamp: number): Uint8Array {
  try {
    return compiler.pdf(document, { pdfStandard: 'a-2a', creationTimestamp })
  } catch (error) {
    throw new DocumentError('RENDER_FAILED', error instanceof Error ? error.message : String(error))
  }
}

const diagnosticsOf = (report: { shortDiagnostics: unknown[] } | null): string =>
  report ? JSON.stringify(report.shortDiagnostics) : ''

// typst falls back in silence: a letter in another type would leave the town without anyone having decided it.
function refuseMissingFonts(warnings: string): void {
  if (/font family/i.test(warnings)) throw new DocumentError('FONT_MISSING', warnings)
}

function griffeBoxOf(document: NodeTypstDocument): Placement | null {
  const found: { value: { page: number; x: string; y: string } }[] = compiler.query(document, { selector: '<griffe>' })
  const mark = found[0]?.value
  if (!mark) return null
  const top = Number.parseFloat(mark.y)
  const { width, height } = griffeSize
  return { page: mark.page, x: Number.parseFloat(mark.x), y: round(A4_HEIGHT - top - height), width, height }
}

const round = (points: number): number => Math.round(points * 100) / 100

const undrawable = (error: unknown): string[] =>
  error instanceof DocumentError
    ? [...error.message.matchAll(/the text `\\*"(.+?)\\*"` could not be displayed/gsu)].flatMap(
        ([, text]) => text ?? [],
      )
    : []

function spelledOut(data: Record<string, unknown>, missing: readonly string[]): Record<string, unknown> {
  const characters = new Set(missing.flatMap((text) => [...unescaped(text)]))
  return JSON.parse(JSON.stringify(data), (_key, value: unknown) =>
    typeof value === 'string'
      ? [...value].map((char) => (characters.has(char) ? codePointOf(char) : char)).join('')
      : value,
  )
}

/** The diagnostic quotes characters in Rust's manner: `\u{301}` for what has no shape of its own. */
const unescaped = (text: string): string =>
  text.replace(/\\u\{([0-9a-f]+)\}/g, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))

const codePointOf = (char: string): string =>
  `[U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`
