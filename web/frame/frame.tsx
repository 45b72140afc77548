import { Outlet, useRouterState } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useLive } from '../api/live.ts'
import { useMe } from '../api/session.ts'
import { ErrorState, SkeletonRows } from '../components/states.tsx'
import { HelpDrawer } from '../help/help-drawer.tsx'
import { Tour } from '../tour/tour.tsx'
import { CommandPalette } from './command-palette.tsx'
import styles from './frame.module.css'
import { KeysDialog } from './keys-dialog.tsx'
import { Sidebar } from './sidebar.tsx'
import { TabBar } from './tab-bar.tsx'
import { TopBar } from './top-bar.tsx'

/** Around every screen: the bar of the role, search, and the way on a phone. */
export function Frame() {
  const { t } = useTranslation()
  const me = useMe()
  const main = useFocusOnArrival()
  useLive()
  return (
    <div className={styles.frame}>
      <a href="#main" className="skip-link">
        {t('frame.skip')}
      </a>
      <Sidebar />
      <div className={styles.column}>
        <TopBar />
        <main id="main" ref={main} tabIndex={-1} className={styles.main}>
          {me.isError ? (
            <ErrorState error={me.error} retry={() => me.refetch()} />
          ) : me.data ? (
            <Outlet />
          ) : (
            <SkeletonRows />
          )}
        </main>
      </div>
      <TabBar />
      <CommandPalette />
      <KeysDialog />
      <HelpDrawer />
      <Tour />
    </div>
  )
}

/** After a change of screen the keyboard and the screen reader begin at the content, not at the old link. */
function useFocusOnArrival() {
  const main = useRef<HTMLElement>(null)
  const path = useRouterState({ select: (state) => state.location.pathname })
  const first = useRef(path)
  useEffect(() => {
    if (first.current !== path) main.current?.focus({ preventScroll: true })
    first.current = path
  }, [path])
  return main
}
