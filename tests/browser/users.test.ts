import { afterAll, beforeAll, expect, test } from 'vitest'
import { tokenSentTo } from '../job/accounts.ts'
import { fits } from './fits.ts'
import { type House, openHouse } from './house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
}, 180_000)
afterAll(() => house.close())

test('R21 a person is invited into the CAB, its director confirms, and the person comes in by the message alone', async () => {
  const desk = await house.enter('bdc')
  await desk.page.goto('/utilisateurs')
  await desk.page.getByText('37 personnes').waitFor()
  await fits(desk, 'utilisateurs')
  await desk.click(desk.button('Ajouter une personne'))
  const dialog = desk.page.getByRole('dialog', { name: 'Ajouter une personne' })
  await desk.type(dialog.getByLabel('Nom'), 'Nadia Cabral')
  await desk.type(dialog.getByLabel('Identifiant'), 'n.cabral')
  await desk.type(dialog.getByLabel('Adresse électronique'), 'n.cabral@ville.example')
  await dialog.getByLabel('Entité').selectOption('CAB')
  await fits(desk, 'utilisateurs-ajout')
  await desk.click(dialog.getByRole('button', { name: 'Ajouter une personne' }))
  await desk.page.getByText(/Nadia Cabral .* serait agent à CAB/).waitFor()
  await desk.page
    .getByText(/Invitation envoyée/)
    .or(desk.page.getByText(/L’invitation part/))
    .waitFor()
  await fits(desk, 'utilisateurs-fiche')
  await desk.leave()

  const director = await house.enter('dircab')
  await director.click(director.page.getByRole('link', { name: /Confirmations/ }))
  await director.page.getByText(/Nadia Cabral .* serait agent à CAB/).waitFor()
  await fits(director, 'utilisateurs-confirmation')
  await director.click(director.button('Confirmer'))
  await director.page.getByText('C’est confirmé.').waitFor()
  await director.leave()

  const door = await house.door()
  await door.page.goto(`/invitation#${await tokenSentTo(house.hall, 'n.cabral@ville.example')}`)
  await door.page.getByRole('heading', { name: 'Choisissez votre mot de passe' }).waitFor()
  await door.type(door.page.getByLabel('Nouveau mot de passe', { exact: true }), 'lampe bleue du grenier')
  await door.type(door.page.getByLabel('Nouveau mot de passe, encore'), 'lampe bleue du grenier')
  await fits(door, 'invitation')
  await door.click(door.button('Enregistrer'))
  await door.page.getByText('Votre mot de passe est enregistré.').waitFor()
  await door.page.goto('/mot-de-passe-oublie')
  await door.page.getByRole('heading', { name: 'Mot de passe oublié' }).waitFor()
  await fits(door, 'mot-de-passe-oublie')
  await door.leave()
})

test('R21 an account is closed from its sheet, the colleague named, and a file is rehearsed before it is applied', async () => {
  const desk = await house.enter('bdc')
  await desk.page.goto('/utilisateurs')
  await desk.type(desk.page.getByLabel('Nom, identifiant ou entité'), 'agent.proprete')
  await desk.page.getByText('1 personne').waitFor()
  await desk.click(desk.button(/agent\.proprete/))
  await desk.click(desk.button('Désactiver le compte…'))
  await desk.page.getByText('Qui reprend ses tâches ?').waitFor()
  await fits(desk, 'utilisateurs-desactivation')
  await desk.click(desk.page.getByRole('button', { name: 'Désactiver', exact: true }))
  await desk.page.getByText('Le compte est désactivé.').waitFor()
  await desk.page.goto('/utilisateurs')
  await desk.click(desk.page.getByRole('tab', { name: 'Fichiers' }))
  const csv = [
    'identifiant;nom;courriel;titre;délégations;entité;fonction;du;au;compte',
    'o.neuf;Omar Neuf;o.neuf@ville.example;;;VOIRIE;agent;;;ouvert',
    'p.faux;Paul Faux;;;;NULLEPART;agent;;;ouvert',
  ].join('\r\n')
  const file = { name: 'personnes.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) }
  await desk.page.locator('input[type=file]').setInputFiles(file)
  await desk.page.getByText('Cette entité n’existe pas.').waitFor()
  await fits(desk, 'utilisateurs-import')
  expect(await desk.button('Appliquer').count()).toBe(0)
  await desk.leave()
})

test('R14 a signatory finds the password and the griffe of their own account', async () => {
  const desk = await house.enter('maire')
  await desk.page.goto('/mon-compte')
  await desk.page.getByRole('heading', { name: 'Ma griffe' }).waitFor()
  await fits(desk, 'mon-compte')
  expect(desk.complaints).toEqual([])
  await desk.leave()
})
