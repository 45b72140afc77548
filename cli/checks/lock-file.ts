type Entry = { dependencies?: Record<string, string>; optionalDependencies?: Record<string, string> }

/** The part of package-lock.json that is read here: what is installed where, and what it needs. */
export type LockFile = { packages: Record<string, Entry> }

/** Names that an entry of the lock file needs and that no entry provides, as Node looks for them: inwards first, then outwards. */
export function missingPackages({ packages }: LockFile): string[] {
  const missing = new Set<string>()
  for (const [path, { dependencies, optionalDependencies }] of Object.entries(packages)) {
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
      if (!foldersFrom(path).some((folder) => `${folder}node_modules/${name}` in packages)) missing.add(name)
    }
  }
  return [...missing].sort()
}

/** The package's own folder, then those around it, ending with the project's root: '' or with a slash at the end. */
function foldersFrom(path: string): string[] {
  if (path === '') return ['']
  const around = path.lastIndexOf('node_modules/')
  return [`${path}/`, ...foldersFrom(path.slice(0, around).replace(/\/$/, ''))]
}
