import helmet from '@fastify/helmet'
import type { FastifyInstance } from 'fastify'
import plugin from 'fastify-plugin'

/**
 * The browser loads nothing from elsewhere and runs no inline script.
 * - styles: the component library and the diagram viewer write inline styles, which carry no code
 * - `wasm-unsafe-eval`: the PDF viewer decodes JBIG2 and JPEG 2000 scans in WebAssembly
 * - `blob:` workers and images: the PDF viewer's worker, previews of documents read with the bearer token
 */
export const securityHeaders = plugin(async (app: FastifyInstance, { https }: { https: boolean }) => {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'self'"],
        'script-src': ["'self'", "'wasm-unsafe-eval'"],
        'style-src': ["'self'", "'unsafe-inline'"],
        'img-src': ["'self'", 'data:', 'blob:'],
        'font-src': ["'self'", 'data:'],
        'connect-src': ["'self'"],
        'worker-src': ["'self'", 'blob:'],
        'frame-src': ["'none'"],
        'object-src': ["'none'"],
        'base-uri': ["'none'"],
        'form-action': ["'self'"],
        'frame-ancestors': ["'none'"],
      },
    },
    crossOriginEmbedderPolicy: false,
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity: https ? { maxAge: 15552000 } : false,
    xFrameOptions: { action: 'deny' },
  })
})
