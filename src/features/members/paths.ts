export { go } from '@/lib/go'

const root = '/packages/members'

/** Where the pages about oneself are. */
export const paths = {
  join: `${root}/join/index`,
  joinChamber: (id: string, name: string) =>
    `${root}/join/index?chamber=${id}&name=${encodeURIComponent(name)}`,
  profile: `${root}/profile/index`,
  queue: `${root}/queue/index`,
  contacts: `${root}/contacts/index`,
  myData: `${root}/my-data/index`,
  growth: `${root}/growth/index`,
  growthOf: (personId: string) => `${root}/growth/index?person=${personId}`,
  youngProfile: `${root}/young-profile/index`,
  youngList: `${root}/young-list/index`,
  inbox: `${root}/inbox/index`,
  activities: '/packages/activities/mine/index',
  privacy: '/packages/about/privacy/index',
}
