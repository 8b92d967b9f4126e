import { readFileSync } from 'node:fs'
import path from 'node:path'
import { loadFiles } from '../../../cloudfunctions/kernel/files/documents'
import { people } from '../../../cloudfunctions/kernel/people'
import { House } from '../house'

const picture = readFileSync(path.join(__dirname, '../../fixtures/hall.png'))

let house: House
beforeAll(async () => {
  house = await House.open()
})
beforeEach(() => house.clear())
afterAll(() => house.close())

const portrait = async (who: string) => {
  const avatarUpload = await house.upload('头像.png', picture)
  await house.get(who, 'members.updateProfile', { nickname: '瓯', avatarUpload })
  return (await people.get(house.personId(who)))!.avatarFileId!
}

const bring = async (who: string) => {
  const upload = await house.upload('大厅.png', picture)
  return (await house.get(who, 'files.accept', { upload, purpose: 'image', name: '大厅.png' })).id
}

const showInHall = async (who: string, photoId: string) => {
  const { rev } = await house.get(who, 'chambers.show', { id: 'c_xian' })
  const hall = [{ stage: 'complete' as const, on: '2013', note: '第一座', photoIds: [photoId] }]
  const facts = { foundedOn: '1996', founded: true, address: '', hall, honours: [] }
  return house.refusal(who, 'chambers.correct', { id: 'c_xian', rev, facts })
}

test('G3 one picture as portrait and in the hall: the portrait goes with him, the hall keeps its own', async () => {
  const [avatar, photo] = [await portrait('president'), await bring('president')]
  expect(await showInHall('president', photo)).toBeNull()
  await house.get('president', 'personalData.leave', { confirm: '退出' })
  const left = await loadFiles([avatar, photo])
  expect([...left.keys()]).toEqual([photo])
  const { hallSteps } = await house.get('guest', 'chambers.show', { id: 'c_xian' })
  expect(hallSteps[0]!.photos).toHaveLength(1)
})

test('G3 somebody else’s portrait is no picture for a hall', async () => {
  const avatar = await portrait('member')
  expect((await showInHall('president', avatar))?.code).toBe('file.not_found')
})

test('G2 one upload handed in by two people is two files, and one of them leaving takes only his', async () => {
  const [one, other] = [await bring('president'), await bring('secretary')]
  await house.get('secretary', 'personalData.leave', { confirm: '退出' })
  expect(one).not.toBe(other)
  expect((await loadFiles([one])).get(one)).toMatchObject({ uploadedBy: house.personId('president') })
})

test('G2 an upload that somebody has handed in is gone for everybody else', async () => {
  const upload = await house.upload('大厅.png', picture)
  const hand = (who: string) =>
    house.refusal(who, 'files.accept', { upload, purpose: 'image', name: '大厅.png' })
  expect([await hand('president'), (await hand('secretary'))?.code]).toEqual([null, 'file.not_found'])
})
