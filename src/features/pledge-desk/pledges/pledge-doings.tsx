import { useState } from 'react'
import type { PledgeView } from '@contract/pledges'
import { dateOf, now } from '@contract/values/time'
import { DateField } from '@/components/date-field'
import { Dialog } from '@/components/dialog'
import { TextArea } from '@/components/field'
import { MoneyField } from '@/components/money-field'
import { api } from '@/lib/api'
import { useCommand } from '@/lib/use-command'
import { useOnce } from '@/lib/use-once'
import { yuan } from '../words'

export type Doing = 'withdraw' | 'writeOff' | 'goods' | 'decline' | 'confirmHeld' | 'declineHeld'

interface Props {
  doing: Doing
  pledge: PledgeView
  onDone: (pledge: PledgeView) => void
  onClose: () => void
}

const words: Record<
  Doing,
  { title: string; confirm: string; label: string; danger: boolean; must: boolean }
> = {
  withdraw: { title: '撤回这笔认捐？', confirm: '撤回', label: '原因', danger: true, must: true },
  writeOff: { title: '核销不会到账的部分？', confirm: '核销', label: '原因', danger: true, must: true },
  goods: { title: '确认收到物资？', confirm: '确认', label: '说明（可不写）', danger: false, must: false },
  confirmHeld: {
    title: '确认这笔认捐？',
    confirm: '确认，计入公开数字',
    label: '',
    danger: false,
    must: false,
  },
  declineHeld: {
    title: '不确认这笔认捐？',
    confirm: '不确认，告诉认捐人',
    label: '原因',
    danger: true,
    must: true,
  },
  decline: { title: '答复变更申请', confirm: '不同意，告诉认捐人', label: '答复', danger: false, must: true },
}

const textOf: Record<Doing, (pledge: PledgeView) => string> = {
  withdraw: ({ receivedFen }) =>
    receivedFen > 0 ? `已到账的 ${yuan(receivedFen)} 照记，其余不再履行。` : '记录保留在台账里。',
  writeOff: ({ balanceFen }) => `还差 ${yuan(balanceFen)}，最多核销这么多。`,
  goods: () => '确认的价值计入到账，会公示 7 天。',
  confirmHeld: ({ held, donorName }) =>
    `${donorName} ${held?.change ? '改为' : '认捐'} ${yuan(held?.amountFen ?? 0)}。请先核实本人意愿；确认以后马上公开。`,
  declineHeld: ({ held }) => `${yuan(held?.amountFen ?? 0)}不登记，认捐人会看到原因。`,
  decline: ({ requested }) => `认捐人写道：${requested ?? ''}。同意的话，请用“变更认捐”直接改。`,
}

/** What the office does with a pledge, one dialog for each; the amounts and days where they are needed. */
export function PledgeDoings({ doing, pledge, onDone, onClose }: Props) {
  const { once } = useOnce()
  const [said, setSaid] = useState('')
  const [on, setOn] = useState(dateOf(now()))
  const [amountFen, setAmountFen] = useState<number | null>(doing === 'writeOff' ? pledge.balanceFen : null)
  const { title, confirm, label, danger, must } = words[doing]
  const { id } = pledge
  const heldAt = pledge.held?.at ?? 0
  const sent = useCommand(async () => {
    const mark = { once: once(), id }
    // What is missing goes as it is: the server names the field.
    const fen = amountFen as number
    const send: Record<Doing, () => Promise<PledgeView>> = {
      withdraw: () => api.pledgeDesk.withdraw({ ...mark, reason: said }),
      writeOff: () => api.pledgeDesk.writeOff({ ...mark, amountFen: fen, reason: said }),
      goods: () => api.pledgeDesk.confirmGoods({ ...mark, on, valueFen: fen, note: said }),
      confirmHeld: () => api.pledgeDesk.confirmHeld({ id, heldAt }),
      declineHeld: () => api.pledgeDesk.declineHeld({ id, heldAt, reason: said }),
      decline: () => api.pledgeDesk.declineRequest({ id, reason: said }),
    }
    onDone(await send[doing]())
  })
  const { fields } = sent
  const [tried, setTried] = useState(false)
  const lacks = must && !said.trim()
  return (
    <Dialog
      open
      title={title}
      text={textOf[doing](pledge)}
      confirm={confirm}
      danger={danger}
      pending={sent.pending}
      error={Object.keys(fields).length > 0 ? undefined : sent.error}
      onConfirm={() => {
        setTried(true)
        if (!lacks) void sent.run()
      }}
      onClose={onClose}
    >
      {doing === 'goods' ? (
        <DateField label="收到日期" value={on} to={dateOf(now())} error={fields.on} onChange={setOn} />
      ) : null}
      {doing === 'goods' || doing === 'writeOff' ? (
        <MoneyField
          label={doing === 'goods' ? '确认的价值' : '核销金额'}
          amountFen={amountFen}
          error={fields.valueFen ?? fields.amountFen}
          onChange={setAmountFen}
        />
      ) : null}
      {label === '' ? null : (
        <TextArea
          label={label}
          max={100}
          value={said}
          error={fields.reason ?? fields.note ?? (tried && lacks ? `请填写${label}` : undefined)}
          onChange={setSaid}
        />
      )}
    </Dialog>
  )
}
