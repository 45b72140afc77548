import {
  IconBook2,
  IconChecklist,
  IconEye,
  IconFilePlus,
  IconFileText,
  IconHelpCircle,
  IconMailOpened,
  IconRoute,
  IconSignature,
} from '@tabler/icons-react'
import type { Me } from '../api/types.ts'

type Needs = (me: Me) => boolean
const everybody: Needs = () => true
const may =
  (...rights: string[]): Needs =>
  ({ allows }) =>
    rights.some((right) => allows[right] === true)
const servesABox: Needs = ({ boxes }) => boxes.length > 0

/** The screens of the bar, each with the rights of `GET /api/me` that it needs: what the role may do decides. */
export const entries = [
  { to: '/a-faire', label: 'frame.inbox', icon: IconChecklist, needs: everybody, group: 'work' },
  {
    to: '/enregistrer',
    label: 'frame.register',
    icon: IconFilePlus,
    needs: may('register', 'registerConfidential', 'handOverScan'),
    group: 'work',
  },
  { to: '/suivi', label: 'frame.tracking', icon: IconEye, needs: servesABox, group: 'work' },
  { to: '/registre', label: 'frame.registry', icon: IconBook2, needs: everybody, group: 'work' },
  {
    to: '/modeles',
    label: 'frame.templates',
    icon: IconFileText,
    needs: may('manageTemplates', 'manageGenericTemplates'),
    group: 'town',
  },
  { to: '/circuits', label: 'frame.circuits', icon: IconRoute, needs: may('administer'), group: 'town' },
  {
    to: '/reglages',
    label: 'frame.settings',
    icon: IconSignature,
    needs: may('changeSignatureSettings'),
    group: 'town',
  },
  { to: '/messages', label: 'frame.outbox', icon: IconMailOpened, needs: may('seeOutbox'), group: 'town' },
  { to: '/aide', label: 'frame.help', icon: IconHelpCircle, needs: everybody, group: 'town' },
] as const

export type Entry = (typeof entries)[number]

export const entriesFor = (me: Me | undefined): Entry[] => (me ? entries.filter(({ needs }) => needs(me)) : [])
