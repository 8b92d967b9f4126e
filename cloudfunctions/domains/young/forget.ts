import { NOBODY } from '../../kernel/ids'
import { endorsements, growth, profiles } from './documents'
import { endorsedWords, growthIdOf } from './store'

const NAMELESS = '隐名'

/** What he said of others stays with them and names him no more, in their growth records neither. */
async function forgetEndorser(personId: string) {
  for (const endorsement of await endorsements.findAll({ byId: personId })) {
    const nameless = { ...endorsement, byId: NOBODY, byName: NAMELESS }
    await growth.update({ _id: growthIdOf(endorsement) }, { title: endorsedWords(nameless) })
    await endorsements.put(nameless)
  }
}

export async function forgetYoung(personId: string): Promise<void> {
  await Promise.all([
    profiles.removeAll({ _id: personId }),
    endorsements.removeAll({ personId }),
    growth.update({ personId }, { personId: NOBODY }),
  ])
  await forgetEndorser(personId)
}
