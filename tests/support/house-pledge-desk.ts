import { randomUUID } from 'node:crypto'
import type { ImportView } from '@contract/imports'
import type { House } from './house'
import { inDays, openCampaign, pledge, receive } from './house-pledges'

/** Made at a meeting, in two parts: one is overdue. */
const recordLate = (house: House, campaignId: string) =>
  house.ask('editor', 'pledgeDesk.record', {
    ...{ once: randomUUID(), campaignId },
    donor: { name: '陈涧石', phone: null, chamberId: 'c_xian' },
    terms: {
      ...{ water: 'any', goods: null, amountFen: 300_000 },
      instalments: [
        { dueOn: inDays(-5), amountFen: 100_000 },
        { dueOn: inDays(20), amountFen: 200_000 },
      ],
      credit: { person: true, company: '', chamberId: 'c_xian' },
      ...{ display: 'full', wish: '' },
    },
  })

const headings = ['交易日期', '贷方金额', '对方户名', '附言', '流水号']
const line = (cells: readonly string[]) => cells.map((cell) => `"${cell}"`).join(',')

/** The bank's file, all of today. */
export const bankFile = (rows: readonly (readonly [yuan: string, payer: string, note: string])[]) =>
  Buffer.from(
    [headings, ...rows.map(([yuan, payer, note]) => [inDays(0), yuan, payer, note, `${payer}1`])]
      .map(line)
      .join('\n'),
  )

async function advanced(house: House, view: ImportView) {
  for (let now = view; ['checking', 'applying'].includes(now.state);)
    now = await house.ask('editor', 'imports.advance', { id: view.id })
}

async function importBank(house: House, campaignId: string, bytes: Buffer) {
  const response = await fetch(`${house.emulator.url}/wechat/upload?path=incoming/${randomUUID()}.csv`, {
    method: 'POST',
    headers: { 'x-wechat-person': 'editor' },
    body: new Uint8Array(bytes),
  })
  const { fileID } = (await response.json()) as { fileID: string }
  const file = { kind: 'bank', campaignId, upload: fileID, name: '流水.csv' } as const
  const { id, mapping } = await house.ask('editor', 'imports.start', file)
  await advanced(house, await house.ask('editor', 'imports.map', { id, mapping }))
  await advanced(house, await house.ask('editor', 'imports.apply', { id }))
}

/** One who has paid a part and asks for a change, one who keeps his name to himself, one who is late, goods, loose money, bank rows, an objection. */
export async function campaignAtWork(house: House) {
  const id = await openCampaign(house, { title: '“五水共治”温商回乡认捐' })
  const credit = { person: true, company: '西安瓯鹿贸易有限公司', chamberId: 'c_xian' }
  const paying = await pledge(house, 'member', id, { amountFen: 100_000_000, credit, wish: '清水绕家园' })
  const hidden = await pledge(house, 'young', id, { amountFen: 500_000, display: 'anonymous' })
  const late = await recordLate(house, id)
  await pledge(house, 'secretary', id, { goods: '水泵 20 台', amountFen: 4_000_000 })
  const { nos } = await receive(house, id, paying.id, 30_000_000)
  await receive(house, id, null, 66_600)
  const rows = [
    ['5000', '项知远', `捐款 ${hidden.reference}`],
    ['500', '陈涧石', ''],
    ['9.99', '路人', '利息'],
  ] as const
  await importBank(house, id, bankFile(rows))
  await house.ask('member', 'pledges.ask', { id: paying.id, text: '第二期推迟一个月到账' })
  // The public number of a receipt is not the entry's own.
  const { items } = await house.ask('young', 'campaigns.receipts', { id })
  const no = items.find(({ amountFen }) => amountFen === 30_000_000)?.no ?? null
  await house.ask('young', 'campaigns.object', { id, no, text: '金额和我转的不一样' })
  return { id, paying, late, receiptNo: nos[0] ?? 0 }
}
