const kept = []

/** 320 MB outside the heap, which no limit of the heap holds back. */
function keep(make) {
  for (let i = 0; i < 8; i++) kept.push(make())
  return kept.length
}

exports.main = async ({ how }) => {
  if (how === 'throw') throw new TypeError('seats are not a number')
  if (how === 'reject') return Promise.reject(new Error('rejected'))
  if (how === 'exit') process.exit(3)
  if (how === 'loop') for (;;);
  if (how === 'buffers') return keep(() => Buffer.alloc(40 * 1024 * 1024, 1))
  if (how === 'buffers, then none') {
    keep(() => Buffer.alloc(40 * 1024 * 1024, 1))
    kept.length = 0
  }
  if (how === 'strings')
    return keep(() =>
      'x'
        .repeat(30 * 1024 * 1024)
        .concat('y')
        .split('z'),
    )
  if (how === 'circle') {
    const circle = {}
    circle.circle = circle
    return circle
  }
  if (how === 'late') setTimeout(() => Promise.reject(new Error('after the answer')), 10)
  return how
}
