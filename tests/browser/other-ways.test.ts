import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { letterIn, readLetter, scannedLetter, submitted } from '../job/letters.ts'
import type { Desk } from './desk.ts'
import { type House, openHouse } from './house.ts'
import { openFromInbox, pageShown } from './letter-page.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
}, 180_000)
afterAll(() => house.close())

const aScan = async (subject: string) => ({
  name: 'numérisation.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from(await scannedLetter(subject)),
})
const backHome = (desk: Desk) => desk.page.getByRole('heading', { level: 1, name: 'À faire' }).waitFor()
const chooseBox = async (desk: Desk, label: string | RegExp, words: string) => {
  await desk.type(desk.page.getByRole('textbox', { name: label }), words)
  await desk.press('Enter')
}

describe('a reply is refused, corrected, and signed by hand', () => {
  const subject = 'Abribus cassé place du Marché'
  const reason = 'La date des travaux manque.'
  beforeAll(async () => {
    const id = await letterIn(await house.hall.as('bdc'), { subject })
    await submitted(await house.hall.as('ad.dep'), id)
  })

  test('R13 a visa is refused with its reason, which comes first', async () => {
    const desk = await house.enter('dg', { theme: 'dark' })
    await openFromInbox(desk, 'Viser', subject)
    await desk.click(desk.button(/^Refuser le visa/))
    expect(await desk.violations()).toEqual([])
    await desk.click(desk.button('Refuser le visa'))
    await desk.page.getByText('Indiquez le motif.').waitFor()
    await desk.type(desk.page.getByRole('textbox', { name: 'Motif' }), reason)
    await desk.click(desk.button('Refuser le visa'))
    await backHome(desk)
    await desk.leave()
  })

  test('R8 the author reads the reason where she works, corrects the reply and submits it again', async () => {
    const desk = await house.enter('ad.dep', { theme: 'dark' })
    await openFromInbox(desk, 'Répondre', subject)
    await desk.page.getByText(reason).waitFor()
    expect(await desk.violations()).toEqual([])
    await desk.press('e')
    await desk.page.getByRole('textbox', { name: 'Texte de la réponse' }).press('Control+End')
    await desk.page.keyboard.type(' Les travaux auront lieu le 2 décembre.')
    await desk.page.getByText('Enregistré', { exact: true }).waitFor()
    expect(await desk.violations()).toEqual([])
    await desk.click(desk.button('Envoyer en validation'))
    await backHome(desk)
    await desk.leave()
  })

  test('R15 the signatory gives her visa and chooses to sign by hand', async () => {
    const desk = await house.enter('dg', { theme: 'dark' })
    await openFromInbox(desk, 'Viser', subject)
    await desk.click(desk.button('Viser'))
    await backHome(desk)
    await desk.page.reload()
    await openFromInbox(desk, 'Signer', subject)
    await desk.click(desk.button('Déplacer'))
    await desk.button(/^Griffe, à/).press('ArrowUp')
    expect(await desk.violations()).toEqual([])
    await desk.click(desk.button('Signer à la main'))
    await backHome(desk)
    await desk.leave()
  })

  test('R15 R16 the scan of the signed letter comes back, and the direction posts it', async () => {
    const desk = await house.enter('ad.dep', { theme: 'dark' })
    await openFromInbox(desk, 'Signer à la main', subject)
    expect(await desk.violations()).toEqual([])
    await desk.page.setInputFiles('input[type=file]', await aScan(subject))
    await desk.click(desk.button('La réponse est signée'))
    await backHome(desk)
    await desk.page.reload()
    await openFromInbox(desk, 'Envoyer', subject)
    await desk.page.getByRole('tab', { name: 'Réponse signée à la main', selected: true }).waitFor()
    await desk.click(desk.button('Plutôt imprimer et poster'))
    expect(await desk.violations()).toEqual([])
    await desk.click(desk.button('C’est posté'))
    await backHome(desk)
    await desk.page.goto('/registre?q=Abribus&status=closed')
    await desk.page.getByRole('link', { name: /Abribus/ }).waitFor()
    expect(desk.complaints).toEqual([])
    await desk.leave()
  })
})

