import { cpSync, existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

const root = dirname(fileURLToPath(import.meta.url))
const outDir = resolve(process.env.BANNETTE_WEB_OUT ?? join(root, 'dist'))

/** Scans use JBIG2 and JPEG 2000: pdf.js fetches its decoders and the standard fonts from our own server. */
function pdfResources(): Plugin {
  const source = join(root, '..', 'node_modules', 'pdfjs-dist')
  return {
    name: 'bannette:pdf-resources',
    closeBundle() {
      if (!existsSync(outDir)) return
      for (const folder of ['wasm', 'standard_fonts', 'cmaps', 'iccs']) {
        cpSync(join(source, folder), join(outDir, 'pdfjs', folder), { recursive: true })
      }
    },
  }
}

/** The pictures of the help articles, as they lie beside the guides. */
function helpPictures(): Plugin {
  return {
    name: 'bannette:help-pictures',
    closeBundle() {
      if (existsSync(outDir))
        cpSync(join(root, '..', 'docs', 'images'), join(outDir, 'help-images'), { recursive: true })
    },
  }
}

export default defineConfig({
  root,
  plugins: [react(), pdfResources(), helpPictures()],
  // react-pdf brings its own pdfjs-dist; library and worker must be the same version.
  resolve: { dedupe: ['pdfjs-dist', 'react', 'react-dom'] },
  build: {
    outDir,
    emptyOutDir: true,
    target: 'es2022',
    chunkSizeWarningLimit: 700,
  },
})
