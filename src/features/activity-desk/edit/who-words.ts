import { roleNames } from '@contract/access'
import { joinRoles, type WhoMayJoin } from '@contract/activities'
import { birthBandNames, birthBands } from '@contract/young'

/** 青年温商、会长，限 3 家商会，1980 年代，凭推荐 */
export function whoInWords({ roles, chamberIds, birthBands: bands, endorsedOnly }: WhoMayJoin) {
  const parts = [
    roles.length
      ? joinRoles
          .filter((role) => roles.includes(role))
          .map((role) => roleNames[role])
          .join('、')
      : '登记过的会员都可以',
    chamberIds.length ? `限 ${chamberIds.length} 家商会` : '',
    birthBands
      .filter((band) => bands.includes(band))
      .map((band) => birthBandNames[band])
      .join('、'),
    endorsedOnly ? '凭会长推荐' : '',
  ]
  return parts.filter(Boolean).join('，')
}
