import { IconPencil, IconUsers } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { type Place, usePresence } from '../../api/presence.ts'
import styles from './colleagues.module.css'

/** Who else is here now: those who write the reply first, since two must not write it unknowingly. */
export function Colleagues({ letterId, place }: { letterId: string; place: Place }) {
  const { t, i18n } = useTranslation()
  const others = usePresence(letterId, place)
  const writing = others.filter((one) => one.place === 'reply')
  const shown = writing.length > 0 ? writing : others
  const names = new Intl.ListFormat(i18n.language).format(shown.map(({ name }) => name))
  const Icon = writing.length > 0 ? IconPencil : IconUsers
  return (
    <output className={styles.colleagues} data-writing={writing.length > 0 || undefined}>
      {shown.length > 0 && (
        <>
          <Icon size={16} aria-hidden />{' '}
          {t(writing.length > 0 ? 'presence.writing' : 'presence.reading', { count: shown.length, names })}
        </>
      )}
    </output>
  )
}
