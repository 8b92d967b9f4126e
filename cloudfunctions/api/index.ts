import { contract } from '@contract/index'
import { activityDesk } from '../domains/activity-desk'
import { activities } from '../domains/activities'
import { audit } from '../domains/audit'
import { certificates } from '../domains/certificates'
import { checkIn } from '../domains/check-in'
import { pledgeDesk } from '../domains/pledge-desk'
import { pledges } from '../domains/pledges'
import { reach } from '../domains/reach'
import { relays } from '../domains/relays'
import { contacts } from '../domains/contacts'
import { deliveries } from '../domains/deliveries'
import { files } from '../domains/files'
import { groups } from '../domains/groups'
import { inbox } from '../domains/inbox'
import { members } from '../domains/members'
import { news } from '../domains/news'
import { office } from '../domains/office'
import { personalData } from '../domains/personal-data'
import { roster } from '../domains/roster'
import { session } from '../domains/session'
import { setAside } from '../domains/set-aside'
import { shares } from '../domains/shares'
import { young } from '../domains/young'
import { campaignDesk } from '../domains/campaign-desk'
import { campaigns } from '../domains/campaigns'
import { chambers } from '../domains/chambers'
import { imports } from '../domains/imports'
import { merchants } from '../domains/merchants'
import { serve } from '../kernel/serve'

/** The one function that the mini-program calls. */
export const main = serve(contract, {
  news,
  files,
  session,
  office,
  members,
  roster,
  contacts,
  young,
  personalData,
  audit,
  chambers,
  imports,
  merchants,
  inbox,
  deliveries,
  activities,
  activityDesk,
  relays,
  checkIn,
  certificates,
  campaigns,
  campaignDesk,
  pledges,
  pledgeDesk,
  shares,
  groups,
  reach,
  setAside,
})
