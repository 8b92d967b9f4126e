import { contract } from '@contract/index'
import { serve } from '../kernel/serve'

/** The one function that the mini-program calls. A domain is loaded at its first call: a cold start reads no more than it needs. */
export const main = serve(contract, {
  news: async () => (await import('../domains/news')).news,
  files: async () => (await import('../domains/files')).files,
  session: async () => (await import('../domains/session')).session,
  office: async () => (await import('../domains/office')).office,
  members: async () => (await import('../domains/members')).members,
  roster: async () => (await import('../domains/roster')).roster,
  contacts: async () => (await import('../domains/contacts')).contacts,
  young: async () => (await import('../domains/young')).young,
  personalData: async () => (await import('../domains/personal-data')).personalData,
  audit: async () => (await import('../domains/audit')).audit,
  chambers: async () => (await import('../domains/chambers')).chambers,
  imports: async () => (await import('../domains/imports')).imports,
  merchants: async () => (await import('../domains/merchants')).merchants,
  inbox: async () => (await import('../domains/inbox')).inbox,
  deliveries: async () => (await import('../domains/deliveries')).deliveries,
  activities: async () => (await import('../domains/activities')).activities,
  activityDesk: async () => (await import('../domains/activity-desk')).activityDesk,
  relays: async () => (await import('../domains/relays')).relays,
  checkIn: async () => (await import('../domains/check-in')).checkIn,
  certificates: async () => (await import('../domains/certificates')).certificates,
  campaigns: async () => (await import('../domains/campaigns')).campaigns,
  campaignDesk: async () => (await import('../domains/campaign-desk')).campaignDesk,
  pledges: async () => (await import('../domains/pledges')).pledges,
  pledgeDesk: async () => (await import('../domains/pledge-desk')).pledgeDesk,
  shares: async () => (await import('../domains/shares')).shares,
  groups: async () => (await import('../domains/groups')).groups,
  reach: async () => (await import('../domains/reach')).reach,
  setAside: async () => (await import('../domains/set-aside')).setAside,
})
