import { contract } from './index'
import { officeRoles } from './office'
import { rightsOf } from './office-rights'

/** By the contract: domains in which this role may do something that is recorded, and that not everybody may. */
const domainsOpenTo = (role: 'editor' | 'manager') =>
  Object.entries(contract)
    .filter(([, actions]) =>
      Object.values(actions).some(
        ({ access, audit }) =>
          audit !== undefined && access.includes(role) && !(access as readonly string[]).includes('guest'),
      ),
    )
    .map(([domain]) => domain)

test.each(officeRoles)('H9 what is said of a %s names every room in which the role may act', (role) => {
  const said = new Set(rightsOf[role].flatMap(({ domains }) => domains))
  expect(domainsOpenTo(role).filter((domain) => !said.has(domain))).toEqual([])
})

test('H9 the money, the numbers and the merges of an editor are said', () => {
  const words = rightsOf.editor.map(({ title, text }) => `${title}${text}`).join('')
  for (const word of ['登记到账', '导入银行流水', '手机号', '合并', '导出']) expect(words).toContain(word)
})

test('H9 only managers invite, dismiss and read the log, and only of them it is said', () => {
  const words = rightsOf.editor.map(({ title, text }) => `${title}${text}`).join('')
  for (const word of ['邀请', '移出', '操作记录']) expect(words).not.toContain(word)
  expect(domainsOpenTo('editor')).not.toContain('office')
})
