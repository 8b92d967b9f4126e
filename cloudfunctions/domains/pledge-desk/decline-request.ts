import { fail } from '@contract/errors'
import type { pledgeDesk } from '@contract/pledge-desk'
import { idFrom } from '../../kernel/ids'
import type { Handler } from '../../kernel/serve'
import { loadAnyCampaign } from '../campaigns/store'
import { noticeMessage } from '../deliveries/notice-message'
import { tell } from '../inbox/tell'
import { changePledge, loadPledge, pledgeViewOf } from '../pledges/store'
import { pledgePath } from '../pledges/paths'

/** The donor is told why. */
export const declineRequest: Handler<typeof pledgeDesk.declineRequest> = async ({ id, reason }, context) => {
  const { campaignId, donor, reference, requested } = await loadPledge(id)
  if (!requested) return fail('pledge.nothing_asked')
  context.note({ target: reference, before: requested.text, after: reason })
  const said = { title: '您的变更申请没有通过', text: `原因：${reason}`, at: context.now }
  if (donor.personId !== null)
    await tell([
      {
        ...{ id: idFrom('nt', 'pledge request', id, String(requested.at)), to: donor.personId },
        ...{ kind: 'pledge', ...said, path: pledgePath(id), message: noticeMessage(said) },
      },
    ])
  const { secret } = await loadAnyCampaign(campaignId)
  const changed = await changePledge(id, secret, (pledge) =>
    pledge.requested?.at === requested.at ? { requested: null } : null,
  )
  return pledgeViewOf(changed, context.now)
}
