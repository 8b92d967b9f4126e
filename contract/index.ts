import { activityDesk } from './activity-desk'
import { activities } from './activities'
import { audit } from './audit'
import { campaignDesk } from './campaign-desk'
import { campaigns } from './campaigns'
import { chambers } from './chambers'
import { certificates } from './certificates'
import { checkIn } from './check-in'
import { pledgeDesk } from './pledge-desk'
import { pledges } from './pledges'
import { reach } from './reach'
import { relays } from './relays'
import { contacts } from './contacts'
import { deliveries } from './deliveries'
import { files } from './files'
import { imports } from './imports'
import { groups } from './groups'
import { inbox } from './inbox'
import { members } from './members'
import { merchants } from './merchants'
import { news } from './news'
import { office } from './office'
import { personalData } from './personal-data'
import { roster } from './roster'
import { session } from './session'
import { setAside } from './set-aside'
import { shares } from './shares'
import { young } from './young'
import type { ActionName as NameIn } from './action'

export const contract = {
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
}

export type AppContract = typeof contract
export type ActionName = NameIn<AppContract>
