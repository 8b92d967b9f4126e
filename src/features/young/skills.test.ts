import { skillsOf } from './skills'

test.each([
  ['外贸、英语', ['外贸', '英语']],
  [' 外贸，英语 , 设计；', ['外贸', '英语', '设计']],
  ['外贸 外贸', ['外贸']],
  ['', []],
])('“%s” names %j', (written, skills) => {
  expect(skillsOf(written)).toEqual(skills)
})
