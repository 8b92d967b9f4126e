import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

export const root = path.resolve(__dirname, '../..')

const notOurs = new Set(['node_modules', 'dist', 'coverage', 'screenshots'])

/** Every file of the repository, as a path from its root. */
export function allFiles(folder = ''): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = path.posix.join(folder, entry.name)
    if (entry.isDirectory()) {
      return notOurs.has(entry.name) || (entry.name.startsWith('.') && entry.name !== '.ci')
        ? []
        : allFiles(file)
    }
    return [file]
  })
}

export const readSource = (file: string) => readFileSync(path.join(root, file), 'utf8')

export const isCode = (file: string) => /\.(tsx?|[cm]?js|s?css)$/.test(file)

export const lineCount = (text: string) => text.replace(/\n$/, '').split('\n').length

/** What a source file imports, exports from, requires or loads later, as it is written there. */
export const importsOf = (text: string) =>
  ts.preProcessFile(text, true, true).importedFiles.map((imported) => imported.fileName)
