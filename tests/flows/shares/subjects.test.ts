import type { Subject } from '@contract/shares'
import { certificates } from '../../../cloudfunctions/domains/certificates/documents'
import { shareItems } from '../../../cloudfunctions/domains/shares/documents'
import { makeActivity } from '../activities/make-activity'
import { House } from '../house'
import { publish } from '../news-writing'
import { newShareId, pass, refusalOf } from './sharing'

const DAY_MS = 24 * 60 * 60_000
const CODE = 'ABCDEFGHJKMN'

let house: House
beforeAll(async () => {
  house = await House.open()
})
beforeEach(() => house.clear())
afterEach(() => expect(house.cloud.emulator.wechat.badPayloads).toBe(0))
afterAll(() => house.close())

async function daysOf(share: string) {
  const { at, expiresAt } = (await shareItems.get(share))!
  return (expiresAt - at) / DAY_MS
}

test('what is for everybody is shared for ninety days, what is for some or about somebody for fourteen', async () => {
  const { _id } = await makeActivity(house.now(), { kind: 'inheritance', relay: { themes: ['启程'] } })
  await certificates.put({ _id: CODE } as never)
  const subjects: [Subject, number][] = [
    [{ kind: 'activity', id: _id }, 90],
    [{ kind: 'relay', id: _id }, 14],
    [{ kind: 'certificate', id: CODE }, 14],
    [{ kind: 'news', id: (await publish(house)).id }, 90],
    [{ kind: 'news', id: (await publish(house, { audience: 'presidents' })).id }, 14],
  ]
  for (const [subject, days] of subjects)
    expect([subject, await daysOf(await pass(house, 'president', subject))]).toEqual([subject, days])
  await certificates.remove(CODE)
})

test('what is not there is shared by nobody', async () => {
  const { _id } = await makeActivity(house.now())
  const wishes: [Subject, string][] = [
    [{ kind: 'news', id: 'n_none' }, 'news.not_found'],
    [{ kind: 'activity', id: 'ac_none' }, 'activity.not_found'],
    [{ kind: 'campaign', id: 'ca_none' }, 'campaign.not_found'],
    [{ kind: 'certificate', id: 'NONE' }, 'certificate.unknown'],
    [{ kind: 'relay', id: _id }, 'relay.none_here'],
  ]
  for (const [subject, code] of wishes) {
    const made = house.ask('president', 'shares.make', { id: newShareId(), subject, way: 'card' })
    expect(await refusalOf(made)).toBe(code)
  }
  expect(await shareItems.findAll({})).toEqual([])
})

describe('the code of a poster', () => {
  test('is a picture made once for a share; scanned, it leads to the subject', async () => {
    const subject: Subject = { kind: 'activity', id: (await makeActivity(house.now()))._id }
    const id = newShareId()
    const { url } = await house.get('young', 'shares.code', { id, subject })
    const picture = await fetch(url)
    expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/png'])
    const { codeFileId, way } = (await shareItems.get(id))!
    expect(way).toBe('poster')
    await house.get('young', 'shares.code', { id, subject })
    expect((await shareItems.get(id))!.codeFileId).toBe(codeFileId)
    expect(await house.get('guest', 'shares.enter', { share: id })).toEqual({ subject })
    expect(await refusalOf(house.ask('member', 'shares.code', { id, subject }))).toBe('share.not_yours')
  })

  test('when WeChat is busy, nothing is lost: asked again it comes', async () => {
    const subject: Subject = { kind: 'activity', id: (await makeActivity(house.now()))._id }
    const id = newShareId()
    house.cloud.emulator.faults.openApi('wxacode.getUnlimited', { fail: -1 })
    expect(await refusalOf(house.ask('young', 'shares.code', { id, subject }))).toBe('service.unavailable')
    expect((await house.get('young', 'shares.code', { id, subject })).url).toContain('http')
  })
})
