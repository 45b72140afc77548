import { readFileSync } from 'node:fs'

/** A file that was named on the command line. @throws {Error} naming it and what is wrong with it */
export function readNamed(path: string): string {
  return named(path, () => readFileSync(path, 'utf8'))
}

/** The same for JSON. @throws {Error} also when it is none */
export function readNamedJson(path: string): unknown {
  const text = readNamed(path)
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Error(`${path}: is not JSON (${(error as Error).message})`)
  }
}

/** Looks at what was named. @throws {Error} naming it, when it is not there or may not be read */
export function named<T>(path: string, look: () => T): T {
  try {
    return look()
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? ''
    throw new Error(`${path}: cannot be read (${code === 'ENOENT' ? 'no such file' : code})`)
  }
}
