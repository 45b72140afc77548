/** Tells the person at the terminal what is being done. One line, without personal data or secrets. */
export type Progress = (line: string) => void

/** Progress on standard error, so that standard output carries results only. */
export const showProgress: Progress = (line) => {
  process.stderr.write(`${new Date().toISOString().slice(11, 19)} ${line}\n`)
}
