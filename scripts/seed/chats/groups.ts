import type { Chat } from '../../../emulator/wechat/chats'

/** The office's two groups and five of chambers, with the preview's people in them. WeChat alone knows what they are called. */
export const seedChats: Chat[] = [
  {
    ...{ id: 'presidents', name: '全国各地温州商会会长' },
    members: ['president', 'wuhan', 'chengdu', 'newcomer', 'editor', 'manager'],
  },
  { id: 'young', name: '青年温商', members: ['young', 'president', 'editor', 'manager'] },
  { id: 'xian', name: '西安温州商会', members: ['president', 'secretary', 'young', 'member'] },
  { id: 'wuhan', name: '武汉温州商会大家庭', members: ['wuhan', 'guest'] },
  { id: 'chengdu', name: '成都温商会员群', members: ['chengdu', 'young'] },
  { id: 'chongqing', name: '重庆温州商会', members: ['president', 'member'] },
  { id: 'wuxi', name: '无锡温州商会理事群', members: ['newcomer', 'secretary'] },
]

export interface SeedCard {
  chatId: string
  from: string
  /** `key` of a seeded news item, and its picture. */
  news: string
  hoursAgo: number
}

export const seedCards: SeedCard[] = [
  { chatId: 'presidents', from: 'editor', news: 'notices-conference', hoursAgo: 75 },
  { chatId: 'presidents', from: 'editor', news: 'notices-training', hoursAgo: 4.5 },
  { chatId: 'young', from: 'editor', news: 'relay-four-measures', hoursAgo: 8 },
  { chatId: 'xian', from: 'secretary', news: 'bulletin-jan-apr', hoursAgo: 11 },
  { chatId: 'chengdu', from: 'chengdu', news: 'relay-mentors', hoursAgo: 150 },
]
