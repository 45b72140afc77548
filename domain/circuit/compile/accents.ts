/** An XML file whose accented ids bear an alias, and the way back. */
export type Unaccented = { xml: string; restore: (text: string) => string }

/**
 * An id is an XML name and may have accents; the BPMN parser knows ASCII ones only. While a file is read such ids, and
 * whatever has the same text, bear an alias; `restore` gives the text back.
 */
export function unaccentIds(xml: string): Unaccented {
  const ids = [...xml.matchAll(/\sid\s*=\s*(["'])([^"']*)\1/g)].map(([, , id = '']) => id)
  const accented = [...new Set(ids.filter((id) => xmlName.test(id) && /[^\w.-]/.test(id)))]
  if (accented.length === 0) return { xml, restore: (text) => text }
  const prefix = unusedPrefix(xml)
  const aliases = new Map(accented.map((id, index) => [id, `${prefix}${index}_`]))
  const swapped = xml.replace(/(=\s*["']|>\s*)([^"'<>=]+?)(?=\s*["'<])/g, (all, before: string, text: string) =>
    aliases.has(text) ? `${before}${aliases.get(text)}` : all,
  )
  const alias = new RegExp(`${prefix}(\\d+)_`, 'g')
  return { xml: swapped, restore: (text) => text.replace(alias, (all, index) => accented[Number(index)] ?? all) }
}

/** Gives every text below an element back, ids and names included. */
export function restoreTexts(root: object, restore: (text: string) => string): void {
  const seen = new Set<object>()
  const open = [root]
  for (let one = open.pop(); one; one = open.pop()) {
    if (seen.has(one)) continue
    seen.add(one)
    const holder = one as Record<string, unknown>
    for (const [key, value] of [...Object.entries(holder), ['$attrs', holder.$attrs] as const]) {
      if (typeof value === 'string') restoreText(holder, key, restore(value))
      else if (typeof value === 'object' && value !== null) open.push(value)
    }
  }
}

const xmlName = /^[\p{L}_][\p{L}\p{M}\p{N}.·_-]*$/u

function restoreText(holder: Record<string, unknown>, key: string, text: string): void {
  if (holder[key] !== text) holder[key] = text
}

function unusedPrefix(xml: string): string {
  let prefix = 'alias_'
  while (xml.includes(prefix)) prefix += '_'
  return prefix
}
