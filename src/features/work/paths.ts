export { go } from '@/lib/go'

const root = '/packages/registry'

/** Where the work bench leads. */
export const paths = {
  news: '/packages/office/desk/index',
  staff: '/packages/office/staff/index',
  activities: '/packages/activity-desk/list/index',
  pledges: '/packages/pledge-desk/list/index',
  reach: '/packages/reach/list/index',
  todo: `${root}/todo/index`,
  roster: `${root}/roster/index`,
  chambers: `${root}/chambers/index`,
  merchants: `${root}/merchants/index`,
  setAside: `${root}/set-aside/index`,
  audit: `${root}/audit/index`,
  young: `${root}/young/index`,
  youngRecord: (personId: string) => `${root}/young-record/index?personId=${personId}`,
  applications: '/packages/members/queue/index',
  chamber: (id: string) => `/packages/chambers/show/index?id=${id}`,
}
