import { ActionIcon, Menu, Modal } from '@mantine/core'
import { IconCopyPlus, IconDots, IconPencil, IconRoute, IconTransfer } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Allow, Letter } from '../api/types.ts'
import { CopyForm } from './forms/copy-form.tsx'
import { CorrectForm } from './forms/correct-form.tsx'
import { HandOverForm } from './forms/hand-over-form.tsx'
import { InterveneForm } from './forms/intervene-form.tsx'
import styles from './letter-menu.module.css'

const acts = [
  { act: 'correct', icon: IconPencil, form: CorrectForm },
  { act: 'copy', icon: IconCopyPlus, form: CopyForm },
  { act: 'handOver', icon: IconTransfer, form: HandOverForm },
  { act: 'intervene', icon: IconRoute, form: InterveneForm },
] as const

/** The rarer acts on a letter; what the server does not allow is greyed and says why. */
export function LetterMenu({ letter }: { letter: Letter }) {
  const { t } = useTranslation()
  const [open, setOpen] = useState<(typeof acts)[number]['act']>()
  const chosen = acts.find(({ act }) => act === open)
  const close = () => setOpen(undefined)
  return (
    <>
      <Menu position="bottom-end" shadow="md" width={300}>
        <Menu.Target>
          <ActionIcon
            variant="subtle"
            color="gray"
            c="var(--ink)"
            size={36}
            className={styles.menu ?? ''}
            aria-label={t('letter.more')}
          >
            <IconDots size={20} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {acts.map(({ act, icon: Icon }) => {
            const allow = act === 'intervene' ? mayIntervene(letter) : letter.allows[act]
            return (
              <Menu.Item
                key={act}
                leftSection={<Icon size={18} stroke={1.7} aria-hidden />}
                disabled={allow !== true}
                className={styles.rare ?? ''}
                onClick={() => setOpen(act)}
              >
                {t(`letter.menu.${act}`)}
                {typeof allow === 'string' && <div className={styles.reason}>{allow}</div>}
              </Menu.Item>
            )
          })}
        </Menu.Dropdown>
      </Menu>
      <Modal
        opened={chosen !== undefined}
        onClose={close}
        title={chosen && t(`letter.menu.${chosen.act}`)}
        size="lg"
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        {chosen && <chosen.form letter={letter} letterId={letter.id} onDone={close} />}
      </Modal>
    </>
  )
}

const changes = ['suspend', 'redoStep', 'askVisa', 'skipStep', 'withdraw'] as const

/** One change that is allowed opens the form; without any, the first reason stands for all. */
const mayIntervene = ({ allows }: Letter): Allow =>
  changes.some((change) => allows[change] === true) || allows[changes[0]]
