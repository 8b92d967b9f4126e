/** One input per action of the day and after: check-in, certificates, relays; see `bad-input.test.ts`. */
export const daySamples = (now: number): Record<string, Record<string, unknown>> => {
  const activityId = 'ac_none'
  return {
    'checkIn.myCode': { activityId },
    'checkIn.day': { activityId },
    'checkIn.merge': {
      activityId,
      marks: [{ participantId: 'p_none', sessionId: 's1', at: now, came: true }],
    },
    'checkIn.venueCode': { activityId, sessionId: 's1' },
    'checkIn.atVenue': { code: 'V.ac_none.s1.00000000' },
    'certificates.mine': {},
    'certificates.verify': { code: '0000 0000 0000' },
    'certificates.issue': { activityId },
    'certificates.revoke': { code: '0000-0000-0000', reason: '误发' },
    'certificates.exportIssued': { activityId },
    'relays.show': { activityId, token: 'A'.repeat(22) },
    'relays.runners': { activityId, query: '林' },
    'relays.start': { activityId, personId: 'p_none' },
    'relays.pass': { activityId, personId: 'p_none', line: '愿薪火相传' },
    'relays.takeBack': { activityId },
    'relays.accept': { activityId, token: 'A'.repeat(22) },
    'relays.decline': { activityId },
    'relays.pair': { activityId, mentorName: '郑老' },
    'relays.finish': { activityId, line: '一棒接着一棒' },
  }
}

/** A relay may be offered to nobody in particular. */
export const harmlessOfTheDay = ['personId=null']

/** Those that need an activity to be there already; their id is called `activityId`. */
export const dayActionsWithActivity = Object.keys(daySamples(0)).filter(
  (name) => 'activityId' in (daySamples(0)[name] ?? {}),
)
