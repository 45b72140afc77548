/** What one night's work came to; added up over its pages. */
export type Tally = { checked: number; found: number; mended: number; failed: number }
/** `next`: where the following page begins; null when this was the last. */
export type Page = Tally & { next: string | null }
export type NightlyKind = 'drift' | 'export'

/** Work of the night. Workflows import this file as types only. */
export type NightlyActivities = {
  /** Holds the next letters under way against their workflows and mends what PostgreSQL shows of them. */
  reconcilePage(after: string): Promise<Page>
  /** Keeps the histories of circuits that ended since a week, before Temporal's retention takes them. */
  exportClosed(): Promise<Tally>
  /** Puts on record what the night found: the metrics read it. */
  recordNight(kind: NightlyKind, tally: Tally): Promise<void>
}
