import { afterAll, beforeAll, expect, test } from 'vitest'
import { readCircuit } from '../../circuits/index.ts'
import { publishMissing } from '../../db/circuits/publish.ts'
import { letterIn } from '../job/letters.ts'
import { fits } from './fits.ts'
import { type House, openHouse } from './house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
  const bdc = await house.hall.as('bdc')
  const adDep = await house.hall.as('ad.dep')
  for (const subject of ['Nid-de-poule', 'Banc cassé']) await adDep.task(await letterIn(bdc, { subject }), 'treat')
}, 180_000)
afterAll(() => house.close())

const file = (xml: string) => ({ name: 'direction.bpmn', mimeType: 'application/xml', buffer: Buffer.from(xml) })

test('R21 R23 the mail office checks, tries and publishes a circuit, and moves the letters under way', async () => {
  const { page, ...rest } = await house.enter('bdc').then((desk) => ({ page: desk.page, desk }))
  const { desk } = rest
  const shipped = await readCircuit('direction')
  await page.goto('/circuits')
  await desk.button(/Courrier d’une direction/).click()
  await page.getByText('Brouillon', { exact: true }).click()
  await page.getByText('Déposez ici un fichier BPMN').waitFor()
  await fits(desk, 'circuit-drop')

  await page
    .locator('input[type=file]')
    .setInputFiles(file(shipped.replace('outcome = &quot;submit&quot;', 'outcome = (')))
  await page.getByText('1 erreur empêche la publication').waitFor()
  await page.getByText('La condition ne peut pas être lue.').waitFor()
  await page.locator('.djs-overlay').first().waitFor()
  await fits(desk, 'circuit-findings')

  const better = shipped
    .replace('name="Préparer la réponse"', 'name="Rédiger la réponse"')
    .replace('due="P10D"', 'due="P8D"')
  await page.locator('input[type=file]').setInputFiles(file(better))
  await page.getByText('Aucune remarque').waitFor()
  await desk.button('Essayer').click()
  await page.getByText('2 courriers essayés').waitFor()
  await page.getByText('2 attendraient, comme aujourd’hui').waitFor()
  await page.locator('.djs-overlay').first().waitFor()
  await fits(desk, 'circuit-trial')

  await desk.button('Publier…').click()
  await page.getByText('2 courriers en cours que vous voyez gardent leur version').waitFor()
  expect(await desk.violations()).toEqual([])
  await desk.picture('circuit-publish')
  await page.getByRole('dialog').getByRole('button', { name: 'Publier' }).click()
  await page.getByText('La version 2 est en vigueur.').waitFor()

  await desk.button(/Changer de version/).click()
  await page.getByText('2 courriers peuvent passer').waitFor()
  await fits(desk, 'circuit-migration')
  await desk.button('Faire passer 2 courriers').click()
  await page.getByText('2 courriers sont passés à la version 2.').waitFor()
  expect(desk.complaints).toEqual([])
  await desk.leave()
})

test('R23 a circuit of the town’s own is made, published, bound to a box with its effect told before, and unbound', async () => {
  const desk = await house.enter('bdc')
  const { page } = desk
  await page.goto('/circuits')
  await desk.button('Nouveau circuit…').click()
  const dialog = page.getByRole('dialog')
  const xml = (await readCircuit('service')).replace(/(<bpmn:process [^>]*name=")[^"]*/, '$1Permis de construire')
  await page.locator('input[type=file]').setInputFiles({ ...file(xml), name: 'Permis d’urbanisme.bpmn' })
  expect(await dialog.getByLabel('Identifiant').inputValue()).toBe('permis-d-urbanisme')
  expect(await desk.violations()).toEqual([])
  await desk.picture('circuit-new')
  await dialog.getByRole('button', { name: 'Créer le brouillon' }).click()
  await page.getByText('Aucune remarque').waitFor()
  await desk.button('Publier…').click()
  await dialog.getByRole('button', { name: 'Publier' }).click()
  await page.getByText('La version 1 est en vigueur.').waitFor()

  const choice = page.getByLabel('Circuit des courriers de Service Voirie')
  const usual = await choice.inputValue()
  await choice.selectOption({ label: 'Permis de construire' })
  await dialog.getByText('à partir de maintenant suit « Permis de construire »').waitFor()
  expect(await choice.inputValue()).toBe(usual)
  expect(await desk.violations()).toEqual([])
  await desk.picture('circuit-binding')
  await dialog.getByRole('button', { name: 'Changer le circuit' }).click()
  await page.getByText('Choisi par').waitFor()
  await desk.button('Annuler').click()
  await page.getByText('suivent de nouveau').waitFor()
  await page.getByText('Choisi par').waitFor({ state: 'detached' })
  expect(await choice.inputValue()).toBe(usual)
  await fits(desk, 'circuit-unbound')
  expect(desk.complaints).toEqual([])
  await desk.leave()
})

test('R23 what a new release ships is compared and becomes a draft, or the town keeps its own', async () => {
  const newer = (await readCircuit('pole')).replace('due="P10D"', 'due="P6D"')
  await publishMissing(house.hall.db, [{ key: 'pole', xml: newer }])
  const desk = await house.enter('bdc')
  const { page } = desk
  await page.goto('/circuits')
  await desk.button(/nouvelle version livrée/).click()
  const news = page.getByRole('region', { name: 'Une nouvelle version livrée de ce circuit existe' })
  await news.getByRole('button', { name: 'Garder la nôtre' }).click()
  await page.getByText('Vous avez gardé votre version').waitFor()
  await desk.button('Reconsidérer').click()
  await news.getByRole('button', { name: 'Comparer' }).click()
  await news.getByText('délai').first().waitFor()
  await fits(desk, 'circuit-shipped')
  await news.getByRole('button', { name: 'Créer un brouillon à partir de la version livrée' }).click()
  await page.getByText('Contrôlé, prêt à être essayé').waitFor()
  expect(await news.count()).toBe(0)
  expect(desk.complaints).toEqual([])
  await desk.leave()
})
