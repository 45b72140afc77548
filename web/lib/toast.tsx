import { notifications } from '@mantine/notifications'
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react'
import { i18n } from '../i18n/index.ts'
import { sentenceOf } from './errors.ts'

/** Says what was done, in one sentence. */
export const tell = (message: string) =>
  notifications.show({
    message,
    icon: <IconCheck size={18} aria-hidden />,
    color: 'petrol',
    autoClose: 5000,
    withBorder: true,
    closeButtonProps: { 'aria-label': i18n.t('common.close') },
  })

/** Says what could not be done, and what to do. */
export const tellProblem = (error: unknown) =>
  notifications.show({
    message: sentenceOf(error, i18n.t),
    icon: <IconAlertTriangle size={18} aria-hidden />,
    color: 'red.9',
    autoClose: 9000,
    withBorder: true,
    closeButtonProps: { 'aria-label': i18n.t('common.close') },
    role: 'alert',
  })
