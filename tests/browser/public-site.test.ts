import { afterAll, beforeAll, expect, test } from 'vitest'
import { takeMessage } from '../../api/intake/mail.ts'
import type { Desk } from './desk.ts'
import { type House, openHouse } from './house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
  const forms = [
    { code: 'voirie', title: 'Signaler un problème de voirie', box: 'VOIRIE' },
    { code: 'autre', title: 'Autre demande', box: null },
  ]
  await (await house.hall.as('bdc')).send('PUT', '/api/settings/web-forms', forms)
}, 180_000)
afterAll(() => house.close())

const sound = async (desk: Desk, picture: string) => {
  expect(await desk.violations(), picture).toEqual([])
  expect(await desk.overflows(), picture).toBe(false)
  await desk.picture(picture)
}

test.each([1440, 390])('R1 a citizen writes to the town hall and follows the request, at %i pixels', async (width) => {
  const desk = await house.door({ width })
  const { page } = desk
  await page.goto('/ecrire-a-la-mairie')
  await page.getByLabel('Que souhaitez-vous faire ?').waitFor()
  await sound(desk, `ecrire-${width}`)
  await desk.click(desk.button('Envoyer la demande'))
  await page.getByText('Votre accord est nécessaire').waitFor()
  await sound(desk, `ecrire-manque-${width}`)
  await page.getByLabel('Que souhaitez-vous faire ?').selectOption('voirie')
  await page.getByLabel('Nom et prénom').fill('Anne Besson')
  await page.getByLabel(/Adresse électronique/).fill('anne@exemple.fr')
  await page.getByLabel('Objet').fill(`Trottoir affaissé ${width}`)
  await page.getByLabel('Message').fill('Devant le 12, rue des Lilas.')
  await page.getByLabel(/J’accepte/).check()
  await desk.click(desk.button('Envoyer la demande'))
  await desk.heading('Votre demande est envoyée').waitFor()
  await sound(desk, `demande-envoyee-${width}`)
  await desk.click(page.getByRole('main').getByRole('link', { name: 'Suivre ma demande' }))
  await page.getByText(/Elle est en cours de traitement/).waitFor()
  await sound(desk, `suivre-${width}`)
  await page.goto('/suivre-ma-demande#inconnu')
  await page.getByText('Aucune demande ne correspond').waitFor()
  expect(desk.complaints).toEqual([])
  await desk.leave()
  const agent = await house.hall.as('agent.voirie')
  const { items } = (await agent.get(`/api/letters?q=affaisse+${width}`)).json<{ items: object[] }>()
  expect(items).toMatchObject([{ subject: `Trottoir affaissé ${width}` }])
})

test('R1 the mail office sees what waits in quarantine, examines it and makes a letter of it', async () => {
  const raw = Buffer.from('From: Zoé <zoe@exemple.fr>\r\nSubject: Piscine fermée\r\n\r\nBonjour.\r\n')
  const envelope = { from: 'zoe@exemple.fr', to: ['piscine@ville.example'], remoteAddress: '127.0.0.1' }
  await takeMessage(house.hall.deps, raw, envelope)
  const desk = await house.enter('bdc')
  const { page } = desk
  await page.goto('/quarantaine')
  await desk.heading('Adresse inconnue de la ville').waitFor()
  await desk.click(desk.button('Examiner'))
  await page.getByText('Piscine fermée').waitFor()
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 })
    await sound(desk, `quarantaine-${width}`)
  }
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.getByRole('textbox', { name: 'Bannette de destination' }).fill('DEP')
  await page.getByRole('option').first().click()
  await desk.click(desk.button('Réessayer'))
  await page.getByText('Le message est devenu un courrier.').waitFor()
  await page.getByText('Rien n’attend ici.').waitFor()
  expect(desk.complaints).toEqual([])
  await desk.leave()
})
