import {
  Button,
  type CSSVariablesResolver,
  createTheme,
  InputWrapper,
  type MantineColorsTuple,
  Modal,
  Skeleton,
  Tooltip,
} from '@mantine/core'

/** The town's accent: a calm deep blue-green, the only colour that means nothing but "here". */
const petrol: MantineColorsTuple = [
  '#eef6f6',
  '#d8eaea',
  '#b2d5d6',
  '#84bcbe',
  '#58a2a5',
  '#35888c',
  '#207276',
  '#155f64',
  '#0f5257',
  '#0a4044',
]

const slate: MantineColorsTuple = [
  '#dfe6e7',
  '#c3cccf',
  '#a3afb3',
  '#7d8a8f',
  '#4c5a5f',
  '#384549',
  '#283337',
  '#1a2225',
  '#141b1d',
  '#0d1214',
]

/** Under a finger a tooltip opens with the focus that the touch leaves behind, and covers what comes next. */
const hovers = window.matchMedia('(hover: hover)').matches

export const theme = createTheme({
  primaryColor: 'petrol',
  primaryShade: { light: 8, dark: 7 },
  autoContrast: true,
  colors: { petrol, dark: slate },
  fontFamily: "'Source Sans 3 Variable', 'Source Sans 3', 'Segoe UI', system-ui, sans-serif",
  headings: {
    fontFamily: "'Source Sans 3 Variable', 'Source Sans 3', 'Segoe UI', system-ui, sans-serif",
    fontWeight: '650',
    sizes: {
      h1: { fontSize: '1.4375rem', lineHeight: '2rem' },
      h2: { fontSize: '1.125rem', lineHeight: '1.5rem' },
      h3: { fontSize: '1rem', lineHeight: '1.5rem' },
    },
  },
  fontSizes: { xs: '0.8125rem', sm: '0.9375rem', md: '1rem', lg: '1.125rem', xl: '1.4375rem' },
  lineHeights: { xs: '1.4', sm: '1.45', md: '1.5', lg: '1.5', xl: '1.4' },
  spacing: { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.5rem', xl: '2rem' },
  defaultRadius: 6,
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: Button.extend({ defaultProps: { size: 'sm' } }),
    InputWrapper: InputWrapper.extend({
      defaultProps: { inputWrapperOrder: ['label', 'description', 'input', 'error'] },
    }),
    Modal: Modal.extend({
      defaultProps: { centered: true, transitionProps: { duration: 120 }, overlayProps: { blur: 0 } },
    }),
    Tooltip: Tooltip.extend({
      defaultProps: { multiline: true, maw: 320, openDelay: 250, events: { hover: true, focus: hovers, touch: false } },
    }),
    Skeleton: Skeleton.extend({ defaultProps: { radius: 4 } }),
  },
})

/** Colours by role. Each text colour keeps 4.5 or more on the page and on its own tint, in both themes. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': '#50605f',
    '--mantine-color-placeholder': '#61706f',
    '--mantine-color-error': '#ab1f1f',
    '--page': '#ffffff',
    '--rail': '#f3f6f6',
    '--desk': '#e7ecec',
    '--line': '#dbe2e2',
    '--line-strong': '#b9c5c5',
    '--hover': '#f0f5f5',
    '--selected': '#e2efef',
    '--ink': '#16211f',
    '--accent': '#0f5257',
    '--late': '#ab1f1f',
    '--late-tint': '#fdeeed',
    '--soon': '#82500a',
    '--soon-tint': '#fcf3e0',
    '--secret': '#6536a3',
    '--secret-tint': '#f4eefb',
    '--done': '#3d6152',
    '--done-tint': '#ecf3ef',
  },
  dark: {
    '--mantine-color-dimmed': '#a3afb3',
    '--mantine-color-placeholder': '#93a0a5',
    '--mantine-color-error': '#ff9d94',
    '--page': '#1a2225',
    '--rail': '#141b1d',
    '--desk': '#0f1517',
    '--line': '#2f3b3f',
    '--line-strong': '#4c5a5f',
    '--hover': '#222c30',
    '--selected': '#21383b',
    '--ink': '#e6ecec',
    '--accent': '#84c6c8',
    '--late': '#ff9d94',
    '--late-tint': '#3a2222',
    '--soon': '#f0bd6a',
    '--soon-tint': '#362b18',
    '--secret': '#c9aaf5',
    '--secret-tint': '#2d2440',
    '--done': '#9fcbb5',
    '--done-tint': '#1f302a',
  },
})
