import { formatYuan } from '@contract/values/money'
import { idFrom } from '../../kernel/ids'
import type { CampaignDocument } from '../campaigns/documents'
import { noticeMessage } from '../deliveries/notice-message'
import { tell, type Telling } from '../inbox/tell'
import { BY_DONOR, type LedgerEntry } from '../ledger/documents'
import { reasonFor } from '../ledger/words'
import type { PledgeDocument } from './documents'
import { pledgePath } from './paths'

const words: Partial<Record<LedgerEntry['kind'], (entry: LedgerEntry) => { title: string; text: string }>> = {
  pledged: ({ amountFen }) => ({
    title: '感谢您的认捐',
    text: `您认捐的 ${formatYuan(amountFen)} 元已登记，认捐证书在“我的认捐”里。`,
  }),
  received: ({ amountFen }) => ({
    title: '您的捐款已到账',
    text: `收到 ${formatYuan(amountFen)} 元，现公示 7 天。谢谢您！`,
  }),
  matched: ({ amountFen }) => ({
    title: '您的捐款已到账',
    text: `收到的 ${formatYuan(amountFen)} 元已记到您的认捐。谢谢您！`,
  }),
  goodsConfirmed: ({ amountFen }) => ({
    title: '您捐的物资已确认',
    text: `价值 ${formatYuan(amountFen)} 元，现公示 7 天。谢谢您！`,
  }),
}

const because = (entry: LedgerEntry) => {
  const reason = reasonFor(entry)
  return reason ? `原因：${reason}` : ''
}

/** What the office did for him, or to his pledge; of what he did himself he need not be told. */
const officeWords: typeof words = {
  changed: (entry) => ({
    title: '您的认捐已变更',
    text: `经合办把您的认捐变更为 ${formatYuan(entry.amountFen)} 元。${because(entry)}`,
  }),
  withdrawn: (entry) => ({
    title: '您的认捐已撤回',
    text: `还没有到账的 ${formatYuan(entry.amountFen)} 元不再履行。${because(entry)}`,
  }),
  writtenOff: (entry) => ({
    title: '您的认捐已核销',
    text: `还没有到账的 ${formatYuan(entry.amountFen)} 元不再履行。${because(entry)}`,
  }),
  corrected: (entry) => ({
    title: '您的认捐有一笔更正',
    text: `第 ${entry.of} 号的 ${formatYuan(entry.amountFen)} 元已更正。${because(entry)}`,
  }),
  refunded: (entry) => ({
    title: '您的捐款有一笔退款',
    text: `第 ${entry.of} 号的捐款退回 ${formatYuan(entry.amountFen)} 元。${because(entry)}`,
  }),
}

const wordsFor = (entry: LedgerEntry) =>
  (words[entry.kind] ?? (entry.by === BY_DONOR ? undefined : officeWords[entry.kind]))?.(entry)

type Told = Pick<PledgeDocument, '_id' | 'donor' | 'lastNo'>

/** Told once of each entry that the pledge's document does not show yet. */
export async function thank(
  pledge: Told,
  { title }: Pick<CampaignDocument, 'title'>,
  entries: readonly LedgerEntry[],
) {
  const { _id, donor, lastNo } = pledge
  const { personId } = donor
  if (personId === null) return
  const fresh = entries.filter(({ no }) => no > lastNo)
  await tell(
    fresh.flatMap((entry): Telling[] => {
      const said = wordsFor(entry)
      const id = idFrom('nt', 'entry', entry._id)
      if (!said) return []
      const { at, by, kind } = entry
      const told = { title: said.title, text: `${title}：${said.text}`, at }
      // Who has just promised sees it; his one message is for the money's arrival.
      const message = kind === 'pledged' && by === BY_DONOR ? undefined : noticeMessage(told)
      return [{ id, to: personId, kind: 'pledge', ...told, path: pledgePath(_id), message }]
    }),
  )
}
