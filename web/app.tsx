import { MantineProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { I18nextProvider } from 'react-i18next'
import { queryClient } from './api/query-client.ts'
import { SessionGate } from './frame/session-gate.tsx'
import { i18n } from './i18n/index.ts'
import { router } from './router.tsx'
import { cssVariables, theme } from './theme/theme.ts'

const PublicSite = lazy(() => import('./public-site/public-site.tsx').then((file) => ({ default: file.PublicSite })))
/** Pages of the town's citizens: they have no session, and none is looked for. */
const isPublic = ['/ecrire-a-la-mairie', '/suivre-ma-demande'].includes(window.location.pathname)

/** Providers only. The session is opened again from its cookie before the first screen asks for anything. */
export function App() {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <I18nextProvider i18n={i18n}>
        <QueryClientProvider client={queryClient}>
          <Notifications position="bottom-left" limit={3} transitionDuration={120} className="notifications" />
          {isPublic ? (
            <Suspense>
              <PublicSite />
            </Suspense>
          ) : (
            <SessionGate>
              <RouterProvider router={router} />
            </SessionGate>
          )}
        </QueryClientProvider>
      </I18nextProvider>
    </MantineProvider>
  )
}
