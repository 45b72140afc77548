import { pdfjs } from 'react-pdf'

pdfjs.GlobalWorkerOptions.workerSrc = new URL('pdfjs-dist/build/pdf.worker.min.mjs', import.meta.url).toString()

/**
 * Decoders and fonts come from our own server (see `vite.config.ts`): nothing is fetched from elsewhere, and a letter whose
 * fonts are not embedded looks the same on every workstation.
 */
export const pdfOptions = {
  useSystemFonts: false,
  wasmUrl: '/pdfjs/wasm/',
  standardFontDataUrl: '/pdfjs/standard_fonts/',
  cMapUrl: '/pdfjs/cmaps/',
  cMapPacked: true,
  iccUrl: '/pdfjs/iccs/',
}

export { pdfjs }
