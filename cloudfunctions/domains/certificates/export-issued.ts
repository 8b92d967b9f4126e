import type { certificates as actions } from '@contract/certificates'
import { dateOf } from '@contract/values/time'
import type { Handler } from '../../kernel/serve'
import { storeDownload } from '../../kernel/downloads'
import type { Column } from '../../kernel/sheets/column'
import { sheetOf, writeWorkbook } from '../../kernel/sheets/write-workbook'
import { loadActivity } from '../activities/store'
import { grouped } from './code'
import { certificates, type CertificateDocument } from './documents'
import { toCertificate } from './views'

/** A file is passed on: why one was revoked stands in it as in public. */
const columns: Column<CertificateDocument>[] = [
  { heading: '证书编号', kind: 'text', width: 18, value: ({ _id }) => grouped(_id) },
  { heading: '证书', kind: 'text', width: 14, value: ({ name }) => name },
  { heading: '姓名', kind: 'text', width: 10, value: ({ holder }) => holder },
  { heading: '商会', kind: 'text', width: 20, value: ({ chamberName }) => chamberName },
  { heading: '颁发日期', kind: 'day', width: 12, value: ({ issuedOn }) => issuedOn },
  { heading: '撤销日期', kind: 'day', width: 12, value: ({ revoked }) => revoked?.on },
  { heading: '撤销原因', kind: 'text', width: 24, value: (each) => toCertificate(each).revoked?.reason },
]

export const exportIssued: Handler<typeof actions.exportIssued> = async (
  { activityId },
  { caller, now, note },
) => {
  const { title } = await loadActivity(activityId)
  const found = await certificates.findAll({ activityId })
  const byChamber = (a: CertificateDocument, b: CertificateDocument) =>
    a.chamberName.localeCompare(b.chamberName, 'zh') || a.holder.localeCompare(b.holder, 'zh')
  const rows = found.sort(byChamber)
  note({ target: title, after: `共 ${rows.length} 张` })
  const bytes = await writeWorkbook([sheetOf('证书名单', columns, rows, now)])
  return storeDownload(
    { name: `${title}-证书名单-${dateOf(now)}`, bytes, rows: rows.length },
    { caller, now },
  )
}
