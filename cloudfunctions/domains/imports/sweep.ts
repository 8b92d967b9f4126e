import { cloud } from '../../kernel/cloud'
import { command } from '../../kernel/database'
import { importRows, imports, type ImportDocument } from './documents'

/** After that nobody looks at its rows any more; what they brought is in the roster and its history. */
const KEEP_MS = 7 * 24 * 60 * 60_000
const MAX_IMPORTS = 5

async function sweep({ _id, tableFileId }: ImportDocument) {
  const from = `${_id}:`
  // `;` comes after `:` and no round holds it.
  await importRows.removeAll({
    list: command()
      .gte(from)
      .and(command().lt(`${_id};`)),
  })
  if (tableFileId) await cloud().deleteFile({ fileList: [tableFileId] })
  await imports.update({ _id }, { tableFileId: null, sample: [] })
}

/** The daily job: an import's copies of names and numbers do not outlive their purpose. One that was left lying is given up. */
export async function sweepImports(now: number): Promise<void> {
  const old = { advancedAt: command().lt(now - KEEP_MS) }
  await imports.update({ state: command().in(['mapping', 'ready']), ...old }, { state: 'cancelled' })
  const finished = await imports.find({
    where: { state: command().in(['done', 'cancelled']), tableFileId: command().neq(null), ...old },
    limit: MAX_IMPORTS,
  })
  for (const found of finished) await sweep(found)
}
