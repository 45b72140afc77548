/** The graphic charter under which everything leaves the town (R18). Data, so that a town can set its own. */
export type Charter = {
  town: string
  /** one line below the name, or empty */
  motto: string
  /** `#rrggbb` */
  primaryColour: string
  accentColour: string
  /** the drawing of the letterhead; `monogram` is made of the town's first letter and the colours */
  logo: 'valmont' | 'monogram'
  /** lines of the footer's address */
  addressLines: readonly string[]
  phone: string
  email: string
  website: string
}

/** The invented town of the demonstration. */
export const valmontCharter: Charter = {
  town: 'Ville de Valmont-sur-Loire',
  motto: 'Entre fleuve et coteaux',
  primaryColour: '#12506b',
  accentColour: '#c8842a',
  logo: 'valmont',
  addressLines: ['Hôtel de Ville', '1, place des Tilleuls', '00470 Valmont-sur-Loire'],
  phone: '00 00 47 00 00',
  email: 'courrier@ville.example',
  website: 'www.ville.example',
}
