import { sql } from 'drizzle-orm'
import type { Database } from '../../db/client.ts'

/**
 * Fills an empty, migrated database with a town of 123 units and 800 users and with invented letters, the same ones at
 * each call: 90 % in the boxes of services, some 1.5 copies each, 1 % political and 1 % confidential, 2 % outside circuits.
 * Needs a superuser: the triggers that follow links are off while rows come in by the hundred thousand; those that
 * compute words and access tokens stay on.
 */
export async function fillRegistry(db: Database, letters: number): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.execute(sql`select setseed(0.42)`)
    await tx.execute(sql`set local statement_timeout = 0`)
    for (const statement of [...units, ...people]) await tx.execute(sql.raw(statement))
    await tx.execute(sql`alter table letters enable always trigger letters_search`)
    await tx.execute(sql`alter table letters enable always trigger letters_acl`)
    await tx.execute(sql`set local session_replication_role = replica`)
    const indexes = await tx.execute<{ indexdef: string }>(
      sql`select indexdef from pg_indexes where indexname in ('letters_search_idx', 'letters_sender_idx')`,
    )
    await tx.execute(sql`drop index letters_search_idx, letters_sender_idx`)
    for (const statement of [...vocabulary, drafts(letters), ...fromDrafts]) await tx.execute(sql.raw(statement))
    for (const { indexdef } of indexes) await tx.execute(sql.raw(indexdef))
  })
}

/** Ids in order: 1 town, 2 CAB, 3 its secretariat, 4 DG, 5 mail office, 6–9 poles, 10–29 directions, 30–119 services, 120 élus. */
const units = [
  `insert into org_units (code, name, kind, parent_id) values ('T', 'Ville', 'town', null), ('CAB', 'Cabinet', 'cabinet', 1),
    ('CAB-SEC', 'Secrétariat', 'cabinet-secretariat', 2), ('DG', 'Direction générale', 'general-management', 1), ('BDC', 'Courrier', 'mail-office', 4)`,
  `insert into org_units (code, name, kind, parent_id) select 'P' || n, 'Pôle ' || n, 'pole', 4 from generate_series(0, 3) n`,
  `insert into org_units (code, name, kind, parent_id) select 'D' || n, 'Direction ' || n, 'direction', 6 + n % 4 from generate_series(0, 19) n`,
  `insert into org_units (code, name, kind, parent_id) select 'S' || n, 'Service ' || n, 'service', 10 + n % 20 from generate_series(0, 89) n`,
  `insert into org_units (code, name, kind, parent_id) values ('ELUS', 'Élus', 'elected', 1)`,
]

/** User 1 the DG, 2 the CAB's director, 3–42 elected officials, 43–62 directors, then agents of services in turn. */
const people = [
  `insert into users (login, display_name) select 'u' || n, 'Personne ' || n from generate_series(1, 800) n`,
  `insert into positions (user_id, unit_id, function, "from") select n,
    case when n = 1 then 4 when n = 2 then 2 when n <= 42 then 120 when n <= 62 then 10 + n - 43 else 30 + (n - 63) % 90 end,
    case when n = 1 then 'director-general' when n = 2 then 'director' when n <= 42 then 'elected-official' when n <= 62 then 'director' else 'agent' end,
    '2020-01-01' from generate_series(1, 800) n`,
]

/** Common words first: a word is drawn as in real language, the first ones much more often than the last. */
const words =
  'demande rue réclamation voirie éclairage trottoir stationnement logement école bruit arbre propreté permis voisin place déchets ' +
  'subvention association travaux sécurité circulation vitesse cantine inscription crèche espace public parc jardin mairie rendez-vous ' +
  'urbanisme construire façade clôture terrasse marché commerce licence fête concert festival sport gymnase piscine stade médiathèque ' +
  'personnes âgées handicap accessibilité bus tramway vélo piste cyclable passage piéton feu panneau lampadaire fuite eau égout ' +
  'inondation assurance sinistre dégât réparation devis facture impôt taxe remboursement contestation amende procès-verbal police ' +
  'caméra tranquillité nuisance chien chat rat pigeon moustique antenne fibre coupure gaz chauffage isolation énergie solaire climat'
const vocabulary = [
  `create temporary table vocabulary (n, word) on commit drop as
    select row_number() over () - 1, word from unnest(string_to_array('${words}', ' ')) word`,
  `insert into vocabulary select (select count(*) from vocabulary) + n, 'terme' || n || 'x' from generate_series(0, 7999) n`,
  `create index on vocabulary (n)`,
  `analyze vocabulary`,
]

const drafts = (letters: number) => `create temporary table drafts on commit drop as
  select n, gen_random_uuid() as id, gen_random_uuid() as sender, current_date - (n * 3650::bigint / ${letters})::integer as day,
    case when random() < 0.9 then 30 + floor(random() * 90)::integer else 10 + floor(random() * 20)::integer end as unit,
    case when random() < 0.01 then 'political' when random() < 0.01 then 'confidential' else 'normal' end as secrecy,
    random() > 0.02 as circuit,
    (array['Martin','Bernard','Dubois','Thomas','Robert','Richard','Petit','Durand','Leroy','Moreau'])[1 + floor(random() * 10)::integer]
      || ' ' || chr(65 + floor(random() * 26)::integer) || 'abri' || (floor(random() * 4000)::integer)::text as name,
    floor(random() * 4)::integer as copied
  from generate_series(1, ${letters}) n`

const fromDrafts = [
  `insert into contacts (id, name) select sender, name from drafts`,
  `insert into letter_units (letter_id, unit_id, reason) select id, unit, 'box' from drafts where circuit
    union all select id, 5, 'integrated' from drafts where secrecy = 'normal'
    union all select id, 30 + floor(random() * 90)::integer, 'contribution' from drafts where random() < 0.2`,
  `insert into copies (letter_id, user_id) select id, 1 + floor(power(random(), 2) * 799)::integer
    from drafts, generate_series(1, copied) on conflict do nothing`,
  // Without figures about them, the trigger that looks links up would read the tables from end to end.
  `analyze letter_units`,
  `analyze copies`,
  `insert into letters (id, chrono, subject, sender_id, sender_name, channel, received_on, confidentiality, box_unit_id, in_circuit,
      status, integrated_by_unit_id)
    select d.id, case when circuit or secrecy = 'normal' then (2020 + n / 900000) || '-' || lpad((n % 900000)::text, 6, '0') end, text.subject, sender, name, 'paper', day,
      secrecy, case when circuit then unit end, circuit, case when circuit then 'in-circuit' else 'registered' end, 5
    from drafts d cross join lateral (
      select string_agg(v.word, ' ') as subject from (
        select case when random() < 0.05 then 128 + floor(random() * 7900) else floor(power(random(), 2.5) * 128) end::integer as pick
        from generate_series(1, 9 + d.n % 7)) as draw
      join vocabulary v on v.n = draw.pick
    ) as text
    order by n desc`,
  `insert into letter_access (token, received_on, letter_id) select unnest(acl), received_on, id from letters order by 1, 2, 3`,
]
