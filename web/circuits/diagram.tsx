import 'bpmn-js/dist/assets/diagram-js.css'
import 'bpmn-js/dist/assets/bpmn-js.css'
import 'bpmn-js/dist/assets/bpmn-font/css/bpmn-embedded.css'
import { Box } from '@mantine/core'
import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer'
import type Canvas from 'diagram-js/lib/core/Canvas'
import type ElementRegistry from 'diagram-js/lib/core/ElementRegistry'
import type Overlays from 'diagram-js/lib/features/overlays/Overlays'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorState } from '../components/states.tsx'
import { typographic } from '../i18n/typography.ts'
import styles from './diagram.module.css'
import { isAt } from './is-at.ts'

/**
 * A few words on an element: a finding, or how many letters pass there. `stop`: letters would end there. `open`: the
 * element and its mark lead somewhere, by the mouse and by the keyboard.
 */
export type Mark = {
  element: string
  tone: 'error' | 'warning' | 'pass' | 'stop'
  text: string
  label: string
  open?: () => void
}

type Props = {
  xml: string
  label: string
  active?: readonly string[]
  passed?: Readonly<Record<string, number>>
  marks?: readonly Mark[]
}

const nowhere: readonly string[] = []
const nothing: Readonly<Record<string, number>> = {}
const noMarks: readonly Mark[] = []

/** The circuit as its author drew it, with the path walked and where the letter is. The bpmn.io mark stays visible. */
export function Diagram({ xml, label, active = nowhere, passed = nothing, marks = noMarks }: Props) {
  const { t } = useTranslation()
  const host = useRef<HTMLDivElement>(null)
  const [broken, setBroken] = useState(false)
  useEffect(() => {
    const frame = host.current
    if (!frame) return
    const viewer = new NavigatedViewer({ container: frame })
    // News of the letter replace the viewer while it still reads: what it says then is nobody's error.
    let replaced = false
    viewer
      .importXML(namesSet(xml))
      .then(() => {
        if (replaced) return
        showAll(viewer.get<Canvas>('canvas'), frame)
        paint(viewer, active, passed)
        markElements(viewer, marks)
        openOnTouch(viewer, marks)
      })
      .catch((error: unknown) => {
        if (replaced) return
        reportError(error)
        setBroken(true)
      })
    const unfollow = followSize(frame, viewer)
    return () => {
      replaced = true
      unfollow()
      viewer.destroy()
    }
  }, [xml, active, passed, marks])
  if (broken) return <ErrorState error={new Error('unreadable diagram')} />
  return (
    <Box
      ref={host}
      component="section"
      tabIndex={0}
      aria-label={t('circuits.diagramOf', { name: label })}
      className={styles.canvas}
    />
  )
}

/** The names of the elements as print sets them; the file keeps what its author typed. */
const namesSet = (xml: string): string =>
  xml.replace(/(?<= name=")[^"]*/g, (name) => typographic(name.replaceAll('&#39;', "'").replaceAll('&apos;', "'")))

/** Colours on white paper, in both themes: where the letter went, and where it is. */
const walked = { fill: '#ecf3ef', stroke: '#3d6152', width: '2.5px' }
const here = { fill: '#d8eaea', stroke: '#0f5257', width: '3.5px' }

function paint(viewer: NavigatedViewer, active: readonly string[], passed: Readonly<Record<string, number>>) {
  const registry = viewer.get<ElementRegistry>('elementRegistry')
  for (const { id } of registry.getAll()) {
    if (isAt(id, active)) colour(registry.getGraphics(id), here)
    else if ((passed[id] ?? 0) > 0) colour(registry.getGraphics(id), walked)
  }
}

const tones: Readonly<Record<Mark['tone'], typeof here>> = {
  error: { fill: '#fbe9e7', stroke: '#a1260d', width: '3.5px' },
  warning: { fill: '#fdf3dc', stroke: '#8a5a00', width: '2.5px' },
  pass: walked,
  stop: { fill: '#fbe9e7', stroke: '#a1260d', width: '2.5px' },
}

