import { NOBODY } from '../../../kernel/ids'
import { contactRequests } from '../../contacts/documents'
import { messageAllows, messageCredits } from '../../deliveries/documents'
import { notices } from '../../inbox/documents'
import { applications } from '../../members/documents'
import { invites } from '../../office/documents'
import { endorsements, growth, profiles } from '../../young/documents'

const NAMELESS = '隐名'

/** What one request each deletes or makes nameless, however much it is. */
export async function forgetSmallThings(personId: string): Promise<void> {
  await Promise.all([
    applications.removeAll({ personId }),
    contactRequests.removeAll({ fromId: personId }),
    contactRequests.update({ answeredBy: personId }, { answeredBy: null, answeredName: NAMELESS }),
    profiles.removeAll({ _id: personId }),
    endorsements.removeAll({ personId }),
    endorsements.update({ byId: personId }, { byId: NOBODY, byName: NAMELESS }),
    growth.update({ personId }, { personId: NOBODY }),
    notices.removeAll({ to: personId }),
    messageCredits.removeAll({ personId }),
    messageAllows.removeAll({ personId }),
    invites.update({ usedBy: personId }, { usedBy: NOBODY }),
  ])
}
