import { Button } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { FollowUp } from '../api/public.ts'
import { useTitle } from '../lib/use-title.ts'
import styles from './public-site.module.css'

type Props = { followUp: FollowUp; mailed: boolean; onAgain: () => void }

/** It has arrived, and here is the link; the screen reader hears it first. */
export function SentNotice({ followUp: { link }, mailed, onAgain }: Props) {
  const { t } = useTranslation()
  const heading = useRef<HTMLHeadingElement>(null)
  useTitle(t('publicSite.sentTitle'))
  useEffect(() => heading.current?.focus(), [])
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {t('publicSite.sentTitle')}
      </h1>
      <div className={styles.card}>
        <p className={styles.state}>
          {t('publicSite.sent')} {mailed && t('publicSite.sentMail')}
        </p>
        <a href={link} className={styles.link}>
          {`${window.location.origin}${link}`}
        </a>
        <div>
          <Button component="a" href={link} mr="sm" mb="xs">
            {t('publicSite.seeState')}
          </Button>
          <Button variant="default" onClick={onAgain} mb="xs">
            {t('publicSite.another')}
          </Button>
        </div>
      </div>
    </>
  )
}