/** A touch on the outline does what its mark does; the viewer tells a touch from a pull. */
function openOnTouch(viewer: NavigatedViewer, marks: readonly Mark[]) {
  viewer.on('element.click', ({ element }: { element: { id: string } }) =>
    marks.find((mark) => mark.element === element.id)?.open?.(),
  )
}

/** Marks of elements that the drawing does not show are in the list beside it. */
function markElements(viewer: NavigatedViewer, marks: readonly Mark[]) {
  const registry = viewer.get<ElementRegistry>('elementRegistry')
  const overlays = viewer.get<Overlays>('overlays')
  for (const { element, tone, text, label, open } of marks) {
    const drawn = registry.get(element)
    if (!drawn) continue
    colour(registry.getGraphics(element), tones[tone])
    // A flow that letters pass says so by its colour: its number is that of the steps at its ends.
    if (tone === 'pass' && 'waypoints' in drawn) continue
    const badge = document.createElement(open ? 'button' : 'span')
    badge.className = `${styles.mark} ${styles[tone]}`
    badge.title = label
    badge.textContent = text
    if (open) {
      const name = (drawn.businessObject as { name?: string } | undefined)?.name ?? element
      badge.setAttribute('aria-label', `${text} · ${name} · ${label}`)
      badge.addEventListener('click', open)
      registry.getGraphics(element).classList.add(styles.leading ?? '')
    }
    // Readable however far away the drawing is.
    overlays.add(element, { position: { top: -12, right: 14 }, scale: { min: 0.9, max: 1.2 }, html: badge })
  }
}

/** Pixels that leave room for the mark of the drawing's maker below the drawing. */
const lowest = 160

/** Around the drawing, in its own units: labels stand outside the outlines. */
const margin = 30

/** All of it, in the middle, with a margin; the frame is no higher than the drawing is at this width. */
function showAll(canvas: Canvas, frame: HTMLElement) {
  const drawn = canvas.viewbox().inner
  const fitting = Math.min(frame.clientWidth / (drawn.width + 2 * margin), 1)
  frame.style.maxHeight = `${Math.max(lowest, Math.ceil((drawn.height + 2 * margin) * fitting) + 2)}px`
  canvas.resized()
  const { inner, outer } = canvas.viewbox()
  const scale = Math.min(outer.width / (inner.width + 2 * margin), outer.height / (inner.height + 2 * margin), 1)
  const [width, height] = [outer.width / scale, outer.height / scale]
  canvas.viewbox({ x: inner.x - (width - inner.width) / 2, y: inner.y - (height - inner.height) / 2, width, height })
}

/**
 * Another width of the frame (a window made small, a phone turned) shows all of the drawing again; the first report is that
 * of the frame as it is. Heights come and go with a phone's address bar: they move nothing. Answers how to stop.
 */
function followSize(frame: HTMLElement, viewer: NavigatedViewer): () => void {
  let known = frame.clientWidth
  const observer = new ResizeObserver(() => {
    const width = frame.clientWidth
    if (width === known || width === 0) return
    known = width
    const canvas = viewer.get<Canvas>('canvas')
    showAll(canvas, frame)
  })
  observer.observe(frame)
  return () => observer.disconnect()
}

/** The drawing carries its colours in the style of each outline; a flow has no area to fill. */
function colour(drawing: SVGElement, { fill, stroke, width }: typeof here) {
  const flow = drawing.classList.contains('djs-connection')
  // A sub-process holds its steps: filled, it would hide which of them is meant.
  const holder = drawing.parentElement?.querySelector(':scope > .djs-children') !== null
  for (const outline of drawing.querySelectorAll<SVGElement>('.djs-visual > :is(rect, circle, polygon, path)')) {
    outline.style.stroke = stroke
    if (flow) outline.style.strokeWidth = width
    else if (outline.localName !== 'path')
      Object.assign(outline.style, { strokeWidth: width, ...(!holder && { fill }) })
  }
}
