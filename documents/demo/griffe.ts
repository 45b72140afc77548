import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas'
import { normaliseGriffe } from '../stamp.ts'
import { seededRandom } from './random.ts'

type Point = { x: number; y: number }
const WIDTH = 900
const HEIGHT = 360
const BASELINE = 220

/** Capitals as hurried hands write them: points in a square of side one, y downwards from the top of the letter. */
const capitals: readonly (readonly [number, number])[][] = [
  [
    [0.95, 0.12],
    [0.6, -0.02],
    [0.2, 0.3],
    [0.1, 0.75],
    [0.4, 1.02],
    [0.95, 0.82],
    [1.15, 0.7],
  ],
  [
    [0.1, 0.1],
    [0.3, 0.5],
    [0.18, 1.05],
    [0.05, 0.9],
    [0.3, 0.1],
    [0.8, 0.0],
    [0.75, 0.42],
    [0.3, 0.52],
    [0.7, 0.7],
    [1.1, 0.95],
  ],
  [
    [0.0, 1.0],
    [0.2, 0.4],
    [0.35, 0.0],
    [0.42, 0.6],
    [0.5, 0.85],
    [0.7, 0.3],
    [0.85, 0.02],
    [0.9, 0.6],
    [1.0, 1.0],
    [1.2, 0.9],
  ],
  [
    [0.1, 0.12],
    [0.6, 0.0],
    [0.95, 0.08],
    [0.62, 0.14],
    [0.55, 0.7],
    [0.4, 1.25],
    [0.05, 1.2],
    [0.3, 0.85],
    [1.05, 0.7],
  ],
  [
    [0.9, 0.15],
    [0.7, -0.05],
    [0.4, 0.12],
    [0.55, 0.42],
    [0.8, 0.7],
    [0.55, 1.02],
    [0.12, 0.9],
    [0.4, 0.72],
    [1.1, 0.8],
  ],
  [
    [0.25, 0.05],
    [0.2, 0.6],
    [0.1, 1.0],
    [0.22, 0.55],
    [0.85, 0.42],
    [0.9, 0.0],
    [0.8, 0.6],
    [0.85, 0.98],
    [1.15, 0.85],
  ],
]

/** An invented signature for a signatory of the demonstration: always the same for the same name. PNG. */
export async function drawDemoGriffe(name: string): Promise<Uint8Array> {
  const canvas = createCanvas(WIDTH, HEIGHT)
  const context = canvas.getContext('2d')
  const random = seededRandom(name)
  context.strokeStyle = '#1b2a5c'
  context.lineCap = 'round'
  context.translate(0, 60)
  context.transform(1, -0.09, -0.22, 1, 90, 20) // the slant of a right hand
  const [first = '', ...last] = name.split(/\s+/)
  const start = capital(context, random, { x: 40, y: BASELINE }, first)
  const family = last.join(' ') || first
  const joined = capital(context, random, { x: start.x - 20, y: BASELINE }, family)
  const end = handwriting(context, random, joined, family)
  flourish(context, random, end)
  return normaliseGriffe(await canvas.encode('png'))
}

/** The first letter of a word, tall; its shape comes from the letter itself. */
function capital(context: SKRSContext2D, random: () => number, at: Point, word: string): Point {
  const shape = capitals[(word.codePointAt(0) ?? 0) % capitals.length] ?? []
  const height = 150 + random() * 35
  const width = 95 + random() * 35
  const points = shape.map(([x, y]) => ({ x: at.x + x * width, y: at.y - height + y * height + random() * 5 }))
  ink(context, points)
  return points.at(-1) ?? at
}

const ascenders = 'bdfhklt'
const descenders = 'gjpqyz'

/** The small letters: arches that grow flatter towards the end, as a signature trails off. */
function handwriting(context: SKRSContext2D, random: () => number, start: Point, word: string): Point {
  const letters = [...word.toLowerCase()].slice(1, 9)
  const points: Point[] = [start]
  letters.forEach((letter, index) => {
    const x = points.at(-1)?.x ?? start.x
    const tired = 1 - (index / letters.length) * 0.7
    points.push(...letterStroke(letter, x, 24 + random() * 26, tired, random))
  })
  ink(context, points)
  return points.at(-1) ?? start
}

function letterStroke(letter: string, x: number, step: number, tired: number, random: () => number): Point[] {
  const foot = { x: x + step, y: BASELINE - random() * 14 }
  if (ascenders.includes(letter))
    return [{ x: x + step * 0.75, y: BASELINE - 105 * tired }, { x: x + step * 0.45, y: BASELINE - 112 * tired }, foot]
  if (descenders.includes(letter))
    return [{ x: x + step * 0.5, y: BASELINE + 62 * tired }, { x: x + step * 0.2, y: BASELINE + 50 * tired }, foot]
  const reach = (24 + random() * 22) * tired
  return [{ x: x + step * (0.35 + random() * 0.3), y: BASELINE - reach }, foot]
}

/** The last stroke: some underline their name, some let the pen run. */
function flourish(context: SKRSContext2D, random: () => number, end: Point): void {
  if (random() < 0.4) {
    ink(context, [end, { x: end.x + 70, y: end.y - 14 }, { x: end.x + 150 + random() * 60, y: end.y - 34 }])
    return
  }
  const depth = BASELINE + 36 + random() * 30
  ink(context, [
    end,
    { x: end.x + 50 + random() * 30, y: end.y - 16 },
    { x: end.x + 34, y: depth - 6 },
    { x: 190 + random() * 120, y: depth + 10 },
    { x: 130 + random() * 60, y: depth - 4 },
    { x: end.x * 0.7, y: depth - 14 - random() * 10 },
  ])
}

/** A smooth line through the points, thicker where the pen slows down, as ink is. */
function ink(context: SKRSContext2D, points: readonly Point[]): void {
  let width = 4
  const path = smooth(points)
  path.slice(1).forEach((to, index) => {
    const from = path[index] ?? to
    const speed = Math.hypot(to.x - from.x, to.y - from.y)
    width += (Math.max(2, 7 - speed * 0.6) - width) * 0.18
    context.lineWidth = width
    context.beginPath()
    context.moveTo(from.x, from.y)
    context.lineTo(to.x, to.y)
    context.stroke()
  })
}

/** Catmull-Rom through the points, as short segments. */
function smooth(points: readonly Point[]): Point[] {
  const steps = 16
  return points.slice(0, -1).flatMap((from, index) => {
    const to = points[index + 1] ?? from
    const before = points[index - 1] ?? from
    const after = points[index + 2] ?? to
    return Array.from({ length: steps }, (_, step) => {
      const t = step / steps
      return { x: between(before.x, from.x, to.x, after.x, t), y: between(before.y, from.y, to.y, after.y, t) }
    })
  })
}

const between = (a: number, b: number, c: number, d: number, t: number): number =>
  0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t * t * t)
