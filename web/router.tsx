import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { ErrorState } from './components/states.tsx'
import { Frame } from './frame/frame.tsx'
import { NotFound } from './frame/not-found.tsx'
import { InboxScreen } from './inbox/inbox-screen.tsx'
import { inboxSearch, letterSearch, meetingSearch, registrySearch } from './lib/search-params.ts'
import { supervisionSearch } from './supervision/search.ts'

const root = createRootRoute({
  component: Frame,
  notFoundComponent: NotFound,
  errorComponent: ({ error }) => <ErrorState error={error} />,
})

/** The inbox is the home and comes with the first chunk; every other screen is fetched when it is opened. */
const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/a-faire' })
  },
})
const inbox = createRoute({
  getParentRoute: () => root,
  path: '/a-faire',
  validateSearch: inboxSearch,
  component: InboxScreen,
})
const letter = createRoute({
  getParentRoute: () => root,
  path: '/courriers/$id',
  validateSearch: letterSearch,
  component: lazyRouteComponent(() => import('./letter/letter-screen.tsx'), 'LetterScreen'),
})
const register = createRoute({
  getParentRoute: () => root,
  path: '/enregistrer',
  component: lazyRouteComponent(() => import('./register/register-screen.tsx'), 'RegisterScreen'),
})
const registry = createRoute({
  getParentRoute: () => root,
  path: '/registre',
  validateSearch: registrySearch,
  component: lazyRouteComponent(() => import('./registry/registry-screen.tsx'), 'RegistryScreen'),
})
const meeting = createRoute({
  getParentRoute: () => root,
  path: '/reunion',
  validateSearch: meetingSearch,
  component: lazyRouteComponent(() => import('./citizens/meeting-screen.tsx'), 'MeetingScreen'),
})
const copies = createRoute({
  getParentRoute: () => root,
  path: '/mes-courriers',
  component: lazyRouteComponent(() => import('./elected/copies-screen.tsx'), 'CopiesScreen'),
})
const tracking = createRoute({
  getParentRoute: () => root,
  path: '/suivi',
  component: lazyRouteComponent(() => import('./tracking/tracking-screen.tsx'), 'TrackingScreen'),
})
const supervision = createRoute({
  getParentRoute: () => root,
  path: '/supervision',
  validateSearch: supervisionSearch,
  component: lazyRouteComponent(() => import('./supervision/supervision-screen.tsx'), 'SupervisionScreen'),
})
const templates = createRoute({
  getParentRoute: () => root,
  path: '/modeles',
  component: lazyRouteComponent(() => import('./templates/templates-screen.tsx'), 'TemplatesScreen'),
})
const circuits = createRoute({
  getParentRoute: () => root,
  path: '/circuits',
  component: lazyRouteComponent(() => import('./circuits/circuits-screen.tsx'), 'CircuitsScreen'),
})
const settings = createRoute({
  getParentRoute: () => root,
  path: '/reglages',
  component: lazyRouteComponent(() => import('./settings/settings-screen.tsx'), 'SettingsScreen'),
})
const organisation = createRoute({
  getParentRoute: () => root,
  path: '/organisation',
  component: lazyRouteComponent(() => import('./organisation/organisation-screen.tsx'), 'OrganisationScreen'),
})
const confirmations = createRoute({
  getParentRoute: () => root,
  path: '/confirmations',
  component: lazyRouteComponent(() => import('./organisation/confirmations-screen.tsx'), 'ConfirmationsScreen'),
})
const users = createRoute({
  getParentRoute: () => root,
  path: '/utilisateurs',
  component: lazyRouteComponent(() => import('./users/users-screen.tsx'), 'UsersScreen'),
})
const account = createRoute({
  getParentRoute: () => root,
  path: '/mon-compte',
  component: lazyRouteComponent(() => import('./account/account-screen.tsx'), 'AccountScreen'),
})
const mailboxes = createRoute({
  getParentRoute: () => root,
  path: '/boites-generiques',
  component: lazyRouteComponent(() => import('./mailboxes/mailboxes-screen.tsx'), 'MailboxesScreen'),
})
const delegations = createRoute({
  getParentRoute: () => root,
  path: '/delegations',
  component: lazyRouteComponent(() => import('./delegations/delegations-screen.tsx'), 'DelegationsScreen'),
})
const quarantine = createRoute({
  getParentRoute: () => root,
  path: '/quarantaine',
  component: lazyRouteComponent(() => import('./quarantine/quarantine-screen.tsx'), 'QuarantineScreen'),
})
const outbox = createRoute({
  getParentRoute: () => root,
  path: '/messages',
  component: lazyRouteComponent(() => import('./outbox/outbox-screen.tsx'), 'OutboxScreen'),
})
const help = createRoute({
  getParentRoute: () => root,
  path: '/aide',
  component: lazyRouteComponent(() => import('./help/help-screen.tsx'), 'HelpScreen'),
})
const article = createRoute({
  getParentRoute: () => root,
  path: '/aide/$slug',
  component: lazyRouteComponent(() => import('./help/article-screen.tsx'), 'ArticleScreen'),
})
const interventions = createRoute({
  getParentRoute: () => root,
  path: '/demandes',
  component: lazyRouteComponent(() => import('./interventions/interventions-screen.tsx'), 'InterventionsScreen'),
})
const intervention = createRoute({
  getParentRoute: () => root,
  path: '/demandes/$id',
  component: lazyRouteComponent(() => import('./interventions/intervention-screen.tsx'), 'InterventionScreen'),
})
const feedback = createRoute({
  getParentRoute: () => root,
  path: '/idees',
  component: lazyRouteComponent(() => import('./feedback/feedback-screen.tsx'), 'FeedbackScreen'),
})
const oneFeedback = createRoute({
  getParentRoute: () => root,
  path: '/idees/$id',
  component: lazyRouteComponent(() => import('./feedback/feedback-one.tsx'), 'FeedbackOne'),
})

const routeTree = root.addChildren([
  home,
  inbox,
  letter,
  register,
  registry,
  meeting,
  copies,
  tracking,
  supervision,
  templates,
  circuits,
  organisation,
  confirmations,
  users,
  account,
  mailboxes,
  settings,
  delegations,
  quarantine,
  outbox,
  help,
  article,
  interventions,
  intervention,
  feedback,
  oneFeedback,
])

export const router = createRouter({ routeTree, defaultPreload: 'intent', scrollRestoration: true })

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