test('R2 a direction hands a scan to the mail office, which registers it; the direction sees its number', async () => {
  const giver = await house.enter('ad.dep')
  await giver.page.goto('/enregistrer')
  await giver.page.setInputFiles('input[type=file]', await aScan('Passage piéton rue Pasteur'))
  await giver.type(giver.page.getByLabel('Mot pour le bureau du courrier'), 'Reçu au guichet.')
  await giver.click(giver.button('Remettre au bureau du courrier'))
  await giver.page.getByText('remis', { exact: true }).waitFor()

  const desk = await house.enter('bdc')
  await desk.page.goto('/enregistrer')
  await desk.page.getByText('Reçu au guichet.').waitFor()
  await desk.click(desk.button('Enregistrer'))
  await pageShown(desk)
  await desk.type(desk.page.getByRole('combobox', { name: 'Expéditeur' }), 'M. Paul Lefèvre')
  await desk.type(desk.page.getByLabel('Objet'), 'Passage piéton rue Pasteur')
  await chooseBox(desk, 'Boîte', 'voirie')
  await desk.press('Control+Enter')
  await desk.page.getByText(/Enregistré sous le numéro/).waitFor()
  await desk.leave()

  await giver.page.reload()
  await giver.page.getByRole('link', { name: /^\d{4}-\d{6}$/ }).waitFor()
  await giver.leave()
})

test('R4 a political letter is the Cabinet’s alone; it is transmitted once those who will see it are named', async () => {
  const office = await house.enter('bdc')
  await office.page.goto('/enregistrer')
  await office.page.setInputFiles('input[type=file]', await aScan('Pont Nord'))
  await office.click(office.button('Remettre au Cabinet…'))
  await office.click(office.page.getByRole('dialog').getByRole('button', { name: 'Remettre au Cabinet' }))
  await office.button('Choisir des fichiers').waitFor()
  await office.leave()

  const desk = await house.enter('secab')
  await desk.page.goto('/enregistrer')
  await desk.click(desk.button('Enregistrer'))
  await pageShown(desk)
  await desk.type(desk.page.getByRole('combobox', { name: 'Expéditeur' }), 'Mme Vidal, sénatrice')
  await desk.type(desk.page.getByLabel('Objet'), 'Financement du pont Nord')
  await desk.click(desk.page.getByText('politique', { exact: true }))
  await desk.press('Control+Enter')
  await desk.click(desk.page.getByRole('link', { name: 'Financement du pont Nord' }))
  await desk.page.getByText('Ce courrier n’est pas dans un circuit.').waitFor()
  const found = async (login: string) =>
    (await (await house.hall.as(login)).get('/api/letters?q=pont')).json<{ items: unknown[] }>().items.length
  expect(await Promise.all(['dg', 'bdc', 'ad.durba', 'dircab'].map(found))).toEqual([0, 0, 0, 1])

  await chooseBox(desk, 'À quelle boîte ?', 'urbanisme')
  await desk.click(desk.button('Transmettre…'))
  const dialog = desk.page.getByRole('dialog')
  await dialog.getByRole('listitem').first().waitFor()
  const named = (await dialog.getByRole('listitem').allTextContents()).join('\n')
  for (const unit of ['Direction de l’urbanisme', 'Pôle Aménagement', 'Direction générale', 'Direction du Cabinet'])
    expect(named).toContain(unit)
  expect(named).not.toContain('Bureau du courrier')
  expect(await desk.violations()).toEqual([])
  await desk.click(dialog.getByRole('button', { name: 'Transmettre' }))
  await desk.page.getByText(/entre d’autres mains\s: Direction de l’urbanisme/).waitFor()
  expect(await Promise.all(['dg', 'bdc', 'ad.durba', 'dircab'].map(found))).toEqual([1, 0, 1, 1])
  await desk.leave()
})

test('R21 the mail office corrects what was registered and routes the letter on', async () => {
  const id = await letterIn(await house.hall.as('bdc'), { subject: 'Arbre penché', box: 'BDC' })
  const desk = await house.enter('bdc')
  await openFromInbox(desk, 'Qualifier', 'Arbre penché')
  await desk.click(desk.button('Autres actes'))
  await desk.click(desk.page.getByRole('menuitem', { name: 'Corriger l’enregistrement' }))
  await desk.type(desk.page.getByRole('dialog').getByLabel('Objet'), 'Arbre penché rue des Ormes')
  expect(await desk.violations()).toEqual([])
  await desk.click(desk.button('Enregistrer la correction'))
  await desk.page.getByRole('heading', { level: 1, name: /rue des Ormes/ }).waitFor()
  await chooseBox(desk, 'À quelle boîte ?', 'espaces verts')
  await desk.click(desk.button('Transmettre'))
  await backHome(desk)
  const letter = await readLetter(await house.hall.as('ad.dcv'), id)
  expect([letter.subject, letter.box?.code]).toEqual(['Arbre penché rue des Ormes', 'ESPACES-VERTS'])
  await desk.leave()
})
