import { NOBODY } from '../../../kernel/ids'
import { setAsideItems } from '../../../kernel/jobs/set-aside'
import { contactRequests } from '../../contacts/documents'
import { messageAllows, messageCredits } from '../../deliveries/documents'
import { notices } from '../../inbox/documents'
import { applications } from '../../members/documents'
import { invites } from '../../office/documents'
import { comingPosts } from '../../posts/coming'
import { forgetYoung } from '../../young/forget'

const NAMELESS = '隐名'

/** What one request each deletes or makes nameless, however much it is. */
export async function forgetSmallThings(personId: string): Promise<void> {
  await Promise.all([
    applications.removeAll({ personId }),
    contactRequests.removeAll({ fromId: personId }),
    contactRequests.update({ answeredBy: personId }, { answeredBy: null, answeredName: NAMELESS }),
    forgetYoung(personId),
    notices.removeAll({ to: personId }),
    messageCredits.removeAll({ personId }),
    messageAllows.removeAll({ personId }),
    invites.update({ usedBy: personId }, { usedBy: NOBODY }),
    comingPosts.update({ by: personId }, { by: NOBODY }),
    setAsideItems.removeAll({ key: personId }),
  ])
}
