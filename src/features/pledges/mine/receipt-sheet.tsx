import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { PledgeView } from '@contract/pledges'
import { Button } from '@/components/button'
import { Field } from '@/components/field'
import { Notice } from '@/components/notice'
import { Sheet } from '@/components/sheet'
import { api } from '@/lib/api'
import { useCommand } from '@/lib/use-command'
import './mine.scss'

interface Props {
  pledge: PledgeView
  onDone: (pledge: PledgeView) => void
  onClose: () => void
}

const shown = ['receipt.title', 'receipt.taxNo', 'receipt.mail']

function Writing({ pledge, onDone, onClose }: Props) {
  const { credit } = pledge.terms
  const [receipt, setReceipt] = useState(
    pledge.receipt ?? { title: credit.company || pledge.donorName, taxNo: '', mail: '' },
  )
  const set = (part: Partial<typeof receipt>) => setReceipt({ ...receipt, ...part })
  const { run, pending, error, fields } = useCommand(async () => {
    onDone(await api.pledges.saveReceipt({ id: pledge.id, receipt }))
    onClose()
  })
  return (
    <View>
      <Text className="pledge-note">捐赠票据由接收单位在款项到账后开具，只有经合办看得到这些内容。</Text>
      <Field
        label="票据抬头"
        max={40}
        value={receipt.title}
        error={fields['receipt.title']}
        onChange={(title) => set({ title })}
      />
      <Field
        label="税号（单位填写）"
        value={receipt.taxNo}
        error={fields['receipt.taxNo']}
        onChange={(taxNo) => set({ taxNo })}
      />
      <Field
        label="邮箱（收电子票据，可不填）"
        value={receipt.mail}
        error={fields['receipt.mail']}
        onChange={(mail) => set({ mail })}
      />
      {error && !shown.some((field) => fields[field]) ? <Notice error={error} /> : null}
      <Button icon="save" loading={pending} onTap={() => void run()}>
        保存票据信息
      </Button>
    </View>
  )
}

/** What the receiving organisation needs to write a 捐赠票据. */
export const ReceiptSheet = (props: Props) => (
  <Sheet open title="捐赠票据" onClose={props.onClose}>
    <Writing {...props} />
  </Sheet>
)
