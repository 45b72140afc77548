import { useTranslation } from 'react-i18next'
import type { OrgStep } from '../api/types.ts'

/** A step in words. */
export function useStepText(): (step: OrgStep) => string {
  const { t } = useTranslation()
  return (step) => {
    switch (step.act) {
      case 'create':
        return t('organisation.step.create', { unit: step.code, name: step.name, target: step.parent })
      case 'rename':
        return t('organisation.step.rename', { unit: step.unit, name: step.name })
      case 'move':
        return t('organisation.step.move', { unit: step.unit, target: step.parent })
      case 'change-kind':
        return t('organisation.step.change-kind', { unit: step.unit, name: t(`organisation.kind.${step.kind}`) })
      case 'merge':
        return t('organisation.step.merge', { unit: step.unit, target: step.into })
      case 'close':
        return step.successor
          ? t('organisation.step.closeWith', { unit: step.unit, target: step.successor })
          : t('organisation.step.close', { unit: step.unit })
    }
  }
}
