/** One input per action of activities; see `bad-input.test.ts`. */
export const activitySamples = (): Record<string, Record<string, unknown>> => ({
  'activities.list': { kind: 'training', when: 'past', cursor: 'abc' },
  'activities.mine': { cursor: 'abc' },
  'activities.show': { id: 'ac_none' },
  'activities.signUp': { id: 'ac_none', chamberId: 'c_none', answers: { q1: '素食' }, listed: true },
  'activities.changeAnswers': { id: 'ac_none', answers: { q1: '素食' }, listed: true },
  'activities.cancel': { id: 'ac_none' },
  'activities.askToCancel': { id: 'ac_none', reason: '临时出差' },
  'activities.answerOffer': { id: 'ac_none', accept: true },
  'activities.candidates': { id: 'ac_none', chamberId: 'c_wuxi' },
  'activities.signUpOthers': { id: 'ac_none', chamberId: 'c_wuxi', participantIds: ['p_none'] },
  'activities.entered': { id: 'ac_none', chamberId: 'c_wuxi' },
  'activities.withdrawOther': { id: 'ac_none', participantId: 'r_none' },
  'activities.replaceOther': { id: 'ac_none', participantId: 'r_none', byParticipantId: 'r_other' },
  'activities.answerForOther': { id: 'ac_none', participantId: 'r_none', accept: true },
  'activities.readChain': { id: 'ac_none', chamberId: 'c_wuxi', text: '1. 郑海川' },
  'activities.companions': { id: 'ac_none' },
  'activities.giveFeedback': { id: 'ac_none', stars: 5, good: '收获大', better: '多讲案例' },
})

/** Those of them that need an activity to be there already. */
export const activityActionsWithId = [
  ...['show', 'signUp', 'changeAnswers', 'cancel', 'askToCancel', 'answerOffer', 'candidates'],
  ...[
    'signUpOthers',
    'entered',
    'withdrawOther',
    'replaceOther',
    'answerForOther',
    'readChain',
    'companions',
    'giveFeedback',
  ],
].map((action) => `activities.${action}`)
