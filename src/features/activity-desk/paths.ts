import Taro from '@tarojs/taro'

export { go } from '@/lib/go'

const root = '/packages/activity-desk'
const withId = (page: string) => (id: string) => `${root}/${page}/index?id=${id}`

/** Where the office's pages of activities are. */
export const paths = {
  list: `${root}/list/index`,
  write: `${root}/edit/index`,
  edit: withId('edit'),
  manage: withId('manage'),
  preview: withId('preview'),
  seats: withId('seats'),
  roll: (id: string, filter?: string) => `${withId('roll')(id)}${filter ? `&filter=${filter}` : ''}`,
  after: withId('after'),
  figures: `${root}/figures/index`,
  /** The members' own pages. */
  show: (id: string) => `/packages/activities/show/index?id=${id}`,
  others: (id: string) => `/packages/activities/others/index?id=${id}`,
  relay: (id: string) => `/packages/relay/show/index?id=${id}`,
  checkIn: (id: string) => `/packages/check-in/scan/index?id=${id}`,
  reach: (id: string) => `/packages/reach/show/index?kind=activity&id=${id}`,
  newsDraft: (id: string) => `/packages/office/edit/index?id=${id}`,
}
export const goInstead = (url: string) => void Taro.redirectTo({ url })
