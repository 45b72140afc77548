import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { password } from '../job/demonstration.ts'
import { type House, openHouse } from './house.ts'
import { openFromInbox, pageShown } from './letter-page.ts'
import { scannedLetter } from './scanned-letter.ts'

const subject = 'Nid-de-poule rue des Lilas'
let house: House
beforeAll(async () => {
  house = await openHouse()
}, 180_000)
afterAll(() => house.close())

describe('the whole job in the browser: a scan comes in, is answered, visaed, signed and sent', () => {
  test('R1 the mail office registers a scan in at most 10 acts', async () => {
    const desk = await house.enter('bdc')
    await desk.click(desk.page.getByRole('link', { name: 'Enregistrer' }))
    await desk.page.setInputFiles('input[type=file]', await scannedLetter())
    await pageShown(desk)
    await desk.type(desk.page.getByRole('combobox', { name: 'Expéditeur' }), 'Mme Hélène Besson')
    await desk.type(desk.page.getByLabel('Adresse', { exact: true }), '12 rue des Lilas')
    await desk.type(desk.page.getByLabel('Code postal'), '76000')
    await desk.type(desk.page.getByLabel('Commune'), 'Valmont')
    await desk.type(desk.page.getByLabel('Adresse électronique'), 'helene.besson@example.fr')
    await desk.type(desk.page.getByLabel('Objet'), subject)
    await desk.type(desk.page.getByRole('textbox', { name: 'Boîte' }), 'espace public')
    await desk.press('Enter')
    expect(await desk.violations()).toEqual([])
    await desk.picture('register')
    await desk.press('Control+Enter')
    await desk.page.getByText(/Enregistré sous le numéro \d{4}-\d{6}/).waitFor()
    expect(desk.acts()).toBeLessThanOrEqual(10)
    expect(desk.complaints).toEqual([])
    await desk.leave()
  })

  test('R8 R17 R9 the assistant opens it in one act, acknowledges it in two, asks for a contribution in six', async () => {
    const desk = await house.enter('ad.dep')
    await openFromInbox(desk, 'Répondre', subject)
    expect(desk.acts()).toBe(1)
    await pageShown(desk)
    await desk.page
      .locator('footer')
      .getByText(/Direction de l.espace public/)
      .waitFor()
    await desk.press('a')
    await desk.click(
      desk.page.getByRole('form', { name: 'Accusé de réception' }).getByRole('button', { name: 'Envoyer' }),
    )
    await desk.page.getByText(/Envoyé par courriel/).waitFor()
    expect(desk.acts()).toBeLessThanOrEqual(2)

    await desk.press('c')
    await desk.type(desk.page.getByRole('combobox', { name: 'À qui ?' }), 'voirie')
    await desk.click(desk.page.getByRole('option', { name: 'Service Voirie (VOIRIE)' }))
    await desk.type(desk.page.getByLabel('Que voulez-vous savoir ?'), 'Quand la chaussée sera-t-elle reprise ?')
    expect(await desk.violations()).toEqual([])
    await desk.click(desk.button('Envoyer la demande'))
    await desk.page.getByText('0 sur 1 reçue', { exact: true }).waitFor()
    await desk.page.getByText('La demande est envoyée.').waitFor()
    expect(desk.acts()).toBeLessThanOrEqual(6)
    await desk.picture('letter')
    await desk.leave()
  })

  test('R9 the contributor writes and validates in at most 3 acts', async () => {
    const desk = await house.enter('agent.voirie')
    await openFromInbox(desk, 'Contribuer', /Quand la chaussée/)
    await desk.type(desk.page.getByLabel('Votre contribution'), 'La reprise est programmée le mardi 1er décembre.')
    expect(await desk.violations()).toEqual([])
    await desk.click(desk.button('Valider ma contribution'))
    await desk.heading('À faire').waitFor()
    expect(desk.acts()).toBeLessThanOrEqual(3)
    await desk.leave()
  })

  test('R8 she writes the reply from a template, inserts the contribution by one key, sees the very PDF, and submits it', async () => {
    const desk = await house.enter('ad.dep')
    await openFromInbox(desk, 'Répondre', subject)
    await desk.press('e')
    await desk.page.getByLabel('Signataire').selectOption({ label: await labelOf(desk, 'elu.voirie') })
    await desk.page.getByRole('combobox', { name: 'Modèle' }).selectOption({ label: 'Réponse favorable' })
    await desk.page.getByRole('textbox', { name: 'Texte de la réponse' }).press('Control+End')
    await desk.press('Alt+i')
    await desk.page.getByText('La reprise est programmée le mardi 1er décembre.').first().waitFor()
    await desk.page.getByText('Enregistré', { exact: true }).waitFor()
    expect(await desk.violations()).toEqual([])
    await desk.picture('reply')
    await desk.click(desk.button('Aperçu'))
    await desk.page
      .getByText(/Madame, Monsieur/)
      .last()
      .waitFor()
    expect(await desk.violations()).toEqual([])
    await desk.click(desk.button('Envoyer en validation'))
    await desk.heading('À faire').waitFor()
    expect(desk.complaints).toEqual([])
    await desk.leave()
  })

  test('R13 a visa on a phone takes at most 3 touches', async () => {
    const phone = await house.enter('dg', { width: 390 })
    await openFromInbox(phone, 'Viser', subject)
    await pageShown(phone)
    expect(await phone.violations()).toEqual([])
    expect(await phone.overflows()).toBe(false)
    await phone.picture('visa-phone')
    await phone.click(phone.button('Viser'))
    await phone.heading('À faire').waitFor()
    expect(phone.acts()).toBeLessThanOrEqual(3)
    await phone.leave()
  })

  test('R13 the Cabinet gives its visa as well, when an elected official signs', async () => {
    const desk = await house.enter('dircab', { theme: 'dark' })
    await openFromInbox(desk, 'Viser', subject)
    await desk.page.locator('canvas').nth(1).waitFor()
    await desk.picture('visa')
    await desk.click(desk.button('Viser'))
    await desk.heading('À faire').waitFor()
    await desk.leave()
  })

  test('R14 the signatory sees where the griffe goes, proves who they are, and stamps', async () => {
    const desk = await house.enter('elu.voirie')
    await openFromInbox(desk, 'Signer', subject)
    await pageShown(desk)
    await desk.page.getByText(/Vous allez apposer votre griffe/).waitFor()
    expect(await desk.violations()).toEqual([])
    await house.hall.later(6 * 60_000)
    await desk.click(desk.button('Apposer la griffe'))
    const dialog = desk.page.getByRole('dialog')
    await desk.type(dialog.getByLabel('Mot de passe', { exact: true }), password)
    await desk.click(dialog.getByRole('button', { name: 'Apposer la griffe' }))
    await desk.heading('À faire').waitFor()
    await desk.leave()
  })

  test('R16 the direction sends the signed reply; the letter is closed, and its history and circuit say so', async () => {
    const desk = await house.enter('ad.dep')
    await openFromInbox(desk, 'Envoyer', subject)
    await desk.click(desk.button('Envoyer par courriel'))
    await desk.heading('À faire').waitFor()
    await desk.page.goto(`/registre?q=Lilas`)
    await desk.page.getByRole('link', { name: /Nid-de-poule/ }).click()
    // The registry, too, says "clos"; only the letter's own head is meant.
    await desk.page.getByRole('tab', { name: 'Courrier', exact: true }).waitFor()
    await desk.page.getByText('clos', { exact: true }).waitFor()
    await desk.page.getByRole('tab', { name: 'Historique' }).click()
    await desk.page
      .getByText(/griffe/i)
      .first()
      .waitFor()
    expect(await desk.violations()).toEqual([])
    await desk.page.getByRole('tab', { name: 'Circuit' }).click()
    await desk.page.locator('.bjs-powered-by').waitFor({ state: 'visible' })
    expect(await desk.violations()).toEqual([])
    await desk.picture('circuit')
    const sent = await house.hall.outbox()
    expect(sent.some(({ to }) => String(to).includes('helene.besson@example.fr'))).toBe(true)
    await desk.leave()
  })

  test('R6 who has nothing to do with the letter finds no trace of it', async () => {
    const desk = await house.enter('agent.securite')
    await desk.page.goto('/registre?q=Lilas')
    await desk.page.getByText('Aucun courrier ne correspond.').waitFor()
    await desk.leave()
  })
})

/** The signatory's line in the list, whatever name the town gave the account. */
async function labelOf(desk: Awaited<ReturnType<House['enter']>>, login: string): Promise<string> {
  const option = desk.page.getByLabel('Signataire').locator(`option[value="${login}"]`)
  await option.waitFor({ state: 'attached' })
  return (await option.textContent()) ?? ''
}
