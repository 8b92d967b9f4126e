import { cloud } from '../../kernel/cloud'
import { command } from '../../kernel/database'
import { each, without } from '../../kernel/jobs/each'
import { importRows, imports, type ImportDocument } from './documents'
import { asNow } from './earlier'

/** After that nobody looks at its rows any more; what they brought is in the roster and its history. */
const KEEP_MS = 7 * 24 * 60 * 60_000
const MAX_IMPORTS = 5
/** CloudBase: files in one request. */
const BATCH = 50

async function sweep({ _id, files }: ImportDocument) {
  const from = `${_id}:`
  // `;` comes after `:` and no round holds it.
  await importRows.removeAll({
    list: command()
      .gte(from)
      .and(command().lt(`${_id};`)),
  })
  for (let i = 0; i < files.length; i += BATCH)
    await cloud().deleteFile({ fileList: files.slice(i, i + BATCH) })
  const gone = { rowFiles: [], leftOutFile: null, sourceFile: null, files: [], stored: false }
  await imports.update({ _id }, { ...gone, sample: [], facts: [] })
}

/** The daily job: an import's copies of names and numbers do not outlive their purpose. One that was left lying is given up. */
export async function sweepImports(now: number): Promise<void> {
  const old = { advancedAt: command().lt(now - KEEP_MS) }
  const left = { state: command().in(['choosing', 'mapping', 'ready']), ...old }
  await imports.update(left, { state: 'cancelled' })
  const finished = {
    state: command().in(['done', 'cancelled', 'takenBack']),
    stored: command().neq(false),
    ...old,
  }
  await each<ImportDocument>({
    ...{ job: 'sweep-imports', batch: MAX_IMPORTS, now },
    load: (paused) => imports.find({ where: { ...finished, ...without(paused) }, limit: MAX_IMPORTS }),
    keyOf: ({ _id }) => _id,
    wordsOf: ({ fileName }) => `导入“${fileName}”的文件`,
    work: (found) => sweep(asNow(found)),
  })
}
