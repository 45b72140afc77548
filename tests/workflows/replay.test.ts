import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { goldenNames } from '../operations/resets/golden.ts'
import { changedLives } from './support/changed-lives.ts'
import { type House, openHouse } from './support/house.ts'
import { lives } from './support/lives.ts'
import { moreLives } from './support/more-lives.ts'
import { readRecorded, recorded, replay, replayAndKeep } from './support/recorded.ts'

const all = { ...lives, ...moreLives, ...changedLives }

describe('a letter recorded by an earlier release goes on in this one', () => {
  test.each(recorded())('%s', (name) => replay(readRecorded(name), name))
})

describe('every feature of the letter’s workflow has a recorded history', () => {
  // Missing? `npm run ops -- record-histories RELEASE` adds what is new; what is recorded stays as it is.
  test.each([...Object.keys(all), ...goldenNames])('%s', (life) => {
    expect(recorded().filter((name) => name.endsWith(`-${life}.json`))).not.toEqual([])
  })
})

describe('a letter of today replays from its history alone', () => {
  let house: House
  beforeAll(async () => {
    house = await openHouse()
  })
  afterAll(() => house?.close())

  test.each(Object.entries(all))('%s', async (name, live) => {
    await replayAndKeep(house.client, await live(house), name)
  })
})
