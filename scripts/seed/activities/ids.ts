/** Of the seeded activities; what else is seeded refers to them. */
export const activityIds = {
  firstClass: 'ac_seed_class1',
  secondClass: 'ac_seed_class2',
  nextClass: 'ac_seed_class3',
  /** The one with the baton. */
  inheritance: 'ac_seed_inheritance',
  investment: 'ac_seed_investment',
  study: 'ac_seed_study',
  pastStudy: 'ac_seed_study_past',
  gathering: 'ac_seed_gathering',
  pastGathering: 'ac_seed_gathering_past',
  delegation: 'ac_seed_delegation',
  cancelled: 'ac_seed_cancelled',
} as const
