import { channelNames, channels, type Channel } from '@contract/news'

export type ChannelChoice = Channel | 'all'

export const channelOptions: readonly { value: ChannelChoice; label: string }[] = [
  { value: 'all', label: '全部' },
  ...channels.map((channel) => ({ value: channel, label: channelNames[channel] })),
]
