import {
  IconAdjustments,
  IconBook2,
  IconBulb,
  IconChartBar,
  IconChecklist,
  IconEye,
  IconFilePlus,
  IconFileText,
  IconHelpCircle,
  IconHierarchy2,
  IconInbox,
  IconLifebuoy,
  IconMailbox,
  IconMailOpened,
  IconMailX,
  IconRoute,
  IconShieldCheck,
  IconUserShare,
  IconUsers,
  IconUsersGroup,
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
const registers = may('register', 'registerConfidential')
/** Heads of CAB and DG always; anybody else when something waits for their word. */
const mayConfirm: Needs = (me) => me.allows.confirmChanges === true || me.confirmations > 0
/** An elected official sees copies and signs: two lines are enough (R7). */
const isElected: Needs = ({ user }) => user.positions.some(({ function: held }) => held === 'elected-official')
const servesABox: Needs = ({ boxes }) => boxes.length > 0
const readsOwnFigures: Needs = (me) => servesABox(me) && me.allows.supervise !== true

/**
 * The screens of the bar, each with the rights of `GET /api/me` that it needs: what the role may do decides. `office` holds
 * what is set up once and for long; `more` is found elsewhere than in the bar.
 */
export const entries = [
  { to: '/mes-courriers', label: 'frame.copies', icon: IconInbox, needs: isElected, group: 'work' },
  { to: '/a-faire', label: 'frame.inbox', icon: IconChecklist, needs: everybody, group: 'work' },
  {
    to: '/enregistrer',
    label: 'frame.register',
    icon: IconFilePlus,
    needs: registers,
    group: 'work',
  },
  // R2: a direction hands the scan over, the mail office integrates it.
  {
    to: '/enregistrer',
    label: 'frame.handOver',
    icon: IconFilePlus,
    needs: (me: Me) => may('handOverScan')(me) && !registers(me),
    group: 'work',
  },
  { to: '/suivi', label: 'frame.tracking', icon: IconEye, needs: servesABox, group: 'work' },
  { to: '/supervision', label: 'frame.supervision', icon: IconChartBar, needs: may('supervise'), group: 'work' },
  // Agents read the figures of their own service.
  { to: '/supervision', label: 'frame.supervision', icon: IconChartBar, needs: readsOwnFigures, group: 'more' },
  { to: '/registre', label: 'frame.registry', icon: IconBook2, needs: not(isElected), group: 'work' },
  { to: '/reunion', label: 'frame.meeting', icon: IconUsersGroup, needs: may('meetCitizens'), group: 'work' },
  {
    to: '/modeles',
    label: 'frame.templates',
    icon: IconFileText,
    needs: may('manageTemplates', 'manageGenericTemplates'),
    group: 'town',
  },
  { to: '/circuits', label: 'frame.circuits', icon: IconRoute, needs: may('administer'), group: 'office' },
  { to: '/organisation', label: 'frame.organisation', icon: IconHierarchy2, needs: administers, group: 'office' },
  { to: '/utilisateurs', label: 'frame.users', icon: IconUsers, needs: administers, group: 'office' },
  {
    to: '/confirmations',
    label: 'frame.confirmations',
    icon: IconShieldCheck,
    needs: mayConfirm,
    group: 'town',
  },
  {
    to: '/boites-generiques',
    label: 'frame.mailboxes',
    icon: IconMailbox,
    needs: may('requestMailbox', 'manageMailboxes'),
    group: 'office',
  },
  {
    to: '/reglages',
    label: 'frame.settings',
    icon: IconAdjustments,
    needs: may('changeSignatureSettings'),
    group: 'office',
  },
  { to: '/delegations', label: 'frame.delegations', icon: IconUserShare, needs: administers, group: 'office' },
  { to: '/delegations', label: 'frame.delegations', icon: IconUserShare, needs: not(administers), group: 'more' },
  { to: '/quarantaine', label: 'frame.quarantine', icon: IconMailX, needs: may('watchQuarantine'), group: 'town' },
  { to: '/messages', label: 'frame.outbox', icon: IconMailOpened, needs: may('seeOutbox'), group: 'town' },
  // Desks have these in the bar; everybody else finds them behind « Aide », in the search and in their own panel.
  { to: '/demandes', label: 'frame.interventions', icon: IconLifebuoy, needs: servesADesk, group: 'town' },
  { to: '/demandes', label: 'frame.requests', icon: IconLifebuoy, needs: not(servesADesk), group: 'more' },
  { to: '/idees', label: 'frame.feedback', icon: IconBulb, needs: administers, group: 'town' },
  { to: '/idees', label: 'frame.feedback', icon: IconBulb, needs: not(administers), group: 'more' },
  { to: '/aide', label: 'frame.help', icon: IconHelpCircle, needs: everybody, group: 'foot' },
] as const

export type Entry = (typeof entries)[number]

export const entriesFor = (me: Me | undefined): Entry[] => (me ? entries.filter(({ needs }) => needs(me)) : [])
