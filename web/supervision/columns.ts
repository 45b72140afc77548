import type { Catalogue } from '../i18n/fr.ts'

/** The columns of the tables of supervision, by the names of their titles. */
export type Column = keyof Catalogue['supervision']['column']

/** Columns of words and drawings, not of figures. */
export const wordColumns: ReadonlySet<string> = new Set<Column>(['trend', 'advised'])
