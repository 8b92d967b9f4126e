exports.main = async ({ how }) => {
  if (how === 'throw') throw new TypeError('seats are not a number')
  if (how === 'reject') return Promise.reject(new Error('rejected'))
  if (how === 'exit') process.exit(3)
  if (how === 'loop') for (;;);
  if (how === 'circle') {
    const circle = {}
    circle.circle = circle
    return circle
  }
  if (how === 'late') setTimeout(() => Promise.reject(new Error('after the answer')), 10)
  return how
}
