import { Button, Modal } from '@mantine/core'
import { IconRoute } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { InterveneForm } from '../forms/intervene-form.tsx'

/** From the diagram: the letter's way can be changed where it is seen. */
export function IntervenePanel({ letterId }: { letterId: string }) {
  const { t } = useTranslation()
  const [opened, setOpened] = useState(false)
  const close = () => setOpened(false)
  return (
    <>
      <Button
        variant="default"
        mt={12}
        leftSection={<IconRoute size={18} stroke={1.7} aria-hidden />}
        onClick={() => setOpened(true)}
      >
        {t('changes.title')}
      </Button>
      <Modal
        opened={opened}
        onClose={close}
        title={t('changes.title')}
        size="lg"
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        <InterveneForm letterId={letterId} onDone={close} />
      </Modal>
    </>
  )
}
