import { channelNames, channels, type Channel } from '@contract/news'
import { Chips } from '@/components/chips'
import { FieldFrame } from '@/components/field'

const options = channels.map((value) => ({ value, label: channelNames[value] }))

export function ChannelField({ value, onChange }: { value: Channel; onChange(value: Channel): void }) {
  return (
    <FieldFrame label="栏目">
      <Chips<Channel> label="栏目" layout="wrap" options={options} value={value} onChange={onChange} />
    </FieldFrame>
  )
}
