import Taro from '@tarojs/taro'
import { isWeapp, previewQuery } from '../device'
import { previewHeaders } from '../transport'
import { shareIn } from './share-id'

/** https://developers.weixin.qq.com/miniprogram/dev/reference/scene-list.html: a card in a group (with a ticket), a group's tool, its to-do. */
const groupScenes = [1008, 1044, 1158, 1160]
/** The single page that 朋友圈 opens knows nobody. */
const MOMENTS_PAGE = 1154

export interface Entry {
  share?: string
  /** Open data about the group it was tapped in, for WeChat to decipher; null outside a group. */
  group: () => Promise<string | null>
}

interface Router {
  path: string
  params: Partial<Record<string, string>>
}

async function groupInWeChat() {
  try {
    return ((await Taro.getGroupEnterInfo({})) as { cloudID?: string }).cloudID ?? null
  } catch {
    // He has left the group, or WeChat is too old.
    return null
  }
}

async function groupInPreview() {
  const chat = previewQuery('chat')
  if (!chat) return null
  try {
    const response = await fetch('/wechat/group-enter', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...previewHeaders() },
      body: JSON.stringify({ chat }),
    })
    return ((await response.json()) as { cloudID?: string }).cloudID ?? null
  } catch {
    return null
  }
}

const plain = (path: string) => path.replace(/^\//, '').split('?')[0]

/** How this page was entered: null when from inside, where a card has nothing to do with it. */
export function entryOf({ path, params }: Router): Entry | null {
  const share = shareIn(params)
  if (!isWeapp) return share ? { share, group: groupInPreview } : null
  const { scene, path: entered, query } = Taro.getEnterOptionsSync()
  if (scene === MOMENTS_PAGE) return null
  const inGroup = groupScenes.includes(scene)
  const direct = inGroup && plain(entered) === plain(path) && query?.['id'] === params['id']
  if (!share && !direct) return null
  return { share, group: inGroup ? groupInWeChat : () => Promise.resolve(null) }
}
