/** The names that the author gave to the elements of a file, by id; an unnamed element answers its id. */
export function namesOf(xml: string): (id: string) => string {
  const file = new DOMParser().parseFromString(xml, 'application/xml')
  const names = new Map<string, string>()
  for (const element of file.getElementsByTagName('*')) {
    const [id, name] = [element.getAttribute('id'), element.getAttribute('name')]
    if (id && name) names.set(id, name)
  }
  return (id) => names.get(id) ?? names.get(id.split('/').at(-1) ?? '') ?? id
}

/** Whether the file can be shown as its author drew it. */
export const isDrawn = (xml: string): boolean => xml.includes('BPMNShape')
