import {
  IconAdjustments,
  IconBook2,
  IconBulb,
  IconChecklist,
  IconEye,
  IconFilePlus,
  IconFileText,
  IconHelpCircle,
  IconHierarchy2,
  IconLifebuoy,
  IconMailbox,
  IconMailOpened,
  IconRoute,
  IconShieldCheck,
  IconUserShare,
} from '@tabler/icons-react'
import type { Me } from '../api/types.ts'
import { servesADesk } from '../interventions/desks.ts'

type Needs = (me: Me) => boolean
const everybody: Needs = () => true
const may =
  (...rights: string[]): Needs =>
  ({ allows }) =>
    rights.some((right) => allows[right] === true)
const not =
  (needs: Needs): Needs =>
  (me) =>
    !needs(me)
const administers = may('administer')
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
  { to: '/organisation', label: 'frame.organisation', icon: IconHierarchy2, needs: administers, group: 'town' },
  {
    to: '/confirmations',
    label: 'frame.confirmations',
    icon: IconShieldCheck,
    needs: may('confirmChanges'),
    group: 'town',
  },
  {
    to: '/boites-generiques',
    label: 'frame.mailboxes',
    icon: IconMailbox,
    needs: may('requestMailbox', 'manageMailboxes'),
    group: 'town',
  },
  {
    to: '/reglages',
    label: 'frame.settings',
    icon: IconAdjustments,
    needs: may('changeSignatureSettings'),
    group: 'town',
  },
  { to: '/delegations', label: 'frame.delegations', icon: IconUserShare, needs: administers, group: 'town' },
  { to: '/delegations', label: 'frame.delegations', icon: IconUserShare, needs: not(administers), group: 'more' },
  { to: '/messages', label: 'frame.outbox', icon: IconMailOpened, needs: may('seeOutbox'), group: 'town' },
  // Desks have these in the bar; everybody else finds them behind « Aide », in the search and in their own panel.
  { to: '/demandes', label: 'frame.interventions', icon: IconLifebuoy, needs: servesADesk, group: 'town' },
  { to: '/demandes', label: 'frame.requests', icon: IconLifebuoy, needs: not(servesADesk), group: 'more' },
  { to: '/idees', label: 'frame.feedback', icon: IconBulb, needs: administers, group: 'town' },
  { to: '/idees', label: 'frame.feedback', icon: IconBulb, needs: not(administers), group: 'more' },
  { to: '/aide', label: 'frame.help', icon: IconHelpCircle, needs: everybody, group: 'town' },
] as const

export type Entry = (typeof entries)[number]

export const entriesFor = (me: Me | undefined): Entry[] => (me ? entries.filter(({ needs }) => needs(me)) : [])
