import { readFileSync } from 'node:fs'
import { type Font, create as openFont, type Subset } from 'fontkit'
import type { PDFDocument, PDFFont } from 'pdf-lib'
import { stampFont } from '../typeset/fonts.ts'

/**
 * The charter's sans, cut down to the characters used. pdf-lib's own companion (@pdf-lib/fontkit 1.1) writes subsets
 * of this font in which readers find most letters empty; the current fontkit does not, but hands its result over in
 * another way.
 */
export function embedCharterFont(document: PDFDocument): Promise<PDFFont> {
  document.registerFontkit({
    create: (bytes: Uint8Array) => withStreams(openFont(Buffer.from(bytes))),
  } as never)
  return document.embedFont(readFileSync(stampFont()), { subset: true })
}

/** What pdf-lib listens to: a stream that gives its bytes at once. */
type SubsetStream = { on(event: string, listener: (bytes?: Uint8Array) => void): SubsetStream }

function withStreams(font: Font): Font {
  const createSubset = font.createSubset.bind(font)
  font.createSubset = () => Object.assign(createSubset(), { encodeStream })
  return font
}

function encodeStream(this: Subset): SubsetStream {
  const stream: SubsetStream = {
    on: (event, listener) => {
      if (event === 'data') listener(this.encode())
      if (event === 'end') listener()
      return stream
    },
  }
  return stream
}
