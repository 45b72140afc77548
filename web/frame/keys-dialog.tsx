import { Modal } from '@mantine/core'
import { useDisclosure, useHotkeys } from '@mantine/hooks'
import { useTranslation } from 'react-i18next'
import { KeyList } from '../help/key-list.tsx'

/** « ? » anywhere: the keys. */
export function KeysDialog() {
  const { t } = useTranslation()
  const [open, dialog] = useDisclosure()
  useHotkeys([
    ['shift+?', dialog.open],
    ['?', dialog.open],
  ])
  return (
    <Modal
      opened={open}
      onClose={dialog.close}
      title={t('help.keys')}
      size="md"
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <KeyList />
    </Modal>
  )
}
