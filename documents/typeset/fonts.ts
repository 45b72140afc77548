import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DocumentError } from '../errors.ts'

const styles = ['400Regular', '400Regular_Italic', '600SemiBold', '600SemiBold_Italic', '700Bold', '700Bold_Italic']

const families: readonly { name: string; styles: readonly string[] }[] = [
  { name: 'source-serif-4', styles },
  { name: 'source-sans-3', styles },
  { name: 'noto-sans-arabic', styles: ['400Regular', '700Bold'] },
  { name: 'noto-emoji', styles: ['400Regular', '700Bold'] },
]

/** The folders of the charter's fonts, from npm packages: never a font of the machine. @throws FONT_MISSING */
export const fontFolders = (): string[] =>
  families.flatMap(({ name, styles }) => styles.map((style) => existing(join(packageFolder(name), style))))

/** The regular sans of the charter, for the line that a stamp adds. */
export const stampFont = (): string =>
  existing(join(packageFolder('source-sans-3'), '400Regular', 'SourceSans3_400Regular.ttf'))

const packageFolder = (name: string): string =>
  dirname(fileURLToPath(import.meta.resolve(`@expo-google-fonts/${name}/package.json`)))

function existing(path: string): string {
  if (existsSync(path)) return path
  throw new DocumentError('FONT_MISSING', 'A font of the charter is not installed')
}
