import Taro from '@tarojs/taro'

export { go } from '@/lib/go'

const root = '/packages/office'

/** Where the office's pages are. */
export const paths = {
  /** 工作台: what waits, and where everything is. */
  work: '/packages/registry/work/index',
  desk: `${root}/desk/index`,
  write: `${root}/edit/index`,
  edit: (id: string) => `${root}/edit/index?id=${id}`,
  preview: (id: string) => `${root}/preview/index?id=${id}`,
  version: (id: string, version: number) => `${root}/preview/index?id=${id}&version=${version}`,
  history: (id: string) => `${root}/history/index?id=${id}`,
  /** The reader's own page: to see what was published as readers see it. */
  read: (id: string) => `/packages/news/article/index?id=${id}`,
  /** Whom it has reached. */
  reach: (id: string) => `/packages/reach/show/index?kind=news&id=${id}`,
  staff: `${root}/staff/index`,
  join: `${root}/join/index`,
}

/** Back to the desk, whether it is under this page or this page was opened directly. */
export function backToDesk() {
  const pages = Taro.getCurrentPages()
  const below = pages[pages.length - 2]
  if (below?.route?.includes('office/desk')) void Taro.navigateBack()
  else void Taro.redirectTo({ url: paths.desk })
}
