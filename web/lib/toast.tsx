import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react'
import { isProblem } from '../api/problem.ts'
import { queryClient } from '../api/query-client.ts'
import { i18n } from '../i18n/index.ts'
import { sentenceOf } from './errors.ts'

/** Says what was done, in one sentence. */
export const tell = (message: string) => notifications.show({ ...done, message, closeButtonProps: closeButton() })

/** The same, with the way back beside it for as long as one needs to notice a slip. */
export function tellWithUndo(message: string, onUndo: () => void) {
  const undo = () => {
    notifications.hide(id)
    onUndo()
  }
  const id = notifications.show({
    ...done,
    autoClose: 12_000,
    closeButtonProps: closeButton(),
    message: (
      <span style={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '0.25rem 0.75rem' }}>
        {message}
        <Button variant="light" size="compact-sm" onClick={undo}>
          {i18n.t('common.undo')}
        </Button>
      </span>
    ),
  })
}

/** Says what could not be done, and what to do. */
export function tellProblem(error: unknown) {
  const message = sentenceOf(error, i18n.t)
  if (isProblem(error, 'DONE_BEFORE')) {
    void queryClient.invalidateQueries()
    return tell(message)
  }
  return notifications.show({
    message,
    icon: <IconAlertTriangle size={18} aria-hidden />,
    color: 'red.9',
    autoClose: 9000,
    withBorder: true,
    closeButtonProps: closeButton(),
    role: 'alert',
  })
}

const done = { icon: <IconCheck size={18} aria-hidden />, color: 'petrol', autoClose: 5000, withBorder: true }
const closeButton = () => ({ 'aria-label': i18n.t('common.close') })
